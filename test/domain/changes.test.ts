import type { Changes } from '../../nodes/CabinetFm/domain/reschedule/schema';
import { record, reschedule, user } from '../support/callbacks';
import type { Fields } from '../support/callbacks';
import { typed } from '../support/item';
import type { Options } from '../support/item';

const SAME = {
	id: 9001,
	old_id: null,
	old_booking_cancel_reason: null,
	booking: { start_time: '2026-12-01T10:00:00Z', end_time: '2026-12-01T11:00:00Z' },
	worker: { id: 204, name: 'Boris Ivanov' },
};
const UNCANCELLED = { booking: { state: 'new', session_state: 'scheduled' } };

/** Changes of a reschedule whose two bookings are alike but for what is given. */
function changes(current: Fields, old: Fields = {}, options?: Options): Changes {
	const base = reschedule(SAME, UNCANCELLED) as { new: Fields; old: Fields };
	const over = reschedule(current, old) as { new: Fields; old: Fields };
	const sides = {
		new: pick(base.new, over.new, current),
		old: pick(base.old, over.old, old),
	};
	const found = typed({ callback_type: 'reschedule', ...sides }, options).changes;
	if (!found) throw new Error('A reschedule with both bookings has changes');
	return found;
}

/** `base` with the fields that `given` names taken from `over`. */
function pick(base: Fields, over: Fields, given: Fields): Fields {
	const picked = { ...base };
	for (const [key, value] of Object.entries(given)) {
		const [under, above] = [base[key], over[key]];
		if (!(key in over)) delete picked[key];
		else
			picked[key] =
				isObject(value) && isObject(under) ? pick(under, above as Fields, value) : above;
	}
	return picked;
}

