import { sourceAt } from '../../tools/sources.mjs';

const { EVENT_NAMES } = sourceAt('nodes/CabinetFm/domain/callback/event.ts');
const { messageOf } = sourceAt('nodes/CabinetFm/domain/message/message.ts');
const { RECIPIENTS } = sourceAt('nodes/CabinetFm/domain/message/schema.ts');
const { callback } = sourceAt('test/support/callbacks.ts');
const { typed } = sourceAt('test/support/item.ts');

/** @typedef {{ name: string, subject: string, text: string }} Printed */

/**
 * Every message to everybody in a language.
 * @param {import('../../nodes/CabinetFm/domain/words/language').Language} language
 * @param {{ title: string, client: string, worker: string, other: string, reason: string, comment: string }} scene
 * @returns {Generator<Printed>}
 */
export function* messagesIn(language, { title, client, worker, other, reason, comment }) {
	const fields = {
		booking: { client: { name: client }, comment, cancel_reason: reason },
		cancelled_by: { id: 501 },
		lesson: { title, price: '1500 ₽' },
		note: comment,
		report: { state: 'success', comment },
		worker: { name: worker },
		zoom_join_url: null,
	};
	const itemOf = (/** @type {string} */ event) => {
		const more = event === 'reschedule' ? { worker: { name: other } } : {};
		const told = { ...fields, ...more, old_booking_cancel_reason: reason };
		return typed(callback(event, told), { companyTimezone: 'Asia/Almaty' });
	};
	/** @param {object} item @param {string} recipient @param {object} choice */
	const written = (item, recipient, choice) =>
		messageOf(item, { recipient, place: '', currency: '', ...choice }, language);
	for (const recipient of RECIPIENTS) {
		const messages = [
			...EVENT_NAMES.map((/** @type {string} */ event) => [
				event,
				written(itemOf(event), recipient, { about: 'event' }),
			]),
			['reminder', written(itemOf('new'), recipient, { about: 'reminder' })],
			['afterwards', written(itemOf('new'), recipient, { about: 'reminder', isPast: true })],
		];
		for (const [name, message] of messages) {
			if (message) yield { ...message, name: `${name}, ${recipient}` };
		}
	}
}
