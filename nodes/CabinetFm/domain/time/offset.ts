import { DateTime, FixedOffsetZone } from 'luxon';
import type { Zone } from 'luxon';
import { Kept } from '../json/kept';

const DAY = 24 * 60 * 60 * 1000;

/** Days on which a zone keeps one offset, in minutes; `null` for a day on which its clocks change. */
const offsets = new Kept<number | null>(5000);

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
	return offsets.get(`${day} ${zone.name}`, () => {
		const atStart = zone.offset(day * DAY);
		return atStart === zone.offset((day + 1) * DAY) ? atStart : null;
	});
}

/** The time as a clock in the zone shows it, with the offset that it has then. */
export function onClock(at: DateTime, zone: Zone): DateTime {
	const milliseconds = at.toMillis();
	return DateTime.fromMillis(milliseconds, { zone: offsetAt(zone, milliseconds), locale: 'en-US' });
}
