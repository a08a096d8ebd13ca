import { sourceAt } from '../../tools/sources.mjs';
import { bookingTable } from './examples/bookingTable.mjs';
import { calendarEmail } from './examples/calendarEmail.mjs';
import { clientContact } from './examples/clientContact.mjs';
import { clientMessage } from './examples/clientMessage.mjs';
import { eachOnce } from './examples/eachOnce.mjs';
import { expertTelegram } from './examples/expertTelegram.mjs';
import { googleCalendar } from './examples/googleCalendar.mjs';
import { outcomeCount } from './examples/outcomeCount.mjs';
import { reminder } from './examples/reminder.mjs';
import { webhookMessage, webhookTable } from './examples/webhookOnly.mjs';
import { whoCancelled } from './examples/whoCancelled.mjs';

/** So far ahead that the meetings are still to come on any day on which somebody runs an example. */
const FAR_AHEAD = { now: Date.UTC(2035, 4, 29), startsIn: 7 };

/**
 * Importable workflows. On their triggers callbacks are pinned as cabinet.fm sends them, not as the trigger emits them:
 * the steps read either, and only so is the company's clock that of the workflow which runs the example.
 */
export function* exampleFiles() {
	const sample = sampleOf();

	const cancelled = sample('cancelled', 'en');
	const byExpert = { ...sample('cancelled', 'en'), cancelled_by: cancelled.worker };
	const byCompany = { ...cancelled, cancelled_by: { id: 7, name: 'Front Desk' } };
	const edited = { ...cancelled, callback_type: 'custom_fields_or_note_changed' };

	yield file('01-client-message', clientMessage(sample('new', 'ru')));
	yield file('02-expert-telegram', expertTelegram(sample('reschedule', 'ru')));
	yield file('03-google-calendar', googleCalendar(sample('new', 'en')));
	yield file('04-calendar-email', calendarEmail(sample('reschedule', 'ru')));
	yield file('05-reminder', reminder(sample('new', 'ru')));
	yield file('06-booking-table', bookingTable(sample('new', 'en')));
	yield file('07-client-contact', clientContact(sample('new', 'en')));
	yield file('08-who-cancelled', whoCancelled([cancelled, byExpert, byCompany]));
	yield file('09-outcome-count', outcomeCount(sample('report', 'en')));
	yield file('10-each-once', eachOnce([cancelled, cancelled, edited]));

	yield webhookFile('01-client-message', webhookMessage());
	yield webhookFile('06-booking-table', webhookTable());
}

/** @returns {(event: string, language: string) => any} the callback of an event, in a language */
function sampleOf() {
	const { sampleCallback } = sourceAt('nodes/CabinetFm/domain/sample/sample.ts');
	const { languageOf } = sourceAt('nodes/CabinetFm/domain/words/language.ts');
	return (event, language) => sampleCallback(event, FAR_AHEAD, languageOf(language));
}

/** @param {string} name @param {object} workflow */
function file(name, workflow) {
	return { path: `examples/${name}.json`, text: JSON.stringify(workflow) };
}

/** The same job without the package. @param {string} name @param {object} workflow */
function webhookFile(name, workflow) {
	return {
		path: `test/fixtures/webhook-workflows/${name}.json`,
		text: JSON.stringify(workflow),
	};
}
