import { readFileSync } from 'node:fs';

const FOLDER = new URL('../../../test/fixtures/callbacks/', import.meta.url);
const COUNT = 64;
const DAY_MS = 24 * 3600 * 1000;

/** @param {string} event */
export function fixture(event) {
	return JSON.parse(readFileSync(new URL(`${event}.json`, FOLDER), 'utf8'));
}

/**
 * Full callbacks that differ in what differs from booking to booking, so that no cache flatters.
 * @param {string} event
 */
export function bodies(event) {
	return Array.from({ length: COUNT }, (_, index) => vary(fixture(event), index));
}

/** @param {any} callback @param {number} index */
export function vary(callback, index) {
	for (const record of callback.new ? [callback.new, callback.old] : [callback]) {
		record.id += index;
		const { booking } = record;
		for (const field of ['start_time', 'end_time']) {
			booking[field] = new Date(Date.parse(booking[field]) + (index % 64) * DAY_MS).toISOString();
		}
		booking.client.id += index;
		booking.client.email = `client${index}@example.com`;
	}
	return callback;
}

/** @param {number} size */
export function withCustomFields(size) {
	const fields = Array.from({ length: size }, (_, index) => [`field_${index}`, `value ${index}`]);
	return { ...fixture('new'), custom_fields_values: Object.fromEntries(fields) };
}
