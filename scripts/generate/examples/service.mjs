import { step } from './canvas.mjs';
import { dragged } from './n8n.mjs';

/* Steps that need an account: configured but for the credential, and off until there is one. */

/** @typedef {import('./canvas.mjs').Place} Place */

const OFF = /** @type {const} */ ({ disabled: true });
/** What is gone cannot be deleted, which is no reason to stop. */
const GOES_ON = /** @type {const} */ ({ onError: 'continueRegularOutput' });

/**
 * Sends a message of Message > Write or of Reminder > Plan.
 * @param {string} name
 * @param {Place} place
 * @param {object} [options]
 */
export function sendEmail(name, place, options) {
	const parameters = {
		fromEmail: 'you@example.com',
		toEmail: dragged('to_email'),
		subject: dragged('subject'),
		emailFormat: 'both',
		text: dragged('text'),
		html: dragged('html'),
		options: { appendAttribution: false, ...options },
	};
	return step(name, place, 'n8n-nodes-base.emailSend@2.1', parameters, OFF);
}

/** Sends a message of Message > Write. @param {string} name @param {Place} place */
export function sendTelegram(name, place) {
	const parameters = {
		chatId: '',
		text: dragged('telegram'),
		additionalFields: {
			appendAttribution: false,
			disable_web_page_preview: true,
			parse_mode: 'HTML',
		},
	};
	return step(name, place, 'n8n-nodes-base.telegram@1.2', parameters, OFF);
}

const CALENDAR = {
	__rl: true,
	mode: 'list',
	value: 'primary',
	cachedResultName: 'The main calendar of the account',
};

/** Creates what Calendar > Get Event gave. @param {string} name @param {Place} place */
export function createGoogleEvent(name, place) {
	const parameters = {
		calendar: CALENDAR,
		start: dragged('start'),
		end: dragged('end'),
		additionalFields: {
			id: dragged('event_id'),
			summary: dragged('title'),
			description: dragged('description'),
			location: dragged('location'),
		},
	};
	return step(name, place, 'n8n-nodes-base.googleCalendar@1.3', parameters, OFF);
}

/** @param {string} name @param {Place} place @param {'event_id' | 'old_event_id'} field */
export function deleteGoogleEvent(name, place, field) {
	const parameters = {
		operation: 'delete',
		calendar: CALENDAR,
		eventId: dragged(field),
		options: {},
	};
	const settings = { ...OFF, ...GOES_ON };
	return step(name, place, 'n8n-nodes-base.googleCalendar@1.3', parameters, settings);
}

/**
 * One row of a Google Sheet for each value of a column.
 * @param {string} name
 * @param {Place} place
 * @param {string} column
 */
export function saveToSheet(name, place, column) {
	const chosenFromList = { __rl: true, mode: 'list', value: '' };
	const parameters = {
		operation: 'appendOrUpdate',
		documentId: chosenFromList,
		sheetName: chosenFromList,
		columns: { mappingMode: 'autoMapInputData', value: {}, matchingColumns: [column], schema: [] },
		// A name such as =HYPERLINK(...) stays a text.
		options: { cellFormat: 'RAW' },
	};
	return step(name, place, 'n8n-nodes-base.googleSheets@4.7', parameters, OFF);
}
