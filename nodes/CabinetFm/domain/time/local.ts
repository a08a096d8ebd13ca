import type { DateTime, Zone } from 'luxon';
import { offsetAt } from './offset';

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
	const there = shownOn(start, zone);
	const [date, time] = there.text.split('T');
	return {
		timezone: zone.name,
		start: there.text,
		end: end === null ? null : shownOn(end, zone).text,
		date,
		time: time.slice(0, 'HH:mm'.length),
		weekday_number: there.clock.getUTCDay() || SUNDAY,
		hour: there.clock.getUTCHours(),
	};
}

const SUNDAY = 7;
const MINUTE = 60_000;

/** The time as text with its offset, and as a date whose UTC fields are those of the clock. Luxon takes far longer. */
function shownOn(at: DateTime, zone: Zone): { text: string; clock: Date } {
	const milliseconds = at.toMillis();
	const minutes = offsetAt(zone, milliseconds).offset(milliseconds);
	const clock = new Date(milliseconds + minutes * MINUTE);
	return { text: clock.toISOString().slice(0, -1) + offsetText(minutes, zone), clock };
}

/** Z says UTC, which London is not, not even in winter. */
function offsetText(minutes: number, zone: Zone): string {
	if (zone.isUniversal && minutes === 0) return 'Z';
	const size = Math.abs(minutes);
	const [hours, rest] = [Math.floor(size / 60), Math.floor(size % 60)].map((part) =>
		String(part).padStart(2, '0'),
	);
	return `${minutes < 0 ? '-' : '+'}${hours}:${rest}`;
}
