import { requireSource } from '../typescript.mjs';

const { EVENT_NAMES } = requireSource('nodes/CabinetFm/domain/callback/event.ts');
const { messageOf } = requireSource('nodes/CabinetFm/domain/message/message.ts');
const { RECIPIENTS } = requireSource('nodes/CabinetFm/domain/message/schema.ts');
const { callback } = requireSource('test/support/callbacks.ts');
const { typed } = requireSource('test/support/item.ts');

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
	const itemOf = (event) => {
		const more = event === 'reschedule' ? { worker: { name: other } } : {};
		const told = { ...fields, ...more, old_booking_cancel_reason: reason };
		return typed(callback(event, told), { companyTimezone: 'Asia/Almaty' });
	};
	const items = EVENT_NAMES.map((event) => ({ name: event, about: 'event', item: itemOf(event) }));
	const reminder = { about: 'reminder', item: itemOf('new') };
	for (const recipient of RECIPIENTS) {
		for (const { name, item, ...choice } of [
			...items,
			{ name: 'reminder', ...reminder },
			{ name: 'reminder afterwards', ...reminder, isPast: true },
		]) {
			const place = 'place' in choice ? choice.place : '';
			const message = messageOf(item, { recipient, currency: '', place, ...choice }, language);
			if (message === null) continue;
			yield { name: `${name}, ${recipient}`, subject: message.subject, text: message.text };
		}
	}
}
