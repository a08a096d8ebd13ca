import { DateTime, FixedOffsetZone } from 'luxon';
import type { Zone } from 'luxon';

const DAY = 24 * 60 * 60 * 1000;
const MOST_REMEMBERED = 5000;

/** Days on which a zone keeps one offset, in minutes; `null` for a day on which its clocks change. */
const remembered = new Map<string, number | null>();

/**
 * The fixed offset that a zone has at a point in time. Asking Intl costs more than all else that is done with a
 * time, so it is asked once for a zone and a day.
 *
 * @param milliseconds Unix milliseconds
 */
export function offsetAt(zone: Zone, milliseconds: number): FixedOffsetZone {
	if (zone instanceof FixedOffsetZone) return zone;
	const day = Math.floor(milliseconds / DAY);
	const minutes = offsetOfDay(zone, day) ?? zone.offset(milliseconds);
	return FixedOffsetZone.instance(minutes);
}

function offsetOfDay(zone: Zone, day: number): number | null {
	const key = `${day} ${zone.name}`;
	const known = remembered.get(key);
	if (known !== undefined) return known;
	const atStart = zone.offset(day * DAY);
	const offset = atStart === zone.offset((day + 1) * DAY) ? atStart : null;
	if (remembered.size >= MOST_REMEMBERED) remembered.clear();
	remembered.set(key, offset);
	return offset;
}

/** The time as a clock in the zone shows it, with the offset that it has then. */
export function onClock(at: DateTime, zone: Zone): DateTime {
	const milliseconds = at.toMillis();
	return DateTime.fromMillis(milliseconds, { zone: offsetAt(zone, milliseconds), locale: 'en-US' });
}
