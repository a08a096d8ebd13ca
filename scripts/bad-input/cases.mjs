import { gzipSync } from 'node:zlib';
import { fixture } from '../bench/process/bodies.mjs';

/**
 * @typedef {object} Case
 * @property {string} what as the table tells it
 * @property {string | Buffer} body
 * @property {'plain' | 'token' | 'filter' | 'repeats' | 'cancelled'} [to] which trigger, default plain
 * @property {string} [method]
 * @property {string} [query]
 * @property {Record<string, string>} [headers] instead of a JSON content type
 * @property {string} [shows] field of the item that the table shows too
 * @property {boolean} [breaksOff] the connection closes in the middle of the body
 */

const JSON_TYPE = { 'content-type': 'application/json' };
const text = (/** @type {unknown} */ value) => JSON.stringify(value);
const usual = (/** @type {object} */ fields = {}) => text({ ...fixture('new'), ...fields });
const meeting = (/** @type {object} */ fields) =>
	usual({ booking: { ...fixture('new').booking, ...fields } });
const client = (/** @type {object} */ fields) =>
	meeting({ client: { ...fixture('new').booking.client, ...fields } });
const lesson = (/** @type {object} */ fields) =>
	usual({ lesson: { ...fixture('new').lesson, ...fields } });
const withKey = (/** @type {string} */ json) => usual().replace(/}$/, `,${json}}`);
const deep = (/** @type {number} */ depth) => '['.repeat(depth) + ']'.repeat(depth);

/** @type {Case[]} */
const REQUESTS = [
	{ what: 'nothing', body: '' },
	{ what: 'GET instead of POST', body: '', method: 'GET', headers: {} },
	{ what: 'PUT instead of POST', body: usual(), method: 'PUT' },
	{ what: 'broken JSON', body: '{"callback_type": "new",' },
	{
		what: 'broken JSON as `text/plain`',
		body: '{"callback_type": "new",',
		headers: { 'content-type': 'text/plain' },
	},
	{ what: 'two JSON objects one after the other', body: `${usual()}${usual()}` },
	{ what: 'a body that breaks off', body: usual(), breaksOff: true },
	{ what: 'JSON as `text/plain`', body: usual(), headers: { 'content-type': 'text/plain' } },
	{ what: 'JSON without a content type', body: usual(), headers: {} },
	{
		what: 'JSON as `application/octet-stream`',
		body: usual(),
		headers: { 'content-type': 'application/octet-stream' },
	},
	{
		what: 'JSON that says to be a form',
		body: usual(),
		headers: { 'content-type': 'application/x-www-form-urlencoded' },
	},
	{
		what: 'JSON as `application/xml`',
		body: usual(),
		headers: { 'content-type': 'application/xml' },
	},
	{ what: 'XML', body: '<callback type="new"/>', headers: { 'content-type': 'application/xml' } },
	{
		what: 'a form with `callback_type=new&id=5`',
		body: 'callback_type=new&id=5',
		headers: { 'content-type': 'application/x-www-form-urlencoded' },
	},
	{ what: 'JSON with a byte order mark', body: `\ufeff${usual()}` },
	{
		what: 'JSON packed with gzip',
		body: gzipSync(usual()),
		headers: { ...JSON_TYPE, 'content-encoding': 'gzip' },
	},
	{
		what: 'plain JSON that says to be gzip',
		body: usual(),
		headers: { ...JSON_TYPE, 'content-encoding': 'gzip' },
	},
	{
		what: 'bytes that are no UTF-8 in a text',
		body: Buffer.concat([
			Buffer.from('{"callback_type":"new","note":"'),
			Buffer.from([0xff, 0xfe]),
			Buffer.from('"}'),
		]),
	},
	{ what: '17 MiB', body: usual({ note: 'x'.repeat(17 * 2 ** 20) }) },
	{ what: '3 MiB of note', body: usual({ note: 'x'.repeat(3 * 2 ** 20) }) },
];

/** @type {Case[]} */
const NO_CALLBACKS = [
	['an empty object', '{}'],
	['a list', text([fixture('new')])],
	['a text', '"new"'],
	['a number', '5'],
	['`null`', 'null'],
	['no `callback_type`', usual({ callback_type: undefined })],
	['`callback_type: null`', usual({ callback_type: null })],
	['`callback_type: ""`', usual({ callback_type: '' })],
	['`callback_type: 5`', usual({ callback_type: 5 })],
	['`callback_type: {"length": 3}`', usual({ callback_type: { length: 3 } })],
	['`callback_type` only inside `booking`', text({ booking: fixture('new') })],
	['`__proto__: {"callback_type": "new"}`', '{"__proto__":{"callback_type":"new"}}'],
].map(([what, body]) => ({ what, body }));

