import { EVENT_NAMES } from '../../../nodes/CabinetFm/domain/callback/event';
import { messageOf } from '../../../nodes/CabinetFm/domain/message/message';
import { RECIPIENTS } from '../../../nodes/CabinetFm/domain/message/schema';
import { emptyReminder } from '../../../nodes/CabinetFm/domain/reminder/reminder';
import { reminderSchema } from '../../../nodes/CabinetFm/domain/reminder/schema';
import type { ReminderTime } from '../../../nodes/CabinetFm/domain/reminder/schema';
import { ENGLISH, languageOf } from '../../../nodes/CabinetFm/domain/words/language';
import { callback, flat, reschedule, TYPES } from '../../support/callbacks';
import { typed } from '../../support/item';
import { DAY_BEFORE, meetingAt, plan, planned } from './planned';

const START = '2026-12-01T10:00:00Z';
const item = meetingAt(START);
const HOUR_AFTER: ReminderTime = { amount: 1, unit: 'hours', when: 'after' };
const keysOf = (...given: Parameters<typeof planned>) =>
	planned(...given).map(({ reminder_key }) => reminder_key);

it('a reminder says when it is sent, then what', () => {
	const [reminder] = planned(item, { language: 'ru' });
	const choice = { recipient: 'client', about: 'reminder', place: '', currency: '' } as const;
	expect(reminder).toEqual({
		reminder_key: 'booking 9001, client, 1440 min before',
		send_at: '2026-11-30T10:00:00.000Z',
		send_at_local: '2026-11-30T13:00:00.000+03:00',
		minutes_before: 1440,
		is_due: true,
		...messageOf(item, choice, languageOf('ru') ?? ENGLISH),
	});
	expect(Object.keys(reminder)).toEqual(Object.keys(reminderSchema.shape));
});

it('one after the meeting speaks of it as past', () => {
	const [before, after] = planned(item, { times: [DAY_BEFORE, HOUR_AFTER] });
	expect(after.text).not.toBe(before.text);
	expect([before.cancel_url, after.cancel_url]).toEqual(['https://cabinet.fm/cc/9001', null]);
});

describe('whether it is due', () => {
	const times = [DAY_BEFORE, { ...DAY_BEFORE, amount: 2 }, HOUR_AFTER];
	const at = (now: string) =>
		planned(item, { times, now }).map(({ minutes_before, is_due }) => [minutes_before, is_due]);

	it.each<[string, string, Array<[number, boolean]>]>([
		[
			'all are to come',
			'2026-11-30T09:59:59Z',
			[
				[1440, true],
				[120, true],
				[-60, true],
			],
		],
		[
			'one is sent this very moment',
			'2026-11-30T10:00:00Z',
			[
				[1440, false],
				[120, true],
				[-60, true],
			],
		],
		[
			'the missed ones of a meeting to come',
			'2026-12-01T09:59:59Z',
			[
				[1440, false],
				[120, false],
				[-60, true],
			],
		],
		['only what is to come of a meeting that began', '2026-12-01T10:00:00Z', [[-60, true]]],
	])('%s', (_, now, expected) => {
		expect(at(now)).toEqual(expected);
	});

	it('nothing when all is over', () => {
		expect(plan(item, { times, now: '2026-12-01T12:00:00Z' })).toEqual({ ok: false, why: 'over' });
	});
});

