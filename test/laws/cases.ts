import fc from 'fast-check';
import { callback, meeting, nested, record, reschedule, TYPES, user } from '../support/callbacks';
import type { Options } from '../support/item';
import { change } from './change';
import type { Change } from './change';
import { WRAPPINGS } from './wrappings';

/** A body that cabinet.fm, or anybody else, may send, and the node's options. */
export interface Case {
	body: unknown;
	options: Options;
}

const ODD_KEYS = [
	'__proto__',
	'constructor',
	'prototype',
	'toString',
	'hasOwnProperty',
	'then',
	'toJSON',
	'length',
	'',
	' ',
	'0',
	'a.b',
	'booking.note',
	'booking.client.id',
	'extra',
	'#2',
	'note#2',
	'Поле',
	'\ud800',
	'{{ $json }}',
];
const FIELDS = [
	...Object.keys({ ...record(), ...meeting(), ...user() }),
	...['callback_type', 'new', 'old', 'cancelled_by', 'cancel_reason', 'title', 'price', 'state'],
];
const TEXTS = [
	...['', ' ', 'text', 'null', 'true', '0', '-1', '1e5', '1500.00', '9'.repeat(30), '1e-400'],
	...['success', 'cancelled', 'scheduled', 'Анна Петрова', '\u0000', '\ud800', '__proto__'],
	...['2026-12-01T10:00:00Z', '2026-12-01T13:00:00.123+03:00', '2026-12-01 10:00:00'],
	...['2026-12-01 10:00:00 UTC', '2026-12-01 10:00:00 +0300', '2026-03-29 02:30:00'],
	...['2026-10-25 02:30:00', '2026-12-01', '1796126400', '1796126400000', '2026-02-30 10:00:00'],
	...['0001-01-01T00:00:00Z', '9999-12-31T23:59:59.999Z', '9999-12-31T23:59:59-01:00', '10:00'],
	...['Europe/Moscow', 'America/St_Johns', '+03:00', 'UTC+3', 'GMT-11', '+15:00', 'Z', 'EST'],
	...['+7 (916) 123-45-67', '8 916 123-45-67', '89161234567', '0044 20 7946 0958', '112'],
];
const NUMBERS = [0, -0, 1, -1, 0.1, 9001, 1e21, 5e-324, 1796126400, 1796126400000, 1e11 - 1, 1e11];

const key = fc.oneof(
	{ weight: 3, arbitrary: fc.constantFrom(...ODD_KEYS) },
	{ weight: 4, arbitrary: fc.constantFrom(...FIELDS) },
	fc.string(),
);
const scalar = fc.oneof(
	{ weight: 4, arbitrary: fc.constantFrom<string | number>(...TEXTS, ...NUMBERS) },
	fc.constantFrom(null, true, false),
	fc.string(),
	fc.double({ noNaN: true, noDefaultInfinity: true }),
	fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
	fc.integer({ min: -62135596800, max: 253402300799 }),
);
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
	value: fc.oneof(
		{ maxDepth: 3, withCrossShrink: true },
		{ weight: 5, arbitrary: scalar },
		fc.array(tie('value'), { maxLength: 3 }),
		fc
			.array(fc.tuple(key, tie('value')), { maxLength: 4 })
			.map((entries) => Object.fromEntries(entries)),
		fc.constantFrom<object>(user(), meeting(), record()),
	),
}));

const changeOfCallback: fc.Arbitrary<Change> = fc.record({
	at: fc.nat(),
	how: fc.constantFrom('replace', 'remove', 'add', 'wrap', 'copy', 'pack', 'list', 'pairs'),
	key,
	value,
});

const CALLBACKS: object[] = [
	...[...TYPES, 'worker_removed', 'frozen', 'toString'].flatMap((type) => [
		callback(type),
		nested(type),
		{ ...nested(type), cancelled_by: user() },
	]),
	{ callback_type: 'new', ...record(), ...meeting(), booking: undefined },
	{ ...reschedule(), new: undefined },
	{ callback_type: 'reschedule', new: { booking: record() }, old: { booking: record() } },
	{ callback_type: 'new' },
	{ callback_type: 'reschedule', new: record(), old: record() },
	{ callback_type: 'reschedule', new: { booking: meeting() }, old: { booking: record() } },
	{ callback_type: 'reschedule', new: {}, old: {} },
	reschedule({ lesson: { id: 32 } }, { booking: { client: null } }),
	reschedule({ booking: { start_time: null } }, { custom_fields_values: { level: 'C1' } }),
].map((body) => JSON.parse(JSON.stringify(body)) as object);

const PACKED = ['custom_fields_values', 'utm_params', 'lesson', 'worker', 'booking'];

/** Fields of a record in another form that the contract opens. */
const packed = fc
	.tuple(
		fc.constantFrom(...CALLBACKS),
		fc.array(fc.tuple(fc.constantFrom(...PACKED), fc.constantFrom('text', 'list', 'pairs')), {
			minLength: 1,
			maxLength: 3,
		}),
	)
	.map(([body, forms]) =>
		forms.reduce<object>((record, [field, form]) => {
			const whole: unknown = Reflect.get(record, field);
			if (whole === undefined) return record;
			return { ...record, [field]: FORMS[form](whole) };
		}, body),
	);

const FORMS: Record<string, (value: unknown) => unknown> = {
	text: (value) => JSON.stringify(value),
	list: (value) => [value],
	pairs: (value) => Object.entries(value ?? {}).map(([name, inner]) => ({ name, value: inner })),
};

const changedCallback = fc
	.tuple(fc.constantFrom(...CALLBACKS), fc.array(changeOfCallback, { maxLength: 6 }))
	.map(([body, changes]) => changes.reduce<unknown>(change, body));

const anyCallback = fc
	.tuple(fc.constantFrom(...TYPES, 'x'), fc.array(fc.tuple(key, value), { maxLength: 8 }))
	.map(([type, entries]) => ({ ...Object.fromEntries(entries), callback_type: type }));

const options: fc.Arbitrary<Options> = fc.record(
	{
		timezone: fc.constantFrom(
			'UTC',
			'Europe/Berlin',
			'Asia/Kathmandu',
			'-12:00',
			'+14:00',
			'+99:00',
		),
		workflowTimezone: fc.constantFrom('UTC', 'America/New_York', '+05:30', '+99:00'),
		countryCode: fc.constantFrom('', '7', '1', '49', '375'),
	},
	{ requiredKeys: [] },
);

const plain = fc.oneof(
	{ weight: 8, arbitrary: changedCallback },
	{ weight: 2, arbitrary: anyCallback },
	{ weight: 2, arbitrary: packed },
	{ weight: 1, arbitrary: value },
);

const wrapped = fc
	.tuple(plain, fc.constantFrom(...WRAPPINGS), value)
	.map(([body, wrap, beside]) => wrap(body, beside));

/**
 * Valid callbacks changed anywhere or packed, callbacks made of anything, either of them wrapped, and now and then any
 * JSON at all.
 */
export const cases: fc.Arbitrary<Case> = fc.record({
	body: fc.oneof({ weight: 4, arbitrary: plain }, { weight: 1, arbitrary: wrapped }),
	options,
});
