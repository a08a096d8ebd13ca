import { set } from 'lodash';
import { itemSchema } from '../../nodes/CabinetFm/domain/item/schema';
import { flat, nested, record, reschedule, user } from '../support/callbacks';
import type { Fields } from '../support/callbacks';
import { typed } from '../support/item';

const BOOKING_KEYS =
	'id old_id lookup_id part_of_reschedule state session_state outcome start_time end_time duration_minutes client_timezone local client worker lesson team booked_by is_first_booking comment note custom_fields_values cancel_reason cancelled_by cancelled_by_role report old_booking_cancel_reason zoom_join_url cancel_url cancel_url_client reschedule_url reschedule_url_client utm_params first_booking_at created_at updated_at'.split(
		' ',
	);
const KEYS = [
	...['event', 'summary', 'issues', ...BOOKING_KEYS],
	...['old', 'changes', 'extra', 'callback_type', 'event_key'],
];

describe('the keys of an item', () => {
	it.each<[string, Fields]>([
		['a full callback', flat('new')],
		['a nested callback', nested('new')],
		['a reschedule', reschedule()],
		['a callback with nothing in it', { callback_type: 'new' }],
		['a reschedule with nothing in it', { callback_type: 'reschedule' }],
		['an unlisted callback', { callback_type: 'frozen', x: 1 }],
	])('are all there, in order, for %s', (_, callback) => {
		const item = typed(callback);
		expect(Object.keys(item)).toEqual(KEYS);
		expect(itemSchema.safeParse(item).success).toBe(true);
	});

	it('are in order for everything inside', () => {
		const item = typed(reschedule({ report: { state: 'success', comment: 'ok' } }));
		const inside: Record<string, unknown> = { ...item, ...item.local };
		const keys = (name: string) => Object.keys(inside[name] ?? {});
		const person =
			'id name first_name middle_name last_name email phone phone_e164 phone_country avatar_url domain'.split(
				' ',
			);
		expect(keys('old')).toEqual(BOOKING_KEYS);
		expect(keys('worker')).toEqual(person);
		expect(keys('lesson')).toEqual(['id', 'title', 'description', 'price', 'currency']);
		expect(keys('team')).toEqual(['id', 'name']);
		expect(keys('report')).toEqual(['state', 'comment']);
		expect(keys('local')).toEqual(['client', 'company']);
		inside.client = item.client;
		expect(keys('client')).toEqual(person);
		expect(Object.keys(item.local.client ?? {})).toEqual(
			'text timezone is_assumed start end date time weekday weekday_number hour'.split(' '),
		);
		expect(keys('changes')).toEqual([
			...['summary', 'moved', 'shift_minutes', 'shift_in_words', 'direction', 'duration_changed'],
			...['worker_changed', 'lesson_changed', 'client_changed', 'reason', 'fields'],
		]);
	});
});

it('a full callback becomes a full item without issues', () => {
	expect(typed(flat('new'))).toEqual({
		event: 'new',
		summary:
			'New booking: English Lesson, Anna Maria Petrova, Tuesday, 1 December 2026, 11:00–12:00 (CET)',
		issues: [],
		id: 9001,
		old_id: null,
		lookup_id: 9001,
		part_of_reschedule: false,
		state: 'new',
		session_state: 'scheduled',
		outcome: null,
		start_time: '2026-12-01T10:00:00.000Z',
		end_time: '2026-12-01T11:00:00.000Z',
		duration_minutes: 60,
		client_timezone: 'Europe/Moscow',
		local: {
			client: {
				text: 'Tuesday, 1 December 2026, 13:00–14:00 (Moscow Time)',
				timezone: 'Europe/Moscow',
				is_assumed: false,
				start: '2026-12-01T13:00:00.000+03:00',
				end: '2026-12-01T14:00:00.000+03:00',
				date: '2026-12-01',
				time: '13:00',
				weekday: 'Tuesday',
				weekday_number: 2,
				hour: 13,
			},
			company: {
				text: 'Tuesday, 1 December 2026, 11:00–12:00 (CET)',
				timezone: 'Europe/Berlin',
				is_assumed: false,
				start: '2026-12-01T11:00:00.000+01:00',
				end: '2026-12-01T12:00:00.000+01:00',
				date: '2026-12-01',
				time: '11:00',
				weekday: 'Tuesday',
				weekday_number: 2,
				hour: 11,
			},
		},
		client: {
			id: 501,
			name: 'Anna Maria Petrova',
			first_name: 'Anna',
			middle_name: null,
			last_name: 'Maria Petrova',
			email: 'anna@example.com',
			phone: '+7 916 123-45-67',
			phone_e164: '+79161234567',
			phone_country: 'RU',
			avatar_url: 'https://cabinet.fm/a/1.png',
			domain: 'anna',
		},
		worker: {
			id: 204,
			name: 'Boris Ivanov',
			first_name: 'Boris',
			middle_name: null,
			last_name: 'Ivanov',
			email: 'anna@example.com',
			phone: '+7 495 000-00-00',
			phone_e164: '+74950000000',
			phone_country: 'RU',
			avatar_url: 'https://cabinet.fm/a/1.png',
			domain: 'anna',
		},
		lesson: {
			id: 31,
			title: 'English Lesson',
			description: 'One hour',
			price: 1500,
			currency: null,
		},
		team: { id: 17, name: 'Riverside Clinic' },
		booked_by: 'client',
		is_first_booking: false,
		comment: 'First lesson',
		note: 'VIP',
		custom_fields_values: { level: 'B2' },
		cancel_reason: null,
		cancelled_by: null,
		cancelled_by_role: null,
		report: null,
		old_booking_cancel_reason: null,
		zoom_join_url: 'https://zoom.us/j/1',
		cancel_url: 'https://cabinet.fm/c/9001',
		cancel_url_client: 'https://cabinet.fm/cc/9001',
		reschedule_url: 'https://cabinet.fm/r/9001',
		reschedule_url_client: 'https://cabinet.fm/rc/9001',
		utm_params: { utm_source: 'newsletter' },
		first_booking_at: '2026-01-01T00:00:00.000Z',
		created_at: '2026-11-20T08:30:00.000Z',
		updated_at: '2026-11-21T06:00:00.000Z',
		old: null,
		changes: null,
		extra: {},
		callback_type: 'new',
		event_key: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
	});
});