describe('the key', () => {
	it.each(TYPES.filter((type) => !['cancelled', 'reschedule'].includes(type)))(
		'is the same in a callback of the type %s',
		(type) => {
			expect(keysOf(meetingAt(START, 'Asia/Tokyo', { type, note: 'Other' }))).toEqual(keysOf(item));
		},
	);

	it('is the same for an id as number and as text, for minutes and hours, in any language and quiet time', () => {
		expect(keysOf(meetingAt(START, 'Europe/Moscow', { id: '9001' }))).toEqual(keysOf(item));
		const times: ReminderTime[] = [{ amount: 1440, unit: 'minutes', when: 'before' }];
		const quiet = { from: 600, until: 1200 };
		expect(keysOf(item, { times, language: 'kk', quiet })).toEqual(keysOf(item));
	});

	it('is another for another booking, time, side, recipient or expert', () => {
		const other = meetingAt(START, 'Europe/Moscow', { worker: { id: 205, name: 'Clara' } });
		const keys = [
			...keysOf(item),
			...keysOf(meetingAt(START, 'Europe/Moscow', { id: 9002 })),
			...keysOf(item, { times: [{ ...DAY_BEFORE, when: 'after' }] }),
			...keysOf(item, { times: [{ ...DAY_BEFORE, amount: 25 }] }),
			...keysOf(item, { times: [{ amount: 1, unit: 'days', when: 'before' }] }),
			...keysOf(item, { recipient: 'company' }),
			...keysOf(item, { recipient: 'worker' }),
			...keysOf(other, { recipient: 'worker' }),
		];
		expect(new Set(keys).size).toBe(8);
	});

	it.each([[null], [Number('9007199254740993')]])(
		'is of the callback alone for the id %s',
		(id) => {
			const [one, again, other] = ['a', 'a', 'b'].map((note) =>
				meetingAt(START, 'Europe/Moscow', { id, note }),
			);
			expect(keysOf(one)).toEqual(keysOf(again));
			expect(keysOf(one)).not.toEqual(keysOf(other));
		},
	);

	it('names each reminder time once', () => {
		const times: ReminderTime[] = [DAY_BEFORE, { amount: 1440, unit: 'minutes', when: 'before' }];
		expect(keysOf(item, { times })).toHaveLength(1);
	});
});

describe('there is none', () => {
	it.each([
		['of a cancelled booking', typed(flat('cancelled')), 'nothing to remind of'],
		[
			'of a booking whose state is cancelled',
			typed(flat('report', { booking: { state: 'cancelled' } })),
			'nothing to remind of',
		],
		['without a start', typed(flat('new', { booking: { start_time: null } })), 'no time'],
		['without a client', typed(flat('new', { booking: { client: null } })), 'nobody'],
	])('%s', (_, of, why) => {
		expect(plan(of)).toEqual({ ok: false, why });
	});

	it('for an expert who was removed, but one for the client', () => {
		const removed = typed(flat('woker_removed'));
		expect(plan(removed, { recipient: 'worker' })).toEqual({ ok: false, why: 'expert removed' });
		expect(planned(removed)).toHaveLength(1);
	});

	it('at a time that cannot be written', () => {
		const last = meetingAt('9999-12-31T20:00:00Z');
		expect(planned(last, { times: [DAY_BEFORE, { ...HOUR_AFTER, amount: 9 }] })).toHaveLength(1);
	});
});

it('a reschedule plans the new booking', () => {
	const moved = typed(reschedule());
	expect(planned(moved)).toMatchObject([
		{
			reminder_key: 'booking 9002, client, 1440 min before',
			booking_id: 9002,
			send_at: '2026-12-01T11:30:00.000Z',
		},
	]);
});

it('the reminders of every event and recipient are as the schema says, and so are empty ones', () => {
	let checked = 0;
	for (const type of [...TYPES, 'frozen']) {
		for (const recipient of RECIPIENTS) {
			const of = typed(callback(type));
			expect(EVENT_NAMES).toContain(of.event);
			const made = plan(of, { recipient, times: [DAY_BEFORE, HOUR_AFTER] });
			const choice = { recipient, place: '', currency: '', times: [DAY_BEFORE], quiet: null };
			const empty = emptyReminder(of, choice, ENGLISH);
			expect(empty).toMatchObject({ reminder_key: null, send_at: null, is_due: false });
			for (const reminder of [...(made.ok ? made.reminders : []), empty]) {
				expect(reminderSchema.parse(reminder)).toEqual(reminder);
				checked++;
			}
		}
	}
	expect(checked).toBeGreaterThan(60);
});
