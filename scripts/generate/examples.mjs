import { itemReader, source } from '../../tools/sources.mjs';
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
	const { sampleCallback } = source('sample');
	const callbacks = new Map([...sampleFiles()].map(({ path, text }) => [path, JSON.parse(text)]));
	const callback = (/** @type {string} */ event) =>
		callbacks.get(`test/fixtures/callbacks/${event}.json`);
	// As on an n8n whose time zone is UTC.
	const itemOf = itemReader();
	const item = (/** @type {string} */ event) => itemOf(callback(event));

	const byClient = callback('cancelled');
	const byExpert = { ...byClient, cancelled_by: byClient.worker };

	yield file('all-events', allEvents(item));
	yield file('contact-row', contactRow(item));
	yield file('cancellation', cancellation([itemOf(byClient), itemOf(byExpert)]));
	yield file('reschedule-message', rescheduleMessage(item));
	yield file('no-repeats', noRepeats(item));
	yield file(
		'reminder',
		reminder(itemOf(sampleCallback('new', LONG_AGO, source('language').ENGLISH))),
	);
}

/** @param {string} name @param {object} workflow */
function file(name, workflow) {
	return { path: `examples/${name}.json`, text: JSON.stringify(workflow) };
}
