import type { IWebhookFunctions } from 'n8n-workflow';

const REMEMBERED = 500;

/**
 * Whether the node saw this callback among its last 500, which from now on it did. Best effort: n8n saves static
 * data as a whole, so callbacks that come at the same moment can overwrite each other's entry.
 */
export function isRepeat(context: IWebhookFunctions, eventKey: string): boolean {
	const memory = context.getWorkflowStaticData('node');
	const seen = Array.isArray(memory.recentEventKeys) ? (memory.recentEventKeys as unknown[]) : [];
	const others = seen.filter((key) => key !== eventKey);
	memory.recentEventKeys = [...others, eventKey].slice(-REMEMBERED);
	return others.length < seen.length;
}
