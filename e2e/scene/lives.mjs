import { sample } from '../../tools/callbacks.mjs';

/**
 * A booking that is made and then moved, as the callbacks tell of it: what comes beside the reschedule, and in which order.
 * @typedef {object} Life
 * @property {string} title e.g. "cancelled, reschedule, new"
 * @property {number} id of the booking
 * @property {number} newId of the booking that it is moved to
 * @property {any} made the callback of the booking
 * @property {any[]} moved the callbacks of the reschedule, in their order
 */

const COMPANIES = [[], ['cancelled'], ['new'], ['cancelled', 'new']];

/** A reschedule alone, with its cancellation, with its new booking, with both, in every order. */
export const ORDERS = COMPANIES.flatMap((company) => permutationsOf(['reschedule', ...company]));

/**
 * @param {string[]} order
 * @param {number} id
 * @param {{ oldStart?: Date, newStart?: Date }} [times]
 * @returns {Life}
 */
export function lifeOf(order, id, { oldStart, newStart } = {}) {
	const newId = id + 1;
	const reschedule = sample('reschedule');
	const old = starting({ ...reschedule.old, id, old_id: null }, oldStart);
	const moved = starting({ ...reschedule.new, id: newId, old_id: id }, newStart);
	const callbacks = /** @type {Record<string, any>} */ ({
		reschedule: { callback_type: 'reschedule', new: moved, old },
		new: { callback_type: 'new', ...moved },
		cancelled: {
			callback_type: 'cancelled',
			...old,
			booking: { ...old.booking, state: 'cancelled', session_state: 'cancelled' },
			cancelled_by: old.worker,
		},
	});
	return {
		title: order.join(', '),
		id,
		newId,
		made: { callback_type: 'new', ...old },
		moved: order.map((event) => callbacks[event]),
	};
}

/** @param {any} record @param {Date} [start] */
function starting(record, start) {
	const booking = { ...record.booking, state: 'new', session_state: 'scheduled' };
	if (!start) return { ...record, booking };
	const end = new Date(start.getTime() + 60 * 60 * 1000);
	const times = { start_time: start.toISOString(), end_time: end.toISOString() };
	return { ...record, booking: { ...booking, ...times } };
}

/** @param {string[]} words @returns {string[][]} */
function permutationsOf(words) {
	if (words.length <= 1) return [words];
	return words.flatMap((word) =>
		permutationsOf(words.filter((other) => other !== word)).map((rest) => [word, ...rest]),
	);
}
