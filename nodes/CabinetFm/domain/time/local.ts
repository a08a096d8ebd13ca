import type { DateTime, Zone } from 'luxon';
import type { Local } from '../item/schema';
import { onClock } from './offset';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** The meeting's time as a clock in the zone shows it; `null` while the start is not known. */
export function localTime(
	start: DateTime | null,
	end: DateTime | null,
	zone: Zone | null,
): Local | null {
	if (start === null || zone === null) return null;
	const there = onClock(start, zone);
	const text = isoOf(there, zone);
	const [date, time] = text.split('T');
	return {
		timezone: zone.name,
		start: text,
		end: end === null ? null : isoOf(onClock(end, zone), zone),
		date,
		time: time.slice(0, 'HH:mm'.length),
		weekday: WEEKDAYS[there.weekday - 1],
	};
}

/** Z says UTC, which London is not, not even in winter. */
function isoOf(there: DateTime, zone: Zone): string {
	const text = there.toISO() ?? '';
	return zone.isUniversal ? text : text.replace(/Z$/, '+00:00');
}
