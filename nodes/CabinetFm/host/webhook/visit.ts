import type { IWebhookFunctions, IWebhookResponseData } from 'n8n-workflow';
import { EVENTS } from '../../domain/callback/event';
import type { CabinetFmEvent } from '../../domain/callback/event';
import { admit } from './admission';
import { tell, turnAway } from './answer';
import { readEvents } from './settings';

/*
 * A person opens the URL in a browser, or a service asks whether it is there: GET or HEAD. Nothing of the request
 * stands in the answer.
 */

/** Says in plain words what the URL is and how to go on. */
export async function answerVisit(context: IWebhookFunctions): Promise<IWebhookResponseData> {
	const admission = await admit(context);
	if (admission.ok) {
		return tell(context, welcome(readEvents(context), context.getMode() === 'manual'));
	}
	return admission.reason === 'token'
		? tell(context, WITHOUT_TOKEN)
		: turnAway(context, admission.reason);
}

const WITHOUT_TOKEN = `The token of this address for cabinet.fm callbacks is missing or wrong.

Add ?token= and the token of the n8n credential to the end of the address.
`;

function welcome(events: CabinetFmEvent[] | null, isTest: boolean): string {
	return [
		'This is the address for cabinet.fm callbacks.',
		isTest ? TEST : ACTIVE,
		eventsInWords(events),
		`How to go on: copy the whole address into cabinet.fm's integration settings, into ${fieldsFor(events ?? [])}. Then make a booking there: cabinet.fm sends it here by itself.`,
		'',
	].join('\n\n');
}

const TEST =
	'State: test. The n8n editor is waiting for one callback. Once all works, publish (activate) the workflow and use its production URL instead.';
const ACTIVE = 'State: active. Each callback of a chosen event starts the workflow.';

function eventsInWords(events: CabinetFmEvent[] | null): string {
	if (events === null)
		return 'Events: cannot be read. Choose them again in Trigger On of the node.';
	if (events.length === 0) return 'Events: none. Choose some in Trigger On of the node.';
	const chosen = EVENTS.filter(({ event }) => events.includes(event));
	return `Events: ${chosen.map(({ label }) => label).join(', ')}.`;
}

/** The settings fields of cabinet.fm that the chosen events come from; Other Callback may come from any. */
function fieldsFor(events: CabinetFmEvent[]): string {
	const isAny = events.length === 0 || events.includes('other');
	const fields = EVENTS.filter(({ event }) => isAny || events.includes(event))
		.map(({ settingsField }) => settingsField)
		.filter((field) => field !== null);
	return [...new Set(fields)].map((field) => `"${field}"`).join(', ');
}
