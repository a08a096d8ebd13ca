import type {
	IDataObject,
	INodeExecutionData,
	IWebhookFunctions,
	IWebhookResponseData,
} from 'n8n-workflow';
import type { CabinetFmEvent } from '../../domain/callback/event';

/** Starts an execution; n8n itself answers, after the execution is recorded or queued. */
export function accept(
	event: CabinetFmEvent,
	outputs: INodeExecutionData[][],
): IWebhookResponseData {
	return { webhookResponse: { status: 'accepted', event }, workflowData: outputs };
}

/** Starts nothing, and tells the sender that all is well. */
export function ignore(reason: 'event' | 'filter' | 'repeat'): IWebhookResponseData {
	return { webhookResponse: { status: 'ignored', reason } };
}

const STATUS_OF = { address: 403, token: 401 } as const;

/** Starts nothing: whoever sends this may not. */
export function turnAway(
	context: IWebhookFunctions,
	reason: keyof typeof STATUS_OF,
): IWebhookResponseData {
	return refuse(context, STATUS_OF[reason], reason);
}

/** Starts nothing. Only a refusal is written by the node, because n8n has no status of its own for it. */
export function refuse(
	context: IWebhookFunctions,
	statusCode: 400 | 401 | 403 | 500,
	reason: string,
): IWebhookResponseData {
	const answer: IDataObject = { status: 'rejected', reason };
	context.getResponseObject().status(statusCode).json(answer);
	return { noWebhookResponse: true };
}

/** Starts nothing, and tells a person something. Plain text, so that a browser runs nothing of it. */
export function tell(context: IWebhookFunctions, words: string): IWebhookResponseData {
	context.getResponseObject().status(200).type('text/plain').send(words);
	return { noWebhookResponse: true };
}

/** The item on its output: the only one, or the one of its event among the chosen. */
export function outputsFor(
	perEvent: boolean,
	events: CabinetFmEvent[],
	event: CabinetFmEvent,
	item: INodeExecutionData,
): INodeExecutionData[][] {
	return perEvent ? events.map((output) => (output === event ? [item] : [])) : [[item]];
}