/** @type {Case[]} */
const ODD_CALLBACKS = [
	['nothing but `callback_type: "new"`', text({ callback_type: 'new' })],
	['an unknown type', usual({ callback_type: 'invoice_paid' })],
	['a type of spaces', usual({ callback_type: ' ' })],
	['`callback_type: "NEW"`', usual({ callback_type: 'NEW' })],
	['`callback_type: "__proto__"`', usual({ callback_type: '__proto__' })],
	['`booking: null`', usual({ booking: null })],
	['`booking: "tomorrow"`', usual({ booking: 'tomorrow' })],
	[
		'a booking in a booking in a booking in a booking',
		text({ callback_type: 'new', booking: { booking: { booking: { booking: { id: 1 } } } } }),
	],
	['`client: "Anna"`', meeting({ client: 'Anna' })],
	['`client: []`', meeting({ client: [] })],
	['`worker: 204`', usual({ worker: 204 })],
	['`custom_fields_values: ["B2"]`', usual({ custom_fields_values: ['B2'] })],
	['`id: {}`', usual({ id: {} })],
	['`id: true`', usual({ id: true })],
	['`start_time: "tomorrow"`', meeting({ start_time: 'tomorrow' })],
	[
		'`start_time: "2026-02-30T10:00:00Z"`',
		meeting({ start_time: '2026-02-30T10:00:00Z' }),
		'start_time',
	],
	['`start_time: "10:00"`', meeting({ start_time: '10:00' })],
	['`start_time: -1e300`', meeting({ start_time: -1e300 })],
	['`start_time: true`', meeting({ start_time: true })],
	['an end before the start', meeting({ end_time: '2026-12-01T14:00:00Z' }), 'duration_minutes'],
	['`client_timezone: "Mars/Olympus"`', meeting({ client_timezone: 'Mars/Olympus' })],
	['`client_timezone: 3`', meeting({ client_timezone: 3 })],
	['`price: "free"`', lesson({ price: 'free' })],
	['`price: "1e999"`', lesson({ price: '1e999' }), 'lesson.price'],
	['`phone: "call me"`', client({ phone: 'call me' })],
	['`phone: "8 916 123-45-67"` without a country code', client({ phone: '8 916 123-45-67' })],
	['`email: 5`', client({ email: 5 })],
	['`by_teacher: "yes"`', meeting({ by_teacher: 'yes' })],
	['`state: "moved"`', meeting({ state: 'moved' })],
	['`report: {"state": "great"}`', usual({ report: { state: 'great' } })],
	['an id too large for JavaScript', withKey('"old_id":12345678901234567890'), 'old_id'],
	['`note: 1e999`', withKey('"note":1e999')],
	['one key twice', withKey('"note":"first","note":"second"'), 'note'],
	['`__proto__` with fields', withKey('"__proto__":{"admin":true}')],
	[
		'`__proto__` in `client`, `custom_fields_values` and `utm_params`',
		'{"callback_type":"new","booking":{"client":{"__proto__":{"admin":true}}},"custom_fields_values":{"__proto__":{"admin":true}},"utm_params":{"constructor":{"prototype":{"admin":true}}}}',
	],
	[
		'`constructor`, `toString` and `hasOwnProperty` as fields',
		usual({ constructor: 1, toString: 2, hasOwnProperty: 3 }),
	],
	['an expression as name', client({ name: '{{ $env.PATH }}' }), 'client.name'],
	['an expression as name, with `=`', client({ name: '={{ $env.PATH }}' }), 'client.name'],
	['HTML as name', client({ name: '<script>alert(1)</script>' }), 'client.name'],
	['half of a surrogate pair as note', withKey('"note":"\\ud800"'), 'note'],
	['a zero byte as note', withKey('"note":"\\u0000"'), 'note'],
	['lists 1,000 deep', withKey(`"deep":${deep(1000)}`)],
	['lists 100,000 deep', withKey(`"deep":${deep(100_000)}`)],
	[
		'5,000 unknown fields',
		usual(
			Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`field_${index}`, index])),
		),
	],
	['a reschedule without `new` and `old`', text({ callback_type: 'reschedule' })],
	['a reschedule with `new: null`', text({ ...fixture('reschedule'), new: null })],
	['a reschedule with `old: "9001"`', text({ ...fixture('reschedule'), old: '9001' })],
	[
		'a reschedule with a field beside `new` and `old`',
		text({ ...fixture('reschedule'), source: 'app' }),
	],
].map(([what, body, shows]) => ({ what, body, shows }));

/** @type {Case[]} */
const SETTINGS = [
	{ what: 'no token, to a trigger that asks for one', to: 'token', body: usual() },
	{ what: 'a wrong token', to: 'token', body: usual(), query: '?token=wrong' },
	{ what: 'an empty token', to: 'token', body: usual(), query: '?token=' },
	{ what: 'a wrong token and no callback', to: 'token', body: '[]', query: '?token=wrong' },
	{ what: 'a callback that the filter drops', to: 'filter', body: usual() },
	{
		what: 'a callback without company, to a filter on companies',
		to: 'filter',
		body: usual({ team: null }),
	},
	{ what: 'an event that was not chosen', to: 'cancelled', body: usual() },
	{ what: 'a callback for the first time, with Drop Repeats', to: 'repeats', body: usual() },
	{
		what: 'the same once more, its keys in another order',
		to: 'repeats',
		body: text(Object.fromEntries(Object.entries(fixture('new')).reverse())),
	},
];

/** @type {Array<{ title: string, cases: Case[] }>} */
export const GROUPS = [
	{ title: 'Requests', cases: REQUESTS },
	{ title: 'Bodies that are no callback', cases: NO_CALLBACKS },
	{ title: 'Callbacks with odd content', cases: ODD_CALLBACKS },
	{ title: 'Token, filters and options', cases: SETTINGS },
];
