/** All that cabinet.fm's page says about which callback has which field. */
const ONLY_IN = new Map([
	['cancel_reason', 'cancelled'],
	['cancelled_by', 'cancelled'],
	['new', 'reschedule'],
	['old', 'reschedule'],
	['changes', 'reschedule'],
]);

/**
 * The events that a field may come with.
 * @param {string} path of a field of a callback or item
 */
export function comesWith(path) {
	const event = ONLY_IN.get(path.split('.')[0]);
	return event === undefined ? 'every event' : `\`${event}\``;
}
