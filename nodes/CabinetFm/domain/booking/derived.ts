import type { DateTime } from 'luxon';
import type { CabinetFmEvent } from '../callback/event';
import { isSamePerson } from '../person/same';
import type { Person } from '../person/schema';
import { minutesBetween } from '../time/between';
import type { BookingFacts, Report } from './schema';

/* Facts that follow from what the callback says. */

/**
 * Whether the booking belongs to a reschedule, which cancels an old booking and creates a new one. A cancelled booking
 * does not tell.
 */
export function isPartOfReschedule(
	event: CabinetFmEvent,
	oldId: BookingFacts['old_id'],
): boolean | null {
	if (event === 'cancelled') return null;
	return event === 'reschedule' || (event === 'new' && oldId !== null);
}

const OUTCOMES: ReadonlyMap<string | null | undefined, BookingFacts['outcome']> = new Map([
	['success', 'held'],
	['cancelled', 'not_held'],
]);

/** Whether the meeting took place, from the state of its report. */
export function outcomeOf(report: Report | null): BookingFacts['outcome'] {
	return OUTCOMES.get(report?.state) ?? null;
}

/**
 * Whether it is the client's first booking: the first use is within a minute of when this booking was made, or of its
 * start. Not the first only where the first use is earlier than both.
 */
export function isFirstBooking(
	first: DateTime | null,
	created: DateTime | null,
	start: DateTime | null,
): boolean | null {
	const [sinceCreated, sinceStart] = [created, start].map((at) => minutesBetween(at, first));
	const isAt = (minutes: number | null) => minutes !== null && Math.abs(minutes) <= 1;
	if (isAt(sinceCreated) || isAt(sinceStart)) return true;
	const isBefore = (minutes: number | null) => minutes !== null && minutes < 0;
	return isBefore(sinceCreated) && isBefore(sinceStart) ? false : null;
}

/** Who of the booking's people cancelled; `null` where it cannot be told. */
export function roleOf(
	cancelledBy: Person | null,
	client: Person | null,
	worker: Person | null,
): BookingFacts['cancelled_by_role'] {
	const isClient = isSamePerson(cancelledBy, client);
	const isExpert = isSamePerson(cancelledBy, worker);
	if (isClient === false && isExpert === false) return 'company';
	if (isClient === true && isExpert === true) return null;
	if (isClient === true) return 'client';
	return isExpert === true ? 'expert' : null;
}
