import { gzipSync } from 'node:zlib';
import { sample } from '../../tools/callbacks.mjs';

/** What is set in the triggers that the cases are sent to. */
export const TRIGGERS = {
	plain: {},
	token: { authentication: 'callbackToken' },
	filter: { filters: { companies: '99, Another School' } },
	repeats: { options: { dropRepeats: true } },
	cancelled: { events: ['cancelled'] },
};

/**
 * @typedef {import('../../tools/http.mjs').Sending & {
 *   what: string,
 *   to?: keyof typeof TRIGGERS,
 *   shows?: string
 * }} Case `what`: as the table tells it; `to`: default plain; `shows`: field of the item that the table shows too
 */

const json = (/** @type {unknown} */ value) => JSON.stringify(value);
const usual = (/** @type {object} */ fields = {}) => json({ ...sample('new'), ...fields });
const meeting = (/** @type {object} */ fields) =>
	usual({ booking: { ...sample('new').booking, ...fields } });
const client = (/** @type {object} */ fields) =>
	meeting({ client: { ...sample('new').booking.client, ...fields } });
const lesson = (/** @type {object} */ fields) =>
	usual({ lesson: { ...sample('new').lesson, ...fields } });
const withKey = (/** @type {string} */ member) => usual().replace(/}$/, `,${member}}`);
const deep = (/** @type {number} */ depth) => '['.repeat(depth) + ']'.repeat(depth);

/** @type {Case[]} */
const REQUESTS = [
	{ what: 'nothing', text: '' },
	{ what: 'GET instead of POST', text: '', method: 'GET', contentType: null },
	{ what: 'PUT instead of POST', text: usual(), method: 'PUT' },
	{ what: 'broken JSON', text: '{"callback_type": "new",' },
	{
		what: 'broken JSON as `text/plain`',
		text: '{"callback_type": "new",',
		contentType: 'text/plain',
	},
	{ what: 'two JSON objects one after the other', text: `${usual()}${usual()}` },
	{ what: 'a body that breaks off', text: usual(), breaksOff: true },
	{ what: 'JSON as `text/plain`', text: usual(), contentType: 'text/plain' },
	{ what: 'JSON without a content type', text: usual(), contentType: null },
	{
		what: 'JSON as `application/octet-stream`',
		text: usual(),
		contentType: 'application/octet-stream',
	},
	{
		what: 'JSON that says to be a form',
		text: usual(),
		contentType: 'application/x-www-form-urlencoded',
	},
	{
		what: 'JSON as `application/xml`',
		text: usual(),
		contentType: 'application/xml',
	},
	{ what: 'XML', text: '<callback type="new"/>', contentType: 'application/xml' },
	{
		what: 'a form with `callback_type=new&id=5`',
		text: 'callback_type=new&id=5',
		contentType: 'application/x-www-form-urlencoded',
	},
	{ what: 'JSON with a byte order mark', text: `\ufeff${usual()}` },
	{
		what: 'JSON packed with gzip',
		text: gzipSync(usual()),
		headers: { 'content-encoding': 'gzip' },
	},
	{
		what: 'plain JSON that says to be gzip',
		text: usual(),
		headers: { 'content-encoding': 'gzip' },
	},
	{
		what: 'bytes that are no UTF-8 in a text',
		text: Buffer.concat([
			Buffer.from('{"callback_type":"new","note":"'),
			Buffer.from([0xff, 0xfe]),
			Buffer.from('"}'),
		]),
	},
	{ what: '17 MiB', text: usual({ note: 'x'.repeat(17 * 2 ** 20) }) },
	{ what: '3 MiB of note', text: usual({ note: 'x'.repeat(3 * 2 ** 20) }) },
];