describe('a scalar', () => {
	it.each([' ', ' Anna ', 'Анна\n', '\u0000', '😀', '\ud800'])(
		'text stays exactly as received: %j',
		(text) => {
			const client = { name: text, email: text, domain: text, avatar_url: text };
			const callback = flat('new', { note: text, zoom_join_url: text, booking: { client } });
			const item = typed(callback);
			expect(item.client).toMatchObject(client);
			expect(item).toMatchObject({ note: text, zoom_join_url: text, issues: [] });
		},
	);

	it.each(['booking.client.id', 'id', 'old_id', 'worker.id', 'lesson.id', 'team.id'])(
		'%s may be a number or a text, without an issue',
		(path) => {
			for (const id of [7, '7', -1, '007']) {
				const item = typed(flat('new', at(path, id)));
				expect(valueAt(item, path.replace('booking.', ''))).toBe(id);
				expect(item.issues).toEqual([]);
			}
			expect.assertions(8);
		},
	);

	it.each(['booking.client.id', 'id', 'old_id', 'created_at', 'booking.start_time'])(
		'%s that is 0 is none, without an issue',
		(path) => {
			for (const zero of [0, '0', '']) {
				const item = typed(flat('new', at(path, zero)));
				expect(valueAt(item, path.replace('booking.', ''))).toBeNull();
				expect(item).toMatchObject({ issues: [], extra: {} });
			}
			expect.assertions(6);
		},
	);

	it.each<[string, unknown, string]>([
		['note', 5, '5'],
		['booking.comment', 1.5, '1.5'],
		['booking.state', 'frozen', 'frozen'],
		['booking.session_state', 7, '7'],
		['booking.client.name', 5, '5'],
		['worker.domain', 1, '1'],
		['lesson.title', 5, '5'],
		['cancel_url', 0, '0'],
	])('%s of an undocumented kind (%j) is told, and its text %j', (path, value, text) => {
		const item = typed(flat('new', at(path, value)));
		expect(valueAt(item, path.replace('booking.', ''))).toBe(text);
		expect(item.issues).toEqual([{ path, message: expect.any(String) as string }]);
		expect(item.extra).toEqual({});
	});

	it('a phone that is a number is its digits, without an issue', () => {
		const item = typed(flat('new', at('booking.client.phone', 79161234567)), { countryCode: 'RU' });
		expect(item.client).toMatchObject({ phone: '79161234567', phone_e164: '+79161234567' });
		expect(item.issues).toEqual([]);
	});

	it('a phone that is no number stays and is told', () => {
		const item = typed(flat('new', at('booking.client.phone', 'call me')));
		expect(item.client).toMatchObject({ phone: 'call me', phone_e164: null, phone_country: null });
		expect(item.issues).toHaveLength(1);
	});

	it.each<[string, unknown]>([
		['id', true],
		['note', false],
		['booking.client.email', false],
		['booking.client.phone', true],
		['team.name', true],
		['created_at', 'soon'],
		['updated_at', true],
		['booking.start_time', '2026-02-30 10:00'],
		['booking.start_time', '2026-12-01'],
		['booking.end_time', 1e300],
		['booking.client_timezone', 'Atlantis'],
		['booking.client_timezone', 'BST'],
		['booking.client_timezone', 3],
		['booking.by_teacher', 'perhaps'],
		['booking.by_teacher', 2],
		['lesson.price', 'free'],
		['lesson.price', '1.500'],
		['lesson.price', false],
	])('%s that cannot be read (%j) is null, moves to extra and is told', (path, value) => {
		const item = typed(flat('new', at(path, value)));
		const place = path.replace('booking.', '').replace('by_teacher', 'booked_by');
		expect(valueAt(item, place)).toBeNull();
		expect(item.extra).toEqual({ [path]: value });
		expect(item.issues).toEqual([{ path, message: expect.any(String) as string }]);
	});

	it.each([
		...['id', 'old_id', 'note', 'created_at', 'zoom_join_url', 'booking.start_time'],
		...['booking.state', 'booking.by_teacher', 'booking.client_timezone'],
		...['booking.client.phone', 'booking.client.id', 'lesson.price', 'worker.name'],
	])('%s that is an object or a list moves to extra and is told', (path) => {
		for (const value of [{ a: 1 }, [1, [2]]]) {
			const item = typed(flat('new', at(path, value)));
			const place = path.replace('booking.', '').replace('by_teacher', 'booked_by');
			expect(valueAt(item, place)).toBeNull();
			expect(item.extra).toEqual({ [path]: value });
			expect(item.issues).toEqual([{ path, message: expect.any(String) as string }]);
		}
		expect.assertions(6);
	});

	it('an id that lost digits stays and is told', () => {
		const item = typed(JSON.parse('{"callback_type":"new","id":90071992547409931}'));
		expect(item.id).toBe(90071992547409940);
		expect(item.issues).toEqual([{ path: 'id', message: expect.any(String) as string }]);
	});
});

