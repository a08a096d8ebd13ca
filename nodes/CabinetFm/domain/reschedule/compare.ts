import { isSameJson } from '../json/canonical';
import { minutesBetween } from '../item/booking';
import type { Scalar } from '../item/field';
import type { Booking, Changes, Person } from '../item/schema';
import { changedFields } from './fields';
import { instantOf } from './shift';
import { named, summarise } from './summary';

/** What a reschedule changed, from the old and the new booking. */
export function compareBookings(old: Booking, current: Booking): Changes {
	const shift = minutesBetween(instantOf(old.start_time), instantOf(current.start_time));
	const changes = {
		moved: differ(old.start_time, current.start_time),
		shift_minutes: shift,
		direction: directionOf(shift),
		duration_changed: differ(old.duration_minutes, current.duration_minutes),
		worker_changed: isAnother(old.worker, current.worker),
		lesson_changed: isAnother(old.lesson, current.lesson),
		client_changed: isAnother(old.client, current.client),
		reason: [current.old_booking_cancel_reason, old.cancel_reason].find(named) ?? null,
	};
	return {
		...changes,
		summary: summarise(old, current, changes),
		fields: changedFields(old, current),
	};
}

function directionOf(shift: number | null): Changes['direction'] {
	if (shift === null) return null;
	if (shift === 0) return 'same';
	return shift > 0 ? 'later' : 'earlier';
}

/** A value that is missing on one side is no change. */
function differ(old: Scalar, current: Scalar): boolean {
	return old !== null && current !== null && old !== current;
}

type Identified = Pick<Person, 'id'>;

/** Another person or service, not the same one with edited details. 5 and "5" are one id. */
function isAnother<T extends Identified>(old: T | null, current: T | null): boolean {
	if (old === null || current === null) return old !== current;
	if (old.id !== null && current.id !== null) return String(old.id) !== String(current.id);
	return !isSameJson(old, current);
}
