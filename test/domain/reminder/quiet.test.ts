import fc from 'fast-check';
import { minutesOfDay } from '../../../nodes/CabinetFm/domain/reminder/quiet';
import type { ReminderTime } from '../../../nodes/CabinetFm/domain/reminder/schema';
import { clockIn, meetingAt, sendTimes } from './planned';

const quietTime = (from: string, until: string) => ({
	from: minutesOfDay(from) ?? NaN,
	until: minutesOfDay(until) ?? NaN,
});
const NIGHT = quietTime('22:00', '08:00');

describe('in Moscow, quiet from 22:00 until 08:00', () => {
	/** The meeting is on 1 December 2026, the clock of the reminder as it is in Moscow. */
	it.each<[why: string, meeting: string, hours: number, when: ReminderTime['when'], sent: string]>([
		['by day it stays', '12:00', 2, 'before', '2026-12-01 10:00'],
		['in the morning it goes out the evening before', '09:00', 2, 'before', '2026-11-30 22:00'],
		['late in the evening at its beginning', '23:30', 1, 'before', '2026-12-01 22:00'],
		['at the beginning it stays', '23:00', 1, 'before', '2026-12-01 22:00'],
		['at the end it stays', '10:00', 2, 'before', '2026-12-01 08:00'],
		['a minute before the end it does not', '09:59', 2, 'before', '2026-11-30 22:00'],
		['after the meeting in the evening, the next morning', '20:30', 1, 'after', '2026-12-02 08:00'],
		['after the meeting at night, that morning', '01:00', 1, 'after', '2026-12-01 08:00'],
		['after the meeting by day it stays', '12:00', 1, 'after', '2026-12-01 14:00'],
		[
			'after the meeting at the beginning, the next morning',
			'20:00',
			1,
			'after',
			'2026-12-02 08:00',
		],
		['after the meeting at the end it stays', '06:00', 1, 'after', '2026-12-01 08:00'],
	])('%s', (_, meeting, amount, when, sent) => {
		const item = meetingAt(`2026-12-01T${meeting}:00+03:00`);
		const times: ReminderTime[] = [{ amount, unit: 'hours', when }];
		const [at] = sendTimes(item, { times, quiet: NIGHT });
		expect(clockIn('Europe/Moscow', String(at))).toBe(sent);
	});
});

it('a quiet time at noon is within a day', () => {
	const quiet = quietTime('12:00', '14:00');
	const sent = (when: ReminderTime['when'], meeting: string) =>
		sendTimes(meetingAt(`2026-12-01T${meeting}:00+03:00`), {
			times: [{ amount: 1, unit: 'hours', when }],
			quiet,
		}).map((at) => clockIn('Europe/Moscow', String(at)));
	expect(sent('before', '14:30')).toEqual(['2026-12-01 12:00']);
	expect(sent('after', '11:30')).toEqual(['2026-12-01 14:00']);
	expect(sent('before', '12:30')).toEqual(['2026-12-01 11:30']);
});

it('a quiet time of no length is none', () => {
	const item = meetingAt('2026-12-01T09:00:00+03:00');
	expect(sendTimes(item, { quiet: quietTime('08:00', '08:00') })).toEqual(sendTimes(item));
});

it('it is on the clock of the client, also for expert and company', () => {
	// 09:00 in Moscow, 11:00 in Almaty.
	const item = meetingAt('2026-12-01T09:00:00+03:00');
	const times: ReminderTime[] = [{ amount: 2, unit: 'hours', when: 'before' }];
	for (const recipient of ['client', 'worker', 'company'] as const) {
		expect(sendTimes(item, { times, recipient, quiet: NIGHT })).toEqual([
			'2026-11-30T19:00:00.000Z',
		]);
	}
});

