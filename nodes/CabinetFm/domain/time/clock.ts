import { DateTime, FixedOffsetZone } from 'luxon';
import type { Zone } from 'luxon';
import { offsetAt } from './offset';

const MINUTE = 60 * 1000;
const DAY = 24 * 60 * MINUTE;

/** When a clock shows a time, and how often it does: twice where it is put back, never where it is put forward. */
export interface Showing {
	at: DateTime;
	often: 'once' | 'twice' | 'never';
}

/**
 * The point in time at which a clock in the zone shows what `shown` shows in UTC. An hour that comes twice is the
 * first one, an hour that is left out is read as if the clock had not changed. Luxon itself would choose by today's
 * offset, so that a callback meant one thing in summer and another in winter.
 */
export function whenClockShows(shown: DateTime, zone: Zone): DateTime {
	return showingOf(shown, zone).at;
}

/** As `whenClockShows`, and whether that is sure. */
export function showingOf(shown: DateTime, zone: Zone): Showing {
	const milliseconds = shown.toMillis();
	const [before, after] = [-DAY, DAY].map((away) => {
		const offset = offsetOf(zone, milliseconds + away);
		const at = Math.round(milliseconds - offset);
		return { at, isShown: offsetOf(zone, at) === offset };
	});
	const { at } = before.isShown || !after.isShown ? before : after;
	return {
		at: DateTime.fromMillis(at, { zone: FixedOffsetZone.utcInstance }),
		often: howOften(before.isShown, after.isShown, before.at === after.at),
	};
}

function howOften(isFirst: boolean, isSecond: boolean, areSame: boolean): Showing['often'] {
	if (isFirst && isSecond && !areSame) return 'twice';
	return isFirst || isSecond ? 'once' : 'never';
}

function offsetOf(zone: Zone, milliseconds: number): number {
	return offsetAt(zone, milliseconds).offset(milliseconds) * MINUTE;
}