describe('a container', () => {
	const empty: Record<string, unknown> = { custom_fields_values: {}, utm_params: {} };

	it.each([
		'booking.client',
		'worker',
		'cancelled_by',
		'lesson',
		'team',
		'report',
		'custom_fields_values',
		'utm_params',
	])('%s that is something else moves to extra and is told', (path) => {
		for (const value of ['text', '{', 0, 5, false, true, [1], [{ id: 1 }, { id: 2 }]]) {
			const item = typed(flat('new', at(path, value)));
			const name = path.replace('booking.', '');
			expect(valueAt(item, name)).toEqual(empty[name] ?? null);
			expect(item.extra).toEqual({ [path]: value });
			expect(item.issues).toEqual([{ path, message: expect.any(String) as string }]);
		}
		expect.assertions(24);
	});

	it.each([
		...['booking.client', 'worker', 'cancelled_by', 'lesson', 'team', 'report'],
		...['custom_fields_values', 'utm_params'],
	])('%s says nothing in many forms, without an issue', (path) => {
		for (const value of [null, '', [], {}, '{}', '[]', 'null', [{}], [null]]) {
			const item = typed(set(flat('new'), path, value));
			expect(valueAt(item, path.replace('booking.', ''))).toEqual(empty[path] ?? null);
			expect(item).toMatchObject({ extra: {}, issues: [] });
		}
		expect.assertions(18);
	});

	it.each(['booking.client', 'worker', 'cancelled_by', 'lesson', 'team', 'report', 'booking'])(
		'%s may be packed as JSON text or alone in a list',
		(path) => {
			const plain = flat('new', { report: { state: 'success' }, cancelled_by: user() });
			const value = valueAt(plain, path);
			for (const packed of [JSON.stringify(value), ` ${JSON.stringify(value)}`, [value]]) {
				const item = typed(set(structuredClone(plain), path, packed));
				expect({ ...item, event_key: '' }).toEqual({ ...typed(plain), event_key: '' });
			}
			expect.assertions(3);
		},
	);

	it.each<[string, unknown, Fields]>([
		[
			'pairs',
			[
				{ id: 'level', value: 'B2' },
				{ id: 5, value: null },
			],
			{ level: 'B2', 5: null },
		],
		['one pair', [{ title: 'level', value: 'B2' }], { level: 'B2' }],
		['pairs as text', '[{"key":"level","value":"B2"}]', { level: 'B2' }],
		['an object in a list', [{ level: 'B2' }], { level: 'B2' }],
		['an object as text', '{"level":"B2"}', { level: 'B2' }],
	])('custom fields may be %s', (_, custom_fields_values, fields) => {
		const item = typed({ callback_type: 'new', custom_fields_values });
		expect(item).toMatchObject({ issues: [], extra: {} });
		expect(item.custom_fields_values).toEqual(fields);
	});

	it.each<[string, unknown]>([
		[
			'a key comes twice',
			[
				{ id: 'a', value: 1 },
				{ id: 'a', value: 2 },
			],
		],
		[
			'one has more than a key and a value',
			[
				{ id: 'a', value: 1, label: 'A' },
				{ id: 'b', value: 2 },
			],
		],
		['one has no value', [{ id: 'a' }, { id: 'b', value: 2 }]],
	])('custom fields that are pairs are not opened where %s', (_, custom_fields_values) => {
		const item = typed({ callback_type: 'new', custom_fields_values });
		expect(item).toMatchObject({ custom_fields_values: {}, extra: { custom_fields_values } });
		expect(item.issues).toHaveLength(1);
	});

	it.each<[string, Fields | null]>([
		['utm_source=news&utm_medium=e-mail', { utm_source: 'news', utm_medium: 'e-mail' }],
		['?utm_source=%D0%B0+b', { utm_source: 'а b' }],
		['newsletter', null],
		['a=1&a=2', null],
		['https://example.com/?a=1', null],
	])('UTM parameters may be the query string %j', (utm_params, fields) => {
		const item = typed({ callback_type: 'new', utm_params });
		expect(item.utm_params).toEqual(fields ?? {});
		expect(item.extra).toEqual(fields ? {} : { utm_params });
		expect(item.issues).toHaveLength(fields ? 0 : 1);
	});

	it('with nothing documented in it is null', () => {
		const item = typed({
			callback_type: 'new',
			booking: { client: { id: null, nickname: 'Ann' } },
			worker: {},
			lesson: {},
			report: {},
		});
		expect(item).toMatchObject({ client: null, worker: null, lesson: null, report: null });
		expect(item.extra).toEqual({ 'booking.client.nickname': 'Ann' });
		expect(item.issues).toEqual([]);
	});

	it('is taken from the level that has an object, and what stands at the other is kept', () => {
		const canceller = { id: 5, name: 'Clara' };
		const item = typed({
			callback_type: 'cancelled',
			cancelled_by: canceller,
			booking: { id: 1, cancelled_by: 'client', booking: {} },
		});
		expect(item.cancelled_by).toMatchObject(canceller);
		expect(item.extra).toEqual({ 'booking.cancelled_by': 'client' });
	});

	it.each(['new', 'old', 'booking'])('%s that is no record moves to extra and is told', (side) => {
		for (const value of ['text', 5, true, [1]]) {
			const item = typed({ callback_type: 'reschedule', [side]: value });
			expect(item).toMatchObject({ id: null, old: null, changes: null, extra: { [side]: value } });
			expect(item.issues).toEqual([{ path: side, message: expect.any(String) as string }]);
		}
		expect.assertions(8);
	});
});

