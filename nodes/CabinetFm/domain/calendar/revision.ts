import type { Booking } from '../booking/schema';

/** The largest number that iCalendar's INTEGER holds (RFC 5545 section 3.3.8). */
const LARGEST = 2_147_483_647;

/** Which of several files about one event is the newest: the same for the same callback. */
export interface Revision {
	/** SEQUENCE: whole, 0 to 2147483647 */
	sequence: number;
	/** DTSTAMP: ISO 8601 in UTC */
	stamp: string;
}

type Clock = Pick<Booking, 'created_at' | 'updated_at'>;

/**
 * The revision that a booking is at, in seconds. What is over counts one more, because cabinet.fm may leave
 * `updated_at` as it was.
 *
 * @param later tells the time where the booking does not: the booking that replaced it
 */
export function revisionOf(
	booking: Clock & { start_time: string },
	isOver: boolean,
	later: Clock | null = null,
): Revision {
	const changed = changedAt(booking) ?? (later && changedAt(later));
	const seconds = changed === null ? 0 : Math.floor(Date.parse(changed) / 1000);
	return {
		sequence: Math.min(Math.max(seconds, 0) + (isOver ? 1 : 0), LARGEST),
		stamp: changed ?? booking.start_time,
	};
}

function changedAt({ updated_at, created_at }: Clock): string | null {
	return updated_at ?? created_at;
}
