import fc from 'fast-check';
import type { ReminderTime } from '../../../nodes/CabinetFm/domain/reminder/schema';
import { clockIn, meetingAt, planned, sendTimes } from './planned';

const before = (amount: number, unit: ReminderTime['unit']): ReminderTime => ({
	amount,
	unit,
	when: 'before',
});
const after = (amount: number, unit: ReminderTime['unit']): ReminderTime => ({
	amount,
	unit,
	when: 'after',
});

it('a reminder before counts from the start, one after from the end', () => {
	const item = meetingAt('2026-12-01T10:00:00Z');
	const times = [after(2, 'hours'), before(2, 'hours'), after(30, 'minutes'), before(1, 'days')];
	const reminders = planned(item, { times });
	expect(reminders.map(({ send_at, minutes_before }) => [send_at, minutes_before])).toEqual([
		['2026-11-30T10:00:00.000Z', 1440],
		['2026-12-01T08:00:00.000Z', 120],
		['2026-12-01T11:30:00.000Z', -30],
		['2026-12-01T13:00:00.000Z', -120],
	]);
});

it.each([
	['is not known', null],
	['is before the start', '2026-12-01T09:00:00Z'],
])('one after counts from the start where the end %s', (_, end) => {
	const item = meetingAt('2026-12-01T10:00:00Z', 'Europe/Moscow', { end });
	expect(sendTimes(item, { times: [after(2, 'hours')] })).toEqual(['2026-12-01T12:00:00.000Z']);
});

it('no time at all before or after is the start or the end', () => {
	const item = meetingAt('2026-12-01T10:00:00Z');
	const reminders = planned(item, { times: [after(0, 'days'), before(0, 'minutes')] });
	expect(reminders.map(({ send_at }) => send_at)).toEqual([item.start_time, item.end_time]);
	expect(reminders.map(({ minutes_before }) => minutes_before)).toEqual([0, 0]);
});

describe('where the clocks change, a day is one on the clock of the client, an hour is an hour', () => {
	it.each<[zone: string, start: string, dayBefore: string]>([
		// Put forward on 29 March 2026, by one hour.
		['Europe/Berlin', '2026-03-29T08:00:00Z', '2026-03-28T09:00:00.000Z'],
		['Europe/Kyiv', '2026-03-29T07:00:00Z', '2026-03-28T08:00:00.000Z'],
		// Put back on 25 October 2026, by one hour.
		['Europe/Berlin', '2026-10-25T09:00:00Z', '2026-10-24T08:00:00.000Z'],
		['Europe/Kyiv', '2026-10-25T08:00:00Z', '2026-10-24T07:00:00.000Z'],
		// Put forward on 8 March, back on 1 November 2026, by one hour.
		['America/New_York', '2026-03-08T14:00:00Z', '2026-03-07T15:00:00.000Z'],
		['America/New_York', '2026-11-01T15:00:00Z', '2026-10-31T14:00:00.000Z'],
		// Put back on 5 April, forward on 4 October 2026, by half an hour.
		['Australia/Lord_Howe', '2026-04-04T23:30:00Z', '2026-04-03T23:00:00.000Z'],
		['Australia/Lord_Howe', '2026-10-03T23:00:00Z', '2026-10-02T23:30:00.000Z'],
		['UTC+3', '2026-03-29T08:00:00Z', '2026-03-28T08:00:00.000Z'],
	])('%s, a meeting at %s', (zone, start, dayBefore) => {
		const item = meetingAt(start, zone);
		const inHours = new Date(Date.parse(start) - 24 * 3_600_000).toISOString();
		expect(sendTimes(item, { times: [before(1, 'days')] })).toEqual([dayBefore]);
		expect(sendTimes(item, { times: [before(24, 'hours')] })).toEqual([inHours]);
		expect(sendTimes(item, { times: [before(1440, 'minutes')] })).toEqual([inHours]);
	});

	it('also for the expert and the company, whose clock does not change then', () => {
		const item = meetingAt('2026-03-29T08:00:00Z', 'Europe/Berlin');
		for (const recipient of ['worker', 'company'] as const) {
			const [reminder] = planned(item, { recipient, times: [before(1, 'days')] });
			expect(reminder.send_at).toBe('2026-03-28T09:00:00.000Z');
			expect(reminder.send_at_local).toBe('2026-03-28T14:00:00.000+05:00');
		}
	});

	it("on the company's clock where the client's is not known", () => {
		const item = meetingAt('2026-03-29T08:00:00Z', null);
		const [reminder] = planned(item, { times: [before(1, 'days')] });
		expect(reminder.send_at).toBe('2026-03-28T08:00:00.000Z');
		expect(reminder.send_at_local).toBe('2026-03-28T13:00:00.000+05:00');
	});

	it('an hour that is left out is read as if the clock had not changed, of one that comes twice the first', () => {
		const leftOut = meetingAt('2026-03-30T00:30:00Z', 'Europe/Berlin');
		expect(sendTimes(leftOut, { times: [before(1, 'days')] })).toEqual([
			'2026-03-29T01:30:00.000Z',
		]);
		const twice = meetingAt('2026-10-26T01:30:00Z', 'Europe/Berlin');
		expect(sendTimes(twice, { times: [before(1, 'days')] })).toEqual(['2026-10-25T00:30:00.000Z']);
	});
});

