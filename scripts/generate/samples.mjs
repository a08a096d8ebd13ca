import { source } from '../../tools/sources.mjs';

/** Any fixed day: the fixtures must not change from day to day. */
export const DAY = { now: Date.UTC(2026, 10, 24), startsIn: 7 };

const FOLDER = 'test/fixtures/callbacks';

/** The callbacks that tests, demo and end-to-end runs send: one of each documented type and one of another. */
export function* sampleFiles() {
	const { DOCUMENTED_EVENTS } = source('events');
	const { sampleCallback } = source('sample');
	const { ENGLISH } = source('language');
	for (const event of DOCUMENTED_EVENTS) yield file(event, sampleCallback(event, DAY, ENGLISH));
	yield file('other', {
		...sampleCallback('new', DAY, ENGLISH),
		callback_type: 'invoice_paid',
		invoice: { id: 7, paid: true },
	});
}

/** @param {string} event @param {object} callback */
function file(event, callback) {
	return { path: `${FOLDER}/${event}.json`, text: JSON.stringify(callback) };
}
