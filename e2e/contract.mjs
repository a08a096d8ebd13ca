import assert from 'node:assert/strict';
import { itemReader, source } from '../tools/sources.mjs';

/**
 * The events of the contract in the order of the trigger's outputs. Written down once more, so that
 * an event that the nodes lose is missed here.
 */
export const EVENTS = /** @type {const} */ ([
	['new', 'Booking Created', 'On booking created'],
	['cancelled', 'Booking Cancelled', 'On booking cancelled'],
	['reschedule', 'Booking Rescheduled', 'On booking rescheduled'],
	['worker_assigned', 'Expert Assigned', 'On expert assigned'],
	['worker_removed', 'Expert Removed', 'On expert removed'],
	['in_work', 'Booking Accepted to Work', 'On booking accepted to work'],
	['report', 'Report Created', 'On report created'],
	[
		'custom_fields_or_note_changed',
		'Custom Fields or Note Changed',
		'On custom fields or note changed',
	],
	['other', 'Other Callback', 'On other callback'],
]);

/** @type {readonly string[]} */
export const EVENT_NAMES = EVENTS.map(([event]) => event);

/** Keys of a typed item, in their order. */
const ITEM_KEYS = (
	'event summary issues id old_id lookup_id part_of_reschedule state session_state outcome start_time ' +
	'end_time duration_minutes client_timezone local client worker lesson team booked_by is_first_booking ' +
	'comment note custom_fields_values cancel_reason cancelled_by cancelled_by_role report ' +
	'old_booking_cancel_reason zoom_join_url cancel_url cancel_url_client reschedule_url ' +
	'reschedule_url_client utm_params first_booking_at created_at updated_at old changes extra ' +
	'callback_type event_key'
).split(' ');

const read = itemReader();
const { lostLeaf } = source('lossless');

/**
 * Events that start a trigger, in the order of its outputs.
 * @param {{ events?: string[] }} parameters
 */
export const eventsOf = ({ events = ['*'] }) =>
	EVENT_NAMES.filter((event) => events.includes('*') || events.includes(event));

/**
 * Proves the item that a trigger made of a callback, field by field, order of keys included. For a typed item also
 * without the code that made it: that it has the documented fields and that nothing of the callback is lost.
 * @param {any} actual
 * @param {any} callback
 * @param {{ itemFormat?: string, options?: Record<string, unknown> }} [parameters] of the trigger
 * @param {string} [timezone] of the workflow
 */
export function assertItem(actual, callback, { itemFormat, options = {} } = {}, timezone = 'UTC') {
	if (itemFormat === 'raw') return assert.deepEqual(actual, callback);
	const expected = read(callback, options, timezone);
	assert.deepEqual(actual, { ...expected, ...(options.includeRaw === true && { raw: callback }) });
	const { raw, ...typed } = actual;
	assert.deepEqual(Object.keys(typed), ITEM_KEYS, 'the keys of the item are the documented ones');
	assert.equal(lostLeaf(callback, typed), null, 'nothing of the callback is lost');
	assert.deepEqual(raw, options.includeRaw === true ? callback : undefined);
}

/**
 * Proves single values of an item.
 * @param {any} actual
 * @param {Record<string, unknown>} expected values by their path, e.g. "client.first_name"
 */
export function assertValues(actual, expected) {
	for (const [path, value] of Object.entries(expected)) {
		const found = path.split('.').reduce((inner, key) => inner?.[key], actual);
		assert.deepEqual(found, value, path);
	}
	assert.deepEqual(Object.keys(actual), ITEM_KEYS, 'the keys of the item are the documented ones');
}
