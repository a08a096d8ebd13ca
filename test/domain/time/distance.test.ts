import fc from 'fast-check';
import { DateTime, IANAZone } from 'luxon';
import { whenClockShows } from '../../../nodes/CabinetFm/domain/time/clock';
import { distanceBetween } from '../../../nodes/CabinetFm/domain/time/distance';
import { onClock } from '../../../nodes/CabinetFm/domain/time/offset';

const BERLIN = IANAZone.create('Europe/Berlin');

/** What the clock in Berlin shows, with the offset where it may be two times. */
function distance(from: string, to: string): string {
	const [start, end] = [from, to].map((text) => DateTime.fromISO(text, { zone: BERLIN }));
	const { days, hours, minutes } = distanceBetween(start, end, BERLIN);
	return `${days} d ${hours} h ${minutes} min`;
}

describe('how far two times are apart', () => {
	it.each([
		['2026-12-01T10:00', '2026-12-01T10:00', '0 d 0 h 0 min'],
		['2026-12-01T10:00', '2026-12-01T10:59:59', '0 d 0 h 59 min'],
		['2026-12-01T10:00', '2026-12-02T10:00', '1 d 0 h 0 min'],
		['2026-12-01T10:00', '2026-12-02T09:59', '0 d 23 h 59 min'],
		['2026-12-01T10:00', '2026-12-04T12:30', '3 d 2 h 30 min'],
	])('on days of 24 hours, from %s to %s, is %s', (from, to, expected) => {
		expect(distance(from, to)).toBe(expected);
		expect(distance(to, from)).toBe(expected);
	});

	it.each([
		// The clocks go back at 03:00 on the 25th: the same hour comes after 25 hours.
		['2026-10-24T10:00', '2026-10-25T10:00', '1 d 0 h 0 min'],
		['2026-10-24T10:00', '2026-10-25T09:00', '0 d 24 h 0 min'],
		['2026-10-24T10:00', '2026-10-25T09:59', '0 d 24 h 59 min'],
		['2026-10-24T10:00', '2026-10-25T11:00', '1 d 1 h 0 min'],
		['2026-10-25T02:30+02:00', '2026-10-25T02:15+01:00', '0 d 0 h 45 min'],
		['2026-10-25T02:30+02:00', '2026-10-25T02:30+01:00', '0 d 1 h 0 min'],
		['2026-10-24T02:30', '2026-10-25T02:30+01:00', '1 d 1 h 0 min'],
		['2026-10-25T02:30+01:00', '2026-10-26T02:30', '1 d 0 h 0 min'],
	])('where the clocks go back, from %s to %s, is %s', (from, to, expected) => {
		expect(distance(from, to)).toBe(expected);
		expect(distance(to, from)).toBe(expected);
	});

	it.each([
		// The clocks go forward at 02:00 on the 29th: the same hour comes after 23 hours.
		['2026-03-28T10:00', '2026-03-29T10:00', '1 d 0 h 0 min'],
		['2026-03-28T10:00', '2026-03-29T11:00', '1 d 1 h 0 min'],
		['2026-03-28T10:00', '2026-03-29T09:00', '0 d 22 h 0 min'],
		['2026-03-28T02:30', '2026-03-29T03:15', '0 d 23 h 45 min'],
		['2026-03-28T02:30', '2026-03-29T03:30', '1 d 0 h 0 min'],
	])('where the clocks go forward, from %s to %s, is %s', (from, to, expected) => {
		expect(distance(from, to)).toBe(expected);
		expect(distance(to, from)).toBe(expected);
	});

	it('leads from one time to the other: days on the clock, then hours and minutes that pass', () => {
		const minute = fc.integer({
			min: Date.UTC(2026, 0, 1) / 60_000,
			max: Date.UTC(2028, 0, 1) / 60_000,
		});
		const zone = fc.constantFrom('Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe');
		fc.assert(
			fc.property(minute, fc.integer({ min: 0, max: 5000 }), zone, (start, minutes, name) => {
				const where = IANAZone.create(name);
				const from = DateTime.fromMillis(start * 60_000);
				const to = from.plus({ minutes });
				const apart = distanceBetween(from, to, where);
				const shown = onClock(from, where).setZone('utc', { keepLocalTime: true });
				const sameHour =
					apart.days === 0 ? from : whenClockShows(shown.plus({ days: apart.days }), where);
				expect(sameHour.plus({ hours: apart.hours, minutes: apart.minutes }).toMillis()).toBe(
					to.toMillis(),
				);
				// The clock never shows the hour of the next day before the other time.
				const next = whenClockShows(shown.plus({ days: apart.days + 1 }), where);
				expect(next.toMillis()).toBeGreaterThan(to.toMillis());
				expect(Object.values(apart).every((part) => part >= 0)).toBe(true);
			}),
		);
	});
});
