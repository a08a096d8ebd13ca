import type { DateTime, Zone } from 'luxon';
import { daysLater } from './clock';
import type { ReminderTime } from './schema';

const MINUTES = { minutes: 1, hours: 60, days: 24 * 60 };

/** A meeting's time; the end is `null` while it is not known. */
export interface MeetingTime {
	start: DateTime;
	end: DateTime | null;
}

/** The reminder time in minutes before the meeting, a day as one of 24 hours; negative after it. */
export function minutesBefore({ amount, unit, when }: ReminderTime): number {
	const minutes = amount * MINUTES[unit];
	return when === 'before' || minutes === 0 ? minutes : -minutes;
}

/** When a reminder is asked for. A day is one on a clock in the zone: a day before 10:00 it was 10:00, too. */
export function askedAt(time: ReminderTime, { start, end }: MeetingTime, zone: Zone): DateTime {
	const { amount, unit, when } = time;
	const from = when === 'after' && end !== null && end > start ? end : start;
	if (unit === 'days') return daysLater(from, when === 'before' ? -amount : amount, zone);
	return from.minus({ minutes: minutesBefore(time) });
}
