import type { DateTime, Zone } from 'luxon';
import { onClock } from './offset';

/** A meeting's time as a clock shows it. */
export interface LocalClock {
	/** IANA name or `UTC+3` */
	timezone: string;
	/** ISO 8601 with the offset of the zone at that time */
	start: string;
	end: string | null;
	/** `YYYY-MM-DD` */
	date: string;
	/** `HH:mm` */
	time: string;
	/** 1 (Monday) to 7 */
	weekday_number: number;
	/** 0 to 23 */
	hour: number;
}

/** The meeting's time as a clock in the zone shows it; `null` while the start is not known. */
export function localClock(
	start: DateTime | null,
	end: DateTime | null,
	zone: Zone,
): LocalClock | null {
	if (start === null) return null;
	const there = onClock(start, zone);
	const text = isoOf(there, zone);
	const [date, time] = text.split('T');
	return {
		timezone: zone.name,
		start: text,
		end: end === null ? null : isoOf(onClock(end, zone), zone),
		date,
		time: time.slice(0, 'HH:mm'.length),
		weekday_number: there.weekday,
		hour: there.hour,
	};
}

/** Z says UTC, which London is not, not even in winter. */
function isoOf(there: DateTime, zone: Zone): string {
	const text = there.toISO() ?? '';
	return zone.isUniversal ? text : text.replace(/Z$/, '+00:00');
}
