import type { DateTime, Zone } from 'luxon';
import type { Local } from '../item/schema';

/** The meeting's time as a clock in the zone shows it; `null` while the start is not known. */
export function localTime(
	start: DateTime | null,
	end: DateTime | null,
	zone: Zone | null,
): Local | null {
	if (start === null || zone === null) return null;
	const there = start.setZone(zone).setLocale('en-US');
	return {
		timezone: zone.name,
		start: there.toISO(),
		end: end === null ? null : end.setZone(zone).toISO(),
		date: there.toISODate(),
		time: there.toFormat('HH:mm'),
		weekday: there.weekdayLong,
	};
}
