import type { INodeExecutionData } from 'n8n-workflow';
import { EVENTS, EVENT_NAMES } from '../domain/callback/event';
import type { CabinetFmEvent } from '../domain/callback/event';

/** The value of Trigger On that stands for every event. */
export const ANY_CALLBACK = '*';

/** The chosen events, in the order of the trigger's outputs. */
export function chosenEvents(chosen: string[]): CabinetFmEvent[] {
	return chosen.includes(ANY_CALLBACK)
		? EVENT_NAMES
		: EVENT_NAMES.filter((event) => chosen.includes(event));
}

const NAMES_AND_LABELS = JSON.stringify(EVENTS.map(({ event, label }) => [event, label]));

/** The node's outputs as n8n's editor and server work them out: one, or one for each chosen event. */
export const outputsExpression: `={{${string}}}` = `={{ ((chosen, mode) => {
	const outputs = ${NAMES_AND_LABELS}
		.filter(([event]) => chosen.includes('${ANY_CALLBACK}') || chosen.includes(event))
		.map(([event, label]) => ({ type: 'main', displayName: label }));
	return mode === 'perEvent' && outputs.length > 0 ? outputs : ['main'];
})($parameter.events ?? [], $parameter.outputMode) }}`;

/** What the node shows under its name: the chosen events as people call them. */
export const subtitleExpression: `={{${string}}}` = `={{ ((chosen) => {
	const labels = ${NAMES_AND_LABELS}
		.filter(([event]) => chosen.includes(event))
		.map(([, label]) => label);
	return chosen.includes('${ANY_CALLBACK}') ? 'Any Callback' : labels.join(', ');
})($parameter.events ?? []) }}`;

/** The item on its output: the only one, or the one of its event among the chosen. */
export function outputsFor(
	{ perEvent, events }: { perEvent: boolean; events: CabinetFmEvent[] },
	event: CabinetFmEvent,
	item: INodeExecutionData,
): INodeExecutionData[][] {
	return perEvent ? events.map((output) => (output === event ? [item] : [])) : [[item]];
}