it('it begins and ends by the clock on the nights in which that changes', () => {
	// Berlin's clock is put forward at 02:00 on 29 March, back at 03:00 on 25 October 2026.
	const times: ReminderTime[] = [
		{ amount: 1, unit: 'hours', when: 'before' },
		{ amount: 1, unit: 'hours', when: 'after' },
	];
	const sent = (start: string) =>
		sendTimes(meetingAt(start, 'Europe/Berlin'), { times, quiet: NIGHT });
	expect(sent('2026-03-29T04:00:00Z')).toEqual([
		'2026-03-28T21:00:00.000Z',
		'2026-03-29T06:00:00.000Z',
	]);
	expect(sent('2026-10-25T04:00:00Z')).toEqual([
		'2026-10-24T20:00:00.000Z',
		'2026-10-25T07:00:00.000Z',
	]);
});

it('an end in the hour that comes twice is waited for, although the clock has shown it once', () => {
	// In Berlin on 25 October 2026, 02:10 the second time; 02:30 the second time is 01:30 UTC.
	const item = meetingAt('2026-10-25T00:00:00Z', 'Europe/Berlin', { end: '2026-10-25T00:40:00Z' });
	const times: ReminderTime[] = [{ amount: 30, unit: 'minutes', when: 'after' }];
	expect(sendTimes(item, { times, quiet: quietTime('22:00', '02:30') })).toEqual([
		'2026-10-25T01:30:00.000Z',
	]);
});

it('a beginning in the hour that is left out makes nothing later than asked', () => {
	// In Berlin on 29 March 2026 there is no 02:30; the reminder is asked for at 03:10.
	const item = meetingAt('2026-03-29T02:10:00Z', 'Europe/Berlin');
	const times: ReminderTime[] = [{ amount: 1, unit: 'hours', when: 'before' }];
	expect(sendTimes(item, { times, quiet: quietTime('02:30', '08:00') })).toEqual([
		'2026-03-29T01:10:00.000Z',
	]);
});

const clock = fc.integer({ min: 4 * 60, max: 24 * 60 - 1 });

it('in any zone nobody is disturbed, and no reminder moves over the meeting or by a whole day', () => {
	const zones = ['Europe/Berlin', 'America/New_York', 'Europe/Kyiv', 'Australia/Lord_Howe'];
	const starts = fc.integer({ min: 29_000_000, max: 30_500_000 }).map((minute) => minute * 60_000);
	let moved = 0;
	fc.assert(
		fc.property(
			...[starts, fc.constantFrom(...zones), clock, clock, fc.nat(3000)],
			fc.constantFrom('before', 'after'),
			(start, zone, from, until, amount, when) => {
				const item = meetingAt(new Date(start).toISOString(), zone);
				const choice = { times: [{ amount, unit: 'minutes' as const, when }] };
				const [asked, sent] = [null, { from, until }].map((quiet) =>
					Date.parse(String(sendTimes(item, { ...choice, quiet })[0])),
				);
				const later = when === 'after' ? sent - asked : asked - sent;
				expect(later).toBeGreaterThanOrEqual(0);
				expect(later).toBeLessThanOrEqual(25 * 3_600_000);
				const shown = minutesOfDay(clockIn(zone, sent).split(' ')[1]) ?? NaN;
				if (later > 0) {
					moved++;
					expect(shown).toBe(when === 'before' ? from : until);
				} else {
					const sinceFrom = (shown - from + 1440) % 1440;
					const length = (until - from + 1440) % 1440;
					expect(sinceFrom < length && !(sinceFrom === 0 && when === 'before')).toBe(false);
				}
			},
		),
		{ numRuns: 500 },
	);
	expect(moved).toBeGreaterThan(50);
});

it.each<[string, number | null]>([
	['00:00', 0],
	['9:05', 545],
	[' 22:00 ', 1320],
	['23:59', 1439],
	['24:00', null],
	['22', null],
	['22.00', null],
	['7:5', null],
	['12:60', null],
	['10:00 pm', null],
	['', null],
])('%j is a time of day or none', (text, minutes) => {
	expect(minutesOfDay(text)).toBe(minutes);
});
