import type { DateTime, Zone } from 'luxon';
import { whenClockShows } from '../time/clock';
import { shownOn } from './clock';
import type { QuietTime, ReminderTime } from './schema';

const TIME_OF_DAY = /^([01]?\d|2[0-3]):([0-5]\d)$/;

/** Minutes after midnight of `HH:MM`; `null` for any other text. */
export function minutesOfDay(text: string): number | null {
	const [, hours, minutes] = TIME_OF_DAY.exec(text.trim()) ?? [];
	return hours === undefined ? null : Number(hours) * 60 + Number(minutes);
}

function isQuiet(minute: number, { from, until }: QuietTime): boolean {
	return from <= until ? from <= minute && minute < until : from <= minute || minute < until;
}

/**
 * When a reminder goes out that is asked for at a time: then, or where that is in the quiet time, at its beginning for
 * one before the meeting, at its end for one after it.
 *
 * @param zone of the clock that the quiet time is on
 */
export function outsideQuiet(
	asked: DateTime,
	when: ReminderTime['when'],
	quiet: QuietTime,
	zone: Zone,
): DateTime {
	const shown = shownOn(asked, zone);
	const minute = shown.hour * 60 + shown.minute;
	if (!isQuiet(minute, quiet)) return asked;
	const onDay = (days: number, minutes: number) =>
		whenClockShows(shown.startOf('day').plus({ days, minutes }), zone);
	if (when === 'before') {
		const beginning = onDay(minute < quiet.from ? -1 : 0, quiet.from);
		// A beginning in the hour that is left out is not there on that day.
		return beginning <= asked ? beginning : asked;
	}
	const end = onDay(minute < quiet.until ? 0 : 1, quiet.until);
	// In the hour that comes twice, the clock has shown the end before.
	return end >= asked ? end : asked.startOf('minute').plus({ minutes: quiet.until - minute });
}
