import { DateTime, Duration } from 'luxon';
import type { Scalar } from '../item/field';

const UTC_TEXT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/** The point in time of an item's time field; `null` where the field stayed as received. */
export function instantOf(time: Scalar): DateTime | null {
	if (typeof time !== 'string' || !UTC_TEXT.test(time)) return null;
	const at = DateTime.fromISO(time, { zone: 'utc' });
	return at.isValid ? at : null;
}

/**
 * How far two times are apart as people in the zone count it: "2 days", "1 hour 30 minutes".
 * A day is a calendar day, so a meeting that keeps its hour moves by whole days over a clock change.
 */
export function distanceInWords(from: DateTime, to: DateTime, zone: string): string {
	const [earlier, later] = from <= to ? [from, to] : [to, from];
	const { days, hours, minutes } = later
		.setZone(zone)
		.diff(earlier.setZone(zone), ['days', 'hours', 'minutes'])
		.toObject();
	const parts = { days, hours, minutes: Math.floor(minutes ?? 0) };
	const present = Object.entries(parts).filter(([, amount]) => amount !== 0);
	if (present.length === 0) return 'less than a minute';
	return Duration.fromObject(Object.fromEntries(present), { locale: 'en-US' })
		.toHuman({
			listStyle: 'narrow',
		})
		.replaceAll(',', '');
}
