import { Settings } from 'luxon';
import { flat, record, reschedule } from '../support/callbacks';
import type { Fields } from '../support/callbacks';
import { typed } from '../support/item';
import { check } from './properties';

/** Cases that once broke a law, each under what it showed. */
const CASES: Record<string, unknown> = {
	'a third booking that is null is kept': {
		callback_type: 'reschedule',
		new: record(),
		old: { booking: { booking: { booking: null } } },
	},
	'the same id at two levels is kept twice': {
		callback_type: 'new',
		id: 9001,
		booking: { id: 9001, booking: {} },
	},
	'custom fields that are null': { callback_type: 'new', custom_fields_values: null },
	'a custom field called constructor': JSON.parse(
		'{"callback_type":"new","custom_fields_values":{"constructor":{"prototype":1}}}',
	),
	'a time in the last year that is past it in UTC': flat('new', {
		created_at: '9999-12-31T23:59:59-01:00',
	}),
	'a price too small for a number': flat('new', { lesson: { price: '1e-400' } }),
	'a callback of nothing but an empty record': { callback_type: 'reschedule', new: {}, old: {} },
	'a callback type with a length that is no number': JSON.parse(
		'{"callback_type":{"length":[{"toString":1}]}}',
	),
	'a body that is nothing': null,
	'callbacks in lists of any depth are counted': [
		{ callback_type: 'new' },
		[[{ callback_type: 'new' }, ['', [[{ callback_type: 'new' }, ['']]]]]],
	],
	'a list of a form whose last entry comes first': {
		'1': '',
		'0[callback_type]': '1970-01-01T00:00:00.000Z',
	},
	'a start in microseconds, long ago': flat('new', { start_time: 315532800000000 }),
	'a text with the word extra where none is documented': flat('new', {
		booking: { state: '{"extra":""}' },
	}),
	'a client who was none before': reschedule(
		{ booking: { client: { id: 501, phone: '89161234567' } } },
		{ booking: { client: null } },
	),
};

describe('the laws hold for', () => {
	it.each(Object.entries(CASES))('%s', async (_, body) => {
		for (const timezone of ['UTC', 'Europe/Berlin', '+14:00', '-12:00', 'Nowhere']) {
			await expect(check({ body, options: { timezone } })).resolves.toBeUndefined();
		}
		expect.assertions(5);
	});
});

it('an item does not depend on the day it is made', () => {
	const { now } = Settings;
	const callback = flat('new', { booking: { start_time: '2026-10-25 02:30:00' } });
	const items = ['2026-01-15', '2026-07-15'].map((today) => {
		Settings.now = () => Date.parse(today);
		return typed(callback, { timezone: 'Europe/Berlin' });
	});
	Settings.now = now;
	expect(items[1]).toEqual(items[0]);
});

it('a number too large for JavaScript has a key of its own', () => {
	const keys = ['null', '1e999', '-1e999'].map(
		(note) => typed(JSON.parse(`{"callback_type":"new","note":${note}}`)).event_key,
	);
	expect(new Set(keys).size).toBe(3);
});

it('custom fields called like derived ones are listed when they change', () => {
	const side = (value: number): Fields => ({ custom_fields_values: { first_name: value } });
	expect(typed(reschedule(side(2), side(1))).changes?.fields).toContainEqual({
		field: 'custom_fields_values.first_name',
		old: 1,
		new: 2,
	});
});
