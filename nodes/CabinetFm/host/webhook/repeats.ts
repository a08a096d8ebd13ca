import { deepCopy } from 'n8n-workflow';
import type { IWebhookFunctions, Workflow } from 'n8n-workflow';
import type { JsonObject } from '../../domain/json/json';
import { holdsInexact } from '../../domain/reading/inexact';

const REMEMBERED = 500;

/**
 * Whether the node saw this callback among its last 500, which from now on it did. Best effort: n8n saves static
 * data as a whole, so callbacks that come at the same moment can overwrite each other's entry. A callback whose id
 * lost digits is never a repeat, because it may look like another one.
 */
export function isRepeat(
	context: IWebhookFunctions,
	callback: JsonObject,
	eventKey: string,
): boolean {
	if (holdsInexact(callback)) return false;
	const memory = context.getWorkflowStaticData('node');
	const seen = Array.isArray(memory.recentEventKeys) ? (memory.recentEventKeys as unknown[]) : [];
	const others = seen.filter((key) => key !== eventKey);
	memory.recentEventKeys = [...others, eventKey].slice(-REMEMBERED);
	keepMarkedAsChanged(context);
	return others.length < seen.length;
}

/**
 * n8n 2 makes a second Workflow of the same static data when an execution starts, which marks it as unchanged before
 * it is saved. A copy of its own stays marked.
 */
function keepMarkedAsChanged(context: IWebhookFunctions): void {
	const { workflow } = context as {
		workflow?: Pick<Workflow, 'staticData' | 'overrideStaticData'>;
	};
	workflow?.overrideStaticData?.(deepCopy(workflow.staticData));
}
