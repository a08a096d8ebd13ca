import type { BookingFacts } from '../booking/schema';
import { isSameJson } from '../json/canonical';
import { isSamePerson } from '../person/same';
import type { Person } from '../person/schema';
import { instantOf, minutesBetween } from '../time/between';
import { changedFields } from './fields';
import type { Side } from './fields';
import type { ChangeFacts } from './schema';

/** What a reschedule changed. What one of the two records lacks is no change; what it says is empty is one. */
export function compareBookings(before: Side, now: Side): ChangeFacts {
	const old = before.booking;
	const current = now.booking;
	const isEmptied = (field: keyof BookingFacts) =>
		(old[field] === null) !== (current[field] === null) &&
		(old[field] === null ? before : now).empty.has(field);
	const shift = minutesBetween(instantOf(old.start_time), instantOf(current.start_time));
	return {
		moved: differ(old.start_time, current.start_time) || isEmptied('start_time'),
		shift_minutes: shift,
		direction: directionOf(shift),
		duration_changed: differ(old.duration_minutes, current.duration_minutes),
		worker_changed: isAnotherPerson(old.worker, current.worker) || isEmptied('worker'),
		lesson_changed: isAnotherService(old.lesson, current.lesson) || isEmptied('lesson'),
		client_changed: isAnotherPerson(old.client, current.client) || isEmptied('client'),
		reason: firstSaid(current.old_booking_cancel_reason, old.cancel_reason),
		fields: changedFields(before, now),
	};
}

function directionOf(shift: number | null): ChangeFacts['direction'] {
	if (shift === null) return null;
	if (shift === 0) return 'same';
	return shift > 0 ? 'later' : 'earlier';
}

function differ<T>(old: T | null, current: T | null): boolean {
	return old !== null && current !== null && old !== current;
}

/** Another person, not the same one with edited details. */
function isAnotherPerson(old: Person | null, current: Person | null): boolean {
	if (old === null || current === null) return false;
	const isSame = isSamePerson(old, current);
	return isSame === null ? !agree(old, current) : !isSame;
}

function isAnotherService(old: BookingFacts['lesson'], current: BookingFacts['lesson']): boolean {
	if (old === null || current === null) return false;
	if (old.id !== null && current.id !== null) return String(old.id) !== String(current.id);
	return !agree(old, current);
}

/** Whether two have the same in everything that both have. */
function agree<T extends object>(old: T, current: T): boolean {
	const fields = Object.keys(old) as Array<keyof T>;
	return fields.every(
		(field) =>
			old[field] === null || current[field] === null || isSameJson(old[field], current[field]),
	);
}

/** The first text that says anything. */
function firstSaid(...texts: Array<string | null>): string | null {
	return texts.find((text) => text !== null && text.trim() !== '') ?? null;
}
