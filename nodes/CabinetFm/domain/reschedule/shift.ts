import { DateTime } from 'luxon';
import type { Zone } from 'luxon';
import type { Scalar } from '../item/field';
import { whenClockShows } from '../time/clock';
import { onClock } from '../time/offset';

const UTC_TEXT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/** The point in time of an item's time field; `null` where the field stayed as received. */
export function instantOf(time: Scalar): DateTime | null {
	if (typeof time !== 'string' || !UTC_TEXT.test(time)) return null;
	const at = DateTime.fromISO(time, { zone: 'utc' });
	return at.isValid ? at : null;
}

const UNITS = { day: 24 * 60, hour: 60, minute: 1 };

/**
 * How far two times are apart as people in the zone count it: "2 days", "1 hour 30 minutes".
 * A day is a calendar day, so a meeting that keeps its hour moves by whole days over a clock change.
 */
export function distanceInWords(from: DateTime, to: DateTime, zone: Zone): string {
	const [earlier, later] = from <= to ? [from, to] : [to, from];
	const shown = shownAsUtc(earlier, zone);
	const afterDays = (days: number) =>
		days === 0 ? earlier : whenClockShows(shown.plus({ days }), zone);
	let days = Math.floor(shownAsUtc(later, zone).diff(shown).as('days'));
	// Where the clocks go forward, the hour of the last day may come only after the later time.
	if (days > 0 && afterDays(days) > later) days--;

	let rest = days * UNITS.day + Math.floor(later.diff(afterDays(days)).as('minutes'));
	const parts = Object.entries(UNITS).map(([unit, minutes]) => {
		const amount = Math.floor(rest / minutes);
		rest -= amount * minutes;
		return amount === 0 ? '' : `${amount} ${unit}${amount === 1 ? '' : 's'}`;
	});
	return parts.filter((part) => part !== '').join(' ') || 'less than a minute';
}

function shownAsUtc(at: DateTime, zone: Zone): DateTime {
	return onClock(at, zone).setZone('utc', { keepLocalTime: true });
}
