import { ANY_CALLBACK, EVENTS } from '../domain/callback/event';

const LABELS = JSON.stringify(EVENTS.map(({ event, label }) => [event, label]));
/** Longer labels would be cut on the canvas. */
const SHORT_LABELS = JSON.stringify(EVENTS.map(({ event, short }) => [event, short]));

/** The node's outputs as n8n's editor and server work them out: one, or one for each chosen event. */
export const outputsExpression: `={{${string}}}` = `={{ ((chosen, mode) => {
	const outputs = ${SHORT_LABELS}
		.filter(([event]) => chosen.includes('${ANY_CALLBACK}') || chosen.includes(event))
		.map(([event, label]) => ({ type: 'main', displayName: label }));
	return mode === 'perEvent' && outputs.length > 0 ? outputs : ['main'];
})($parameter.events ?? [], $parameter.outputMode) }}`;

/** What the node shows under its name: the chosen events as people call them. */
export const triggerSubtitle: `={{${string}}}` = `={{ ((chosen) => {
	const labels = ${LABELS}
		.filter(([event]) => chosen.includes(event))
		.map(([, label]) => label);
	return chosen.includes('${ANY_CALLBACK}') ? 'Any Callback' : labels.join(', ');
})($parameter.events ?? []) }}`;
