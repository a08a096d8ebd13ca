import type { Changes } from '../../nodes/CabinetFm/domain/item/schema';
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

	it('does not claim a shift or a duration that is not known', () => {
		expect(changes(from('soon'), from('2026-12-01T10:00:00Z'))).toMatchObject({
			moved: true,
			shift_minutes: null,
			direction: null,
			duration_changed: false,
		});
		for (const other of [null, '2026-12-01T10:00:00Z', 'soon']) {
			expect(changes(from(null), from(other))).toMatchObject({ moved: false, shift_minutes: null });
			expect(changes(from(other), from(null))).toMatchObject({ moved: false, shift_minutes: null });
		}
		expect.assertions(7);
	});

	it('takes a text that only looks like a time for none', () => {
		const day = '2026-13-01T10:00:00.000Z';
		expect(changes(from(day), from('2026-12-01T10:00:00Z'))).toMatchObject({
			moved: true,
			shift_minutes: null,
			summary: expect.stringContaining('was rescheduled') as string,
		});
	});

	it('compare the record beside `old` when there is no `new`', () => {
		const { old } = reschedule();
		const { changes: found } = typed({ callback_type: 'reschedule', ...record({ id: 5 }), old });
		expect(found?.fields).toContainEqual({ field: 'id', old: 9001, new: 5 });
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
		const anna = { ...user({ id: null }), name: 'Anna' };
		const olga = { ...user({ id: null }), name: 'Olga' };
		expect(changes({ booking: { client: anna } }, { booking: { client: anna } })).toMatchObject({
			client_changed: false,
		});
		expect(changes({ booking: { client: olga } }, { booking: { client: anna } })).toMatchObject({
			client_changed: true,
		});
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
			{ field: 'report', old: null, new: { state: 'success', comment: 'ok' } },
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
	});
});

describe('the summary', () => {
	it("says what moved, by how much, from when to when, on the client's clock", () => {
		expect(changes(from('2026-12-02T11:30:00Z'), from('2026-12-01T10:00:00Z')).summary).toBe(
			'"English Lesson" with Anna Maria Petrova moved 1 day 1 hour 30 minutes later: ' +
				'from Tuesday, 1 December 2026 at 13:00 to Wednesday, 2 December 2026 at 14:30 (Europe/Moscow).',
		);
	});

	it('says that a booking moved earlier', () => {
		expect(changes(from('2026-12-01T09:00:00Z'), from('2026-12-01T10:00:00Z')).summary).toContain(
			'moved 1 hour earlier: from Tuesday, 1 December 2026 at 13:00 to Tuesday, 1 December 2026 at 12:00',
		);
	});

	it('says that only others things changed', () => {
		const { summary } = changes({
			booking: { end_time: '2026-12-01T11:30:00Z' },
			worker: { id: 205, name: 'Клара Смирнова' },
			lesson: { id: 32, title: 'Урок' },
			old_booking_cancel_reason: ' Заболел... ',
		});
		expect(summary).toBe(
			'"Урок" with Anna Maria Petrova stays at Tuesday, 1 December 2026 at 13:00 (Europe/Moscow); ' +
				'now 90 instead of 60 minutes; expert Клара Смирнова instead of Boris Ivanov; ' +
				'service Урок instead of English Lesson; reason: Заболел.',
		);
	});

	it('says that the client is another one', () => {
		const olga = { id: 502, name: 'Olga' };
		expect(changes({ booking: { client: olga } }).summary).toMatch(
			/^"English Lesson" with Olga stays .*; client Olga instead of Anna Maria Petrova\.$/,
		);
	});

	it('leaves seconds out', () => {
		const found = changes(from('2026-12-01T11:59:45Z'), from('2026-12-01T10:00:00Z'));
		expect(found.summary).toContain('moved 1 hour 59 minutes later');
	});

	it('tells the two times of the hour that comes twice by their offset', () => {
		const at = (start_time: string): Fields => ({
			booking: { client_timezone: 'Europe/Berlin', start_time, end_time: null },
		});
		const { summary } = changes(at('2026-10-25T01:30:00Z'), at('2026-10-25T00:30:00Z'));
		expect(summary).toContain('moved 1 hour later');
		expect(summary).toContain('at 02:30 +02:00 to Sunday, 25 October 2026 at 02:30 +01:00');
	});

	it.each([
		['Can we move?', 'reason: Can we move?'],
		['Sorry!', 'reason: Sorry!'],
		['Ill.\nVery ill', 'reason: Ill. Very ill.'],
	])('stays one sentence with the reason %j', (reason, end) => {
		const { summary } = changes({ old_booking_cancel_reason: reason });
		expect(summary.endsWith(end)).toBe(true);
	});

	it('takes the reason of the old booking where the new one has an empty text', () => {
		const { reason } = changes(
			{ old_booking_cancel_reason: ' ' },
			{ booking: { cancel_reason: 'Ill' } },
		);
		expect(reason).toBe('Ill');
	});

	it('counts whole days over a clock change', () => {
		const zone = { client_timezone: 'Europe/Berlin' };
		const { summary } = changes(
			{ booking: { ...zone, start_time: '2026-10-26T09:00:00Z', end_time: null } },
			{ booking: { ...zone, start_time: '2026-10-24T08:00:00Z', end_time: null } },
		);
		expect(summary).toContain('moved 2 days later');
		expect(summary).toContain('at 10:00 to Monday, 26 October 2026 at 10:00 (Europe/Berlin)');
	});

	it("is on the workflow's clock, or in UTC, when the client's is not known", () => {
		const unknown = {
			booking: { client_timezone: 'Atlantis', start_time: '2026-12-01T12:00:00Z' },
		};
		expect(changes(unknown).summary).toContain('at 13:00 (Europe/Berlin)');
		expect(changes(unknown, {}, { workflowTimezone: 'Atlantis' }).summary).toContain(
			'at 12:00 (UTC)',
		);
	});

	it.each<[Fields, Fields, string]>([
		[{}, {}, 'The booking was rescheduled.'],
		[{ lesson: { title: '  ' } }, { lesson: {} }, 'The booking was rescheduled; another service.'],
		[
			from('2026-12-01T10:00:00Z'),
			{},
			'The booking was rescheduled to Tuesday, 1 December 2026 at 11:00 (Europe/Berlin).',
		],
		[from('soon'), from('2026-12-01T10:00:00Z'), 'The booking was rescheduled.'],
		[{ worker: { id: 1 } }, {}, 'The booking was rescheduled; another expert.'],
		[
			from('2026-12-01T10:00:00.001Z'),
			from('2026-12-01T10:00:00Z'),
			'The booking moved less than a minute later: from Tuesday, 1 December 2026 at 11:00 to Tuesday, 1 December 2026 at 11:00 (Europe/Berlin).',
		],
		[
			{ worker: { id: 1, name: 'Anna' } },
			{ worker: { id: 2, name: 'Anna' } },
			'The booking was rescheduled; another expert.',
		],
		[
			{ worker: null },
			{ worker: { id: 2, name: 'Anna' } },
			'The booking was rescheduled; no expert any more (was Anna).',
		],
	])('of %j after %j makes sense', (current, old, summary) => {
		const item = typed({ callback_type: 'reschedule', new: current, old });
		expect(item.changes?.summary).toBe(summary);
	});
});
