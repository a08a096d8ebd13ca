import { requireSource } from '../typescript.mjs';
import { allEvents } from './examples/allEvents.mjs';
import { cancellation } from './examples/cancellation.mjs';
import { contactRow } from './examples/contactRow.mjs';
import { noRepeats } from './examples/noRepeats.mjs';
import { reminder } from './examples/reminder.mjs';
import { rescheduleMessage } from './examples/rescheduleMessage.mjs';
import { sampleFiles } from './samples.mjs';

/** A meeting that is over on any day on which somebody runs the example. */
const LONG_AGO = { now: Date.UTC(2025, 0, 13), startsIn: 7 };

/** Importable workflows whose triggers have the items of the sample callbacks pinned. */
export function* exampleFiles() {
	const { sampleCallback } = requireSource('nodes/CabinetFm/domain/sample/sample.ts');
	const callbacks = new Map([...sampleFiles()].map(({ path, text }) => [path, JSON.parse(text)]));
	const callback = (event) => callbacks.get(`test/fixtures/callbacks/${event}.json`);
	const item = (event) => itemOf(callback(event));

	const byClient = callback('cancelled');
	const byExpert = { ...byClient, cancelled_by: byClient.worker };

	yield file('all-events', allEvents(item));
	yield file('contact-row', contactRow(item));
	yield file('cancellation', cancellation([byClient, byExpert].map(itemOf)));
	yield file('reschedule-message', rescheduleMessage(item));
	yield file('no-repeats', noRepeats(item));
	yield file('reminder', reminder(itemOf(sampleCallback('new', LONG_AGO))));
}

/** The item that the trigger emits on an n8n whose time zone is UTC. */
function itemOf(callback) {
	const { recognise } = requireSource('nodes/CabinetFm/domain/callback/recognise.ts');
	const { toItem } = requireSource('nodes/CabinetFm/domain/item/item.ts');
	const { zoneOf } = requireSource('nodes/CabinetFm/domain/time/zone.ts');
	const recognition = recognise(callback);
	if (!recognition.ok) throw new Error(recognition.problem);
	const utc = zoneOf('UTC');
	return toItem(recognition.callback, { zone: utc, workflowZone: utc, countryCode: '' });
}

function file(name, workflow) {
	return { path: `examples/${name}.json`, text: JSON.stringify(workflow) };
}
