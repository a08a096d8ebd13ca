import { FixedOffsetZone } from 'luxon';
import type { DateTime, Zone } from 'luxon';
import { whenClockShows } from '../time/clock';
import { onClock } from '../time/offset';

/** What a clock in the zone shows, as a time in UTC that can be reckoned with. */
export function shownOn(at: DateTime, zone: Zone): DateTime {
	return onClock(at, zone).setZone(FixedOffsetZone.utcInstance, { keepLocalTime: true });
}

/** The same time of day so many days later, or earlier, on a clock in the zone, whatever the clock is put by. */
export function daysLater(at: DateTime, days: number, zone: Zone): DateTime {
	return days === 0 ? at : whenClockShows(shownOn(at, zone).plus({ days }), zone);
}