/** @type {Case[]} */
const NO_CALLBACKS = [
	['an empty object', '{}'],
	['a list of two callbacks', json([sample('new'), sample('cancelled')])],
	['a text', '"new"'],
	['a number', '5'],
	['`null`', 'null'],
	['no `callback_type`', usual({ callback_type: undefined })],
	['`callback_type: null`', usual({ callback_type: null })],
	['`callback_type: ""`', usual({ callback_type: '' })],
	['`callback_type: 5`', usual({ callback_type: 5 })],
	['`callback_type: {"length": 3}`', usual({ callback_type: { length: 3 } })],
	['`callback_type` only inside `booking`', json({ booking: sample('new') })],
	['`__proto__: {"callback_type": "new"}`', '{"__proto__":{"callback_type":"new"}}'],
].map(([what, text]) => ({ what, text }));

/** @type {Case[]} */
const ODD_CALLBACKS = [
	['a list of one callback', json([sample('new')])],
	['nothing but `callback_type: "new"`', json({ callback_type: 'new' })],
	['an unknown type', usual({ callback_type: 'invoice_paid' })],
	['a type of spaces', usual({ callback_type: ' ' })],
	['`callback_type: "NEW"`', usual({ callback_type: 'NEW' })],
	['`callback_type: "__proto__"`', usual({ callback_type: '__proto__' })],
	['`booking: null`', usual({ booking: null })],
	['`booking: "tomorrow"`', usual({ booking: 'tomorrow' })],
	[
		'a booking in a booking in a booking in a booking',
		json({ callback_type: 'new', booking: { booking: { booking: { booking: { id: 1 } } } } }),
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
	['a reschedule without `new` and `old`', json({ callback_type: 'reschedule' })],
	['a reschedule with `new: null`', json({ ...sample('reschedule'), new: null })],
	['a reschedule with `old: "9001"`', json({ ...sample('reschedule'), old: '9001' })],
	[
		'a reschedule with a field beside `new` and `old`',
		json({ ...sample('reschedule'), source: 'app' }),
	],
].map(([what, text, shows]) => ({ what, text, shows }));

/** What was packed, wrapped or written in a way of its own. @type {Case[]} */
const ODD_FORMS = [
	['a callback under `payload`', json({ payload: sample('new'), sent_by: 'relay' }), 'id'],
	['a callback as JSON text under `data`', json({ data: usual() }), 'id'],
	['a callback in twenty lists, one in the other', '['.repeat(20) + usual() + ']'.repeat(20), 'id'],
	['a callback as JSON text of JSON text', json(usual()), 'id'],
	[
		'a callback under `payload` and another under `data`',
		json({ payload: sample('new'), data: sample('new') }),
	],
	['a list of a callback and of nothing', json([sample('new'), null, {}]), 'id'],
	['`lesson` as JSON text', usual({ lesson: json(sample('new').lesson) }), 'lesson.title'],
	['`worker` alone in a list', usual({ worker: [sample('new').worker] }), 'worker.name'],
	['two services in `lesson`', usual({ lesson: [{ id: 1 }, { id: 2 }] }), 'lesson'],
	[
		'`custom_fields_values` as pairs',
		usual({ custom_fields_values: [{ name: 'Level', value: 'B2' }] }),
		'custom_fields_values',
	],
	[
		'`custom_fields_values` as pairs with one name twice',
		usual({
			custom_fields_values: [
				{ name: 'a', value: 1 },
				{ name: 'a', value: 2 },
			],
		}),
		'custom_fields_values',
	],
	['`utm_params` as a query', usual({ utm_params: 'utm_source=vk&utm_medium=cpc' }), 'utm_params'],
	['`utm_params` as a text without `=`', usual({ utm_params: 'vk' }), 'utm_params'],
	['`id: 0`', usual({ id: 0 }), 'id'],
	['`old_id: "0"`', usual({ old_id: '0' }), 'old_id'],
	['`created_at: 0`', usual({ created_at: 0 }), 'created_at'],
	['a start with a date alone', meeting({ start_time: '2026-12-01' }), 'start_time'],
	['a start with the day first', meeting({ start_time: '01.12.2026 9:05' }), 'start_time'],
	[
		'a start with slashes, which could be either',
		meeting({ start_time: '01/12/2026 09:05' }),
		'start_time',
	],
	['a start in words', meeting({ start_time: '1 декабря 2026 10:00' }), 'start_time'],
	[
		'a start with an offset of 15 hours',
		meeting({ start_time: '2026-12-01T10:00:00+15:00' }),
		'start_time',
	],
	[
		'a start with an offset of 3 hours and 60 minutes',
		meeting({ start_time: '2026-12-01T10:00:00+03:60' }),
		'start_time',
	],
	['a start in microseconds', meeting({ start_time: 1796119200000000 }), 'start_time'],
	[
		'a start as an object of PHP',
		meeting({
			start_time: {
				date: '2026-12-01 10:00:00.000000',
				timezone_type: 3,
				timezone: 'Europe/Moscow',
			},
		}),
		'start_time',
	],
	[
		'`client_timezone: "IST"`, which three countries use',
		meeting({ client_timezone: 'IST' }),
		'client_timezone',
	],
	[
		'`client_timezone: "Eastern Time (US & Canada)"`',
		meeting({ client_timezone: 'Eastern Time (US & Canada)' }),
		'client_timezone',
	],
	[
		'`client_timezone: "(GMT+03:00) Moscow"`',
		meeting({ client_timezone: '(GMT+03:00) Moscow' }),
		'client_timezone',
	],
	['`price: "1.500"`, which could be either', lesson({ price: '1.500' }), 'lesson.price'],
	['`price: "1 500,00 ₽"`', lesson({ price: '1 500,00 ₽' }), 'lesson.currency'],
	['`price: "from 1500"`', lesson({ price: 'from 1500' }), 'lesson.price'],
	['a phone with one digit missing', client({ phone: '+7 916 123-45-6' }), 'client.phone_e164'],
	['a phone with an extension', client({ phone: '+7 495 123-45-67 доб. 12' }), 'client.phone_e164'],
	['a phone of no country', client({ phone: '+999 123 45 67' }), 'client.phone_e164'],
	['an e-mail address as name', client({ name: 'anna@example.com' }), 'client.first_name'],
	[
		'a name with surname, name and patronymic',
		client({ name: 'Иванова Анна Сергеевна' }),
		'client.first_name',
	],
	[
		'a name that turns the direction of writing',
		client({ name: '\u202eАнна' }),
		'client.first_name',
	],
	['a name of emoji', client({ name: '🦊🦊' }), 'client.first_name'],
	['a formula as name', client({ name: '=HYPERLINK("https://evil.example")' }), 'client.name'],
	['a script as link', usual({ cancel_url_client: 'javascript:alert(1)' }), 'cancel_url_client'],
].map(([what, text, shows]) => ({ what, text, shows }));

/** @type {Case[]} */
const SETTINGS = [
	{ what: 'no token, to a trigger that asks for one', to: 'token', text: usual() },
	{ what: 'a wrong token', to: 'token', text: usual(), query: { token: 'wrong' } },
	{ what: 'an empty token', to: 'token', text: usual(), query: { token: '' } },
	{ what: 'a wrong token and no callback', to: 'token', text: '[]', query: { token: 'wrong' } },
	{ what: 'a callback that the filter drops', to: 'filter', text: usual() },
	{
		what: 'a callback without company, to a filter on companies',
		to: 'filter',
		text: usual({ team: null }),
	},
	{ what: 'an event that was not chosen', to: 'cancelled', text: usual() },
	{ what: 'a callback for the first time, with Drop Repeats', to: 'repeats', text: usual() },
	{
		what: 'the same once more, its keys in another order',
		to: 'repeats',
		text: json(Object.fromEntries(Object.entries(sample('new')).reverse())),
	},
];

/** @type {Array<{ title: string, cases: Case[] }>} */
export const GROUPS = [
	{ title: 'Requests', cases: REQUESTS },
	{ title: 'Bodies that are no callback', cases: NO_CALLBACKS },
	{ title: 'Callbacks with odd content', cases: ODD_CALLBACKS },
	{ title: 'Callbacks packed or written in other ways', cases: ODD_FORMS },
	{ title: 'Token, filters and options', cases: SETTINGS },
];
