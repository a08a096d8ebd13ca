import { DateTime, FixedOffsetZone } from 'luxon';
import type { Zone } from 'luxon';
import { offsetAt } from './offset';

const MINUTE = 60 * 1000;
const DAY = 24 * 60 * MINUTE;

/**
 * The point in time at which a clock in the zone shows what `shown` shows in UTC. An hour that comes twice is the
 * first one, an hour that is left out is read as if the clock had not changed. Luxon itself would choose by today's
 * offset, so that a callback meant one thing in summer and another in winter.
 */
export function whenClockShows(shown: DateTime, zone: Zone): DateTime {
	const milliseconds = shown.toMillis();
	const [first, second] = [-DAY, DAY].map((away) => {
		const offset = offsetOf(zone, milliseconds + away);
		const at = Math.round(milliseconds - offset);
		return { at, isShown: offsetOf(zone, at) === offset };
	});
	const { at } = first.isShown || !second.isShown ? first : second;
	return DateTime.fromMillis(at, { zone: FixedOffsetZone.utcInstance });
}

function offsetOf(zone: Zone, milliseconds: number): number {
	return offsetAt(zone, milliseconds).offset(milliseconds) * MINUTE;
}
