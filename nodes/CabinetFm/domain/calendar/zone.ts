import { FixedOffsetZone } from 'luxon';
import type { Booking } from '../booking/schema';
import type { Recipient } from '../message/schema';
import { zoneOf } from '../time/zone';

const FIRST_HOUR = -12;
const LAST_HOUR = 14;

/** The zone of the recipient's clock by a name that calendars know; `null` where it is unknown. */
export function calendarZone(
	{ local, client_timezone }: Booking,
	recipient: Recipient,
): string | null {
	const named =
		recipient === 'client' ? (local.client?.timezone ?? client_timezone) : local.company?.timezone;
	const zone = zoneOf(named ?? '');
	return zone instanceof FixedOffsetZone ? fixedName(zone.offset(0) / 60) : (zone?.name ?? null);
}

/** Calendars know whole hours only, under names with the sign turned round; the times are in UTC anyway. */
function fixedName(hours: number): string {
	if (hours === 0 || !Number.isInteger(hours) || hours < FIRST_HOUR || hours > LAST_HOUR) {
		return 'UTC';
	}
	return `Etc/GMT${hours < 0 ? '+' : '-'}${Math.abs(hours)}`;
}