it('a meeting after midnight of the company is reminded of on the day of the client', () => {
	// 1 December, 23:30 in Moscow, is 2 December, 01:30 in Almaty.
	const item = meetingAt('2026-12-01T20:30:00Z');
	expect(item.local.company?.date).toBe('2026-12-02');
	const [client] = planned(item, { times: [before(1, 'days')] });
	expect(client.send_at_local).toBe('2026-11-30T23:30:00.000+03:00');
	const [company] = planned(item, { times: [before(1, 'days')], recipient: 'company' });
	expect(company.send_at_local).toBe('2026-12-01T01:30:00.000+05:00');
	expect(company.send_at).toBe(client.send_at);
});

const zones = fc.constantFrom(
	...['Europe/Berlin', 'America/New_York', 'Europe/Kyiv', 'Australia/Lord_Howe', 'Asia/Kathmandu'],
);
const starts = fc
	.integer({ min: Date.parse('2025-01-01'), max: Date.parse('2028-01-01') })
	.map((at) => new Date(at - (at % 60_000)).toISOString());

it('hours and minutes are exact in any zone', () => {
	fc.assert(
		fc.property(starts, zones, fc.nat(100_000), fc.boolean(), (start, zone, amount, isHours) => {
			const unit = isHours ? 'hours' : 'minutes';
			const away = amount * (isHours ? 3_600_000 : 60_000);
			const item = meetingAt(start, zone);
			const [sent] = sendTimes(item, { times: [before(amount, unit)] });
			expect(Date.parse(start) - Date.parse(String(sent))).toBe(away);
			const [sentAfter] = sendTimes(item, { times: [after(amount, unit)] });
			expect(Date.parse(String(sentAfter)) - Date.parse(String(item.end_time))).toBe(away);
		}),
	);
});

it('days keep the time of day in any zone, but for an hour that is left out', () => {
	let kept = 0;
	fc.assert(
		fc.property(starts, zones, fc.integer({ min: 1, max: 400 }), (start, zone, days) => {
			const [sent] = sendTimes(meetingAt(start, zone), { times: [before(days, 'days')] });
			const [[day, time], [sentDay, sentTime]] = [start, String(sent)].map((at) =>
				clockIn(zone, at).split(' '),
			);
			if (sentTime !== time) {
				expect(time < '04:00').toBe(true);
				return;
			}
			kept++;
			expect(Date.parse(day) - Date.parse(sentDay)).toBe(days * 24 * 3_600_000);
		}),
	);
	expect(kept).toBeGreaterThan(50);
});