function isObject(value: unknown): value is Fields {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function from(start_time: unknown, end_time: unknown = null): Fields {
	return { booking: { start_time, end_time } };
}

const UNCHANGED = {
	moved: false,
	shift_minutes: 0,
	direction: 'same',
	duration_changed: false,
	worker_changed: false,
	lesson_changed: false,
	client_changed: false,
	reason: null,
	fields: [],
};

describe('changes', () => {
	it('are none between bookings that are alike', () => {
		expect(changes({})).toMatchObject(UNCHANGED);
	});

	it('are none when the same is written in other ways', () => {
		const other = {
			booking: {
				start_time: '2026-12-01 13:00:00 +0300',
				end_time: 1796122800,
				client_timezone: ' Europe/Moscow ',
			},
			lesson: { price: 1500 },
		};
		expect(changes(other)).toMatchObject(UNCHANGED);
	});

	it.each([
		['2026-12-01T10:30:00Z', 30, 'later'],
		['2026-11-30T10:00:00Z', -1440, 'earlier'],
		['2026-12-01T10:00:30Z', 0.5, 'later'],
	])('to %s is a shift of %d minutes, %s', (start_time, shift_minutes, direction) => {
		expect(changes(from(start_time, '2026-12-01T11:00:00Z'))).toMatchObject({
			moved: true,
			shift_minutes,
			direction,
		});
	});

	it('counts the minutes that passed over a clock change', () => {
		const found = changes(from('2026-10-26T10:00:00 +0100'), from('2026-10-24T10:00:00 +0200'));
		expect(found.shift_minutes).toBe(2 * 24 * 60 + 60);
	});

	it('tells when only the duration changed', () => {
		const found = changes({ booking: { end_time: '2026-12-01T11:30:00Z' } });
		expect(found).toMatchObject({ moved: false, duration_changed: true });
		expect(found.fields.map(({ field }) => field)).toEqual(['end_time']);
		expect(changes(from('2026-12-01T11:00:00Z', '2026-12-01T12:00:00Z'))).toMatchObject({
			moved: true,
			duration_changed: false,
		});
	});

	it('does not claim what cannot be told of a time that could not be read', () => {
		for (const [now, before] of [
			['soon', '2026-12-01T10:00:00Z'],
			['2026-12-01T10:00:00Z', '01.12'],
			['2026-13-01T10:00:00.000Z', '2026-12-01T10:00:00Z'],
			['soon', null],
		]) {
			expect(changes(from(now), from(before))).toMatchObject({
				moved: false,
				shift_minutes: null,
				direction: null,
				duration_changed: false,
				fields: [],
			});
		}
		expect.assertions(4);
	});

	it('takes an explicit nothing for a change', () => {
		const found = changes(from(null), from('2026-12-01T10:00:00Z'));
		expect(found).toMatchObject({ moved: true, shift_minutes: null, direction: null });
		expect(changes({ note: '' }).fields).toEqual([{ field: 'note', old: 'VIP', new: null }]);
		expect(changes({ custom_fields_values: [] }).fields).toEqual([
			{ field: 'custom_fields_values', old: { level: 'B2' }, new: {} },
		]);
		expect(changes({ worker: { phone: null } }).fields).toEqual([
			{ field: 'worker.phone', old: '+7 495 000-00-00', new: null },
		]);
		expect(changes({}, { old_id: 0 }).fields).toEqual([]);
	});

	it.each<[string, unknown, string[]]>([
		['an object that is nothing', {}, ['worker']],
		['a packed nothing', '[]', ['worker']],
		['an object whose fields say nothing', { id: null, name: '' }, ['worker']],
		['an object of other fields', { nickname: 'Bob' }, []],
		['an object that cannot be read', [1], []],
		['a text', 'Boris', []],
		['a field that says nothing beside one that does', { id: 204, phone: '' }, ['worker.phone']],
	])('takes an expert that is %s for what it is', (_, worker, fields) => {
		const { callback_type, new: current, old } = reschedule(SAME, UNCANCELLED);
		const { changes: found } = typed({
			callback_type,
			new: { ...(current as Fields), worker },
			old,
		});
		expect(found?.fields.map(({ field }) => field)).toEqual(fields);
		expect(found?.worker_changed).toBe(fields.includes('worker'));
	});

	it('takes an explicit nothing of the old booking for a change, too', () => {
		const found = changes(
			{},
			{ lesson: null, booking: { client: [], start_time: '' }, note: null },
		);
		expect(found).toMatchObject({ moved: true, lesson_changed: true, client_changed: true });
		expect(found.fields.map(({ field, old }) => [field, old])).toEqual([
			['start_time', null],
			['client', null],
			['lesson', null],
			['note', null],
		]);
	});

	it('lists a custom field that says nothing, not one that is missing', () => {
		const fields = (custom_fields_values: unknown): Fields => ({ custom_fields_values });
		const { callback_type } = reschedule();
		const found = typed({
			callback_type,
			new: fields({ level: null, goal: '', size: 1, added: 1 }),
			old: fields([
				{ id: 'level', value: 'B2' },
				{ id: 'goal', value: 'x' },
				{ id: 'size', value: 1 },
				{ id: 'lost', value: 2 },
			]),
		});
		expect(found.changes?.fields).toEqual([
			{ field: 'custom_fields_values.level', old: 'B2', new: null },
			{ field: 'custom_fields_values.goal', old: 'x', new: '' },
		]);
	});

	it('takes what one record lacks for no change', () => {
		const { callback_type, new: current } = reschedule();
		const thin = { id: 9001, booking: { start_time: '2026-12-01T10:00:00Z' } };
		const { changes: found } = typed({ callback_type, new: current, old: thin });
		expect(found).toMatchObject({
			moved: true,
			worker_changed: false,
			lesson_changed: false,
			client_changed: false,
			duration_changed: false,
		});
		expect(found?.fields.map(({ field }) => field)).toEqual(['id', 'start_time']);
	});

	it('compare the record beside `old` when there is no `new`', () => {
		const { old } = reschedule();
		const { changes: found } = typed({ callback_type: 'reschedule', ...record({ id: 5 }), old });
		expect(found?.fields).toContainEqual({ field: 'id', old: 9001, new: 5 });
	});

	it('are the same where both bookings stand under `booking`', () => {
		const { callback_type, ...pair } = reschedule();
		const nested = typed({ callback_type, booking: pair, colour: 'red' });
		const plain = typed({ callback_type, ...pair });
		expect(nested.changes).toEqual(plain.changes);
		expect(nested).toMatchObject({ id: 9002, old: { id: 9001 }, extra: { colour: 'red' } });
	});

	it.each([
		['worker', 'worker_changed'],
		['lesson', 'lesson_changed'],
	])('tells another %s by its id', (name, flag) => {
		expect(changes({ [name]: { id: 999 } })).toMatchObject({ [flag]: true });
		expect(changes({ [name]: { id: 999 } }, { [name]: { id: '999' } })).toMatchObject({
			[flag]: false,
		});
		expect(changes({ [name]: null })).toMatchObject({ [flag]: true });
		expect(changes({ [name]: null }, { [name]: null })).toMatchObject({ [flag]: false });
	});

	it('does not take edited details for another person', () => {
		const found = changes({ worker: { phone: '+7 495 111-11-11', name: 'B. Ivanov' } });
		expect(found).toMatchObject({ worker_changed: false });
		expect(found.fields).toEqual([
			{ field: 'worker.name', old: 'Boris Ivanov', new: 'B. Ivanov' },
			{ field: 'worker.phone', old: '+7 495 000-00-00', new: '+7 495 111-11-11' },
		]);
	});

	it('tells persons without an id apart by what is known of them', () => {
		const anna = { ...user({ id: null, email: null }), name: 'Anna' };
		const olga = { ...user({ id: null, email: null }), name: 'Olga' };
		expect(changes({ booking: { client: anna } }, { booking: { client: anna } })).toMatchObject({
			client_changed: false,
		});
		expect(changes({ booking: { client: olga } }, { booking: { client: anna } })).toMatchObject({
			client_changed: true,
		});
		const renamed = { ...user({ id: null }), name: 'Anna Maria' };
		expect(
			changes({ booking: { client: renamed } }, { booking: { client: user({ id: null }) } }),
		).toMatchObject({ client_changed: false });
	});

	it('lists every received field that differs, once', () => {
		const found = changes({
			id: 9002,
			old_id: 9001,
			booking: { client_timezone: 'Asia/Tokyo', by_teacher: true, comment: null },
			lesson: { price: '2000' },
			report: { state: 'success', comment: 'ok' },
		});
		expect(found.fields).toEqual([
			{ field: 'id', old: 9001, new: 9002 },
			{ field: 'old_id', old: null, new: 9001 },
			{ field: 'client_timezone', old: 'Europe/Moscow', new: 'Asia/Tokyo' },
			{ field: 'lesson.price', old: 1500, new: 2000 },
			{ field: 'booked_by', old: 'client', new: 'expert' },
			{ field: 'comment', old: 'First lesson', new: null },
			{
				field: 'report',
				old: null,
				new: { state: 'success', comment: 'ok' },
			},
		]);
	});

	it('lists custom fields, whatever they are called', () => {
		const names = ['first_name', 'phone_e164', 'local', '__proto__', 'toString', 'a.b', 'level'];
		const old = JSON.parse(`{${names.map((name) => `"${name}":1`).join()}}`) as Fields;
		const current = JSON.parse(`{${names.map((name) => `"${name}":2`).join()}}`) as Fields;
		const { changes: found } = typed({
			callback_type: 'reschedule',
			new: { custom_fields_values: current, utm_params: current },
			old: { custom_fields_values: old, utm_params: old },
		});
		expect(found?.fields).toEqual(
			['custom_fields_values', 'utm_params'].flatMap((object) =>
				names.map((name) => ({ field: `${object}.${name}`, old: 1, new: 2 })),
			),
		);
	});

	it('give the reason of the new booking, else that of the old one', () => {
		const old = { booking: { cancel_reason: 'Cancelled' } };
		expect(changes({ old_booking_cancel_reason: 'Ill' }, old).reason).toBe('Ill');
		expect(changes({ old_booking_cancel_reason: null }, old).reason).toBe('Cancelled');
		expect(changes({ old_booking_cancel_reason: ' ' }, old).reason).toBe('Cancelled');
	});
});

describe('what a reschedule changed is known', () => {
	const { new: now, old } = reschedule() as Record<string, Fields>;

	it('not where there is no new booking, under new or beside the type', () => {
		const item = typed({ callback_type: 'reschedule', old });
		expect(item).toMatchObject({ changes: null, id: null, old: { id: old.id }, lookup_id: old.id });
		expect(item.extra).toEqual({});
	});

	it('not where there is no old booking', () => {
		expect(typed({ callback_type: 'reschedule', new: now })).toMatchObject({
			...{ changes: null, old: null, id: now.id, lookup_id: now.old_id ?? now.id },
		});
	});

	it('where the new booking stands beside the type', () => {
		const item = typed({ callback_type: 'reschedule', ...now, old });
		expect(item.changes).toEqual(typed(reschedule()).changes);
		expect(item.extra).toEqual({});
	});
});