describe('a missing field', () => {
	it.each([undefined, null])('is no issue (%j)', (nothing) => {
		let taken = 0;
		for (const [key, value] of Object.entries(record())) {
			const callback = flat('new', { [key]: nothing });
			expect(typed(callback).issues).toEqual([]);
			for (const inner of Object.keys(isObject(value) ? value : {})) {
				expect(typed(flat('new', { [key]: { [inner]: nothing } })).issues).toEqual([]);
			}
			taken++;
		}
		expect(taken).toBe(19);
	});
});

describe('a field that the page does not document', () => {
	it.each<[string, unknown]>([
		['colour', 'red'],
		['colour', null],
		['colour', { deep: [1, { deeper: null }] }],
		['booking.colour', false],
		['booking.client.telegram', '@anna'],
		['worker.rank', 0],
		['lesson.colour', {}],
		['team.city', []],
		['report.stars', 5],
		['cancelled_by.role', 'owner'],
	])('%s (%j) is kept whole under its path, without an issue', (path, value) => {
		const item = typed(flat('new', at(path, value)));
		expect(item.extra).toEqual({ [path]: value });
		expect(item.issues).toEqual([]);
	});

	it('is kept of both bookings of a reschedule, and beside them', () => {
		const callback = reschedule(
			{ a: 1, booking: { b: 2 } },
			{ a: 3, booking: { client: { c: 4 } } },
		);
		expect(typed({ ...callback, d: 5, cancelled_by: user() }).extra).toEqual({
			d: 5,
			cancelled_by: user(),
			'new.a': 1,
			'new.booking.b': 2,
			'old.a': 3,
			'old.booking.client.c': 4,
		});
	});

	it('does not overwrite another one with the same path', () => {
		const callback = { ...flat('new', { booking: { colour: 1 } }), 'booking.colour': 2 };
		const { extra } = typed(callback);
		expect(Object.values(extra).sort()).toEqual([1, 2]);
	});

	it('is not looked for in custom fields and UTM parameters, which stay as received', () => {
		const fields = { id: [1], __proto__x: null, 'a.b': { c: 1 }, phone_e164: 5 };
		const item = typed(flat('new', { custom_fields_values: fields, utm_params: fields }));
		expect(item.custom_fields_values).toEqual({ level: 'B2', ...fields });
		expect(item.utm_params).toEqual({ utm_source: 'newsletter', ...fields });
		expect(item.extra).toEqual({});
	});
});

