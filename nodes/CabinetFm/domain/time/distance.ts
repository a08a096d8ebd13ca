import type { DateTime, Zone } from 'luxon';
import { whenClockShows } from './clock';
import { onClock } from './offset';

/** How far two times are apart. */
export interface Distance {
	days: number;
	/** 24 where the clocks are put back and the hour of the day is not yet reached again */
	hours: number;
	minutes: number;
}

/**
 * How far two times are apart, whichever is first, as people in the zone count it: a day ends when the clock shows
 * the same hour again, so a meeting that keeps its hour moves by whole days over a clock change. What is less than a
 * day is counted in hours that pass.
 */
export function distanceBetween(from: DateTime, to: DateTime, zone: Zone): Distance {
	const [earlier, later] = from <= to ? [from, to] : [to, from];
	const shown = shownAsUtc(earlier, zone);
	const afterDays = (days: number) =>
		days === 0 ? earlier : whenClockShows(shown.plus({ days }), zone);
	// Where the clocks go back, the later time may show the earlier hour.
	let days = Math.max(0, Math.floor(shownAsUtc(later, zone).diff(shown).as('days')));
	// Where they go forward, the hour of the last day may come only after the later time.
	if (days > 0 && afterDays(days) > later) days--;

	const rest = Math.floor(later.diff(afterDays(days)).as('minutes'));
	return { days, hours: Math.floor(rest / 60), minutes: rest % 60 };
}

function shownAsUtc(at: DateTime, zone: Zone): DateTime {
	return onClock(at, zone).setZone('utc', { keepLocalTime: true });
}