describe('a documented field in an unusual place', () => {
	it('is found beside the meeting, or inside it', () => {
		const { booking, ...outside } = record();
		const meeting = booking as Fields;
		const together = { callback_type: 'new', ...outside, ...meeting };
		const usual = typed(flat('new'));
		const item = typed(together);
		expect({ ...item, event_key: usual.event_key }).toEqual(usual);
		const inside = typed({ callback_type: 'new', booking: { ...outside, ...meeting } });
		expect({ ...inside, event_key: usual.event_key }).toEqual(usual);
	});

	it('loses nothing when it comes twice', () => {
		const item = typed({ ...flat('new', { booking: { id: 7, note: 'x' } }), comment: 'y' });
		expect(item).toMatchObject({
			id: 9001,
			note: 'VIP',
			comment: 'First lesson',
			extra: { 'booking.id': 7, 'booking.note': 'x', comment: 'y' },
		});
	});

	it('loses nothing when bookings are nested too deep', () => {
		const item = typed({ callback_type: 'new', booking: { booking: { booking: { id: 1 } } } });
		expect(item.extra).toEqual({ 'booking.booking.booking': { id: 1 } });
	});
});

describe('booked_by', () => {
	it.each([
		[true, 'expert'],
		[false, 'client'],
		[null, null],
		[undefined, null],
	])('of by_teacher %j is %j', (by_teacher, booked_by) => {
		const item = typed(flat('new', { booking: { by_teacher } }));
		expect(item).toMatchObject({ booked_by, issues: [], extra: {} });
	});

	it.each<[unknown, string | null]>([
		...([1, '1', 'true', 'TRUE', 'yes', ' Yes '] as const).map((yes) => [yes, 'expert'] as const),
		...([0, '0', 'false', 'no'] as const).map((no) => [no, 'client'] as const),
		['', null],
	] as Array<[unknown, string | null]>)('of by_teacher %j is %j', (by_teacher, booked_by) => {
		const item = typed(flat('new', { booking: { by_teacher } }));
		expect(item).toMatchObject({ booked_by, issues: [], extra: {} });
	});
});

describe('duration_minutes', () => {
	it.each<[unknown, unknown, number | null]>([
		['2026-12-01T10:00:00Z', '2026-12-01T11:30:00Z', 90],
		['2026-12-01T10:00:00Z', '2026-12-01T13:00:00+03:00', 0],
		['2026-12-01T10:00:00Z', '2026-12-01T09:00:00Z', null],
		['2026-12-01T10:00:00Z', '2026-12-01T10:00:30Z', 0.5],
		['2026-12-01T10:00:00Z', 'later', null],
		[null, '2026-12-01T09:00:00Z', null],
	])('from %j to %j is %j', (start_time, end_time, minutes) => {
		expect(typed(flat('new', { booking: { start_time, end_time } })).duration_minutes).toBe(
			minutes,
		);
	});
});

function isObject(value: unknown): value is Fields {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `{a: {b: value}}` for the path `a.b`. */
function at(path: string, value: unknown): Fields {
	return path.split('.').reduceRight<unknown>((inner, key) => ({ [key]: inner }), value) as Fields;
}

function valueAt(from: unknown, path: string): unknown {
	return path.split('.').reduce((inner, key) => (inner as Fields)[key], from);
}

it('the name of one person is never that of another', () => {
	const named = { ...flat('new'), worker: { id: 1, first_name: 'Clara', last_name: 'Schumann' } };
	const item = typed({ ...named, cancelled_by: { id: 2 } });
	expect(item.worker).toMatchObject({ name: null, first_name: 'Clara', last_name: 'Schumann' });
	expect(item.cancelled_by).toMatchObject({ name: null, first_name: null, last_name: null });
	expect(typed({ callback_type: 'new', worker: { id: 3 } }).worker?.first_name).toBeNull();
});
