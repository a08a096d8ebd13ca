import type { DateTime } from 'luxon';
import type { Scalar } from '../item/field';
import type { Booking, Changes } from '../item/schema';
import { distanceInWords, instantOf } from './shift';

type Compared = Omit<Changes, 'summary' | 'fields'>;

/** One sentence that tells a person what a reschedule changed, on the client's clock where it is known. */
export function summarise(old: Booking, current: Booking, changes: Compared): string {
	const parts = [`${subjectOf(current)} ${movement(old, current, changes)}`];
	if (changes.duration_changed) {
		parts.push(`now ${current.duration_minutes} instead of ${old.duration_minutes} minutes`);
	}
	if (changes.worker_changed) {
		parts.push(another('expert', old.worker?.name, current.worker?.name));
	}
	if (changes.lesson_changed) {
		parts.push(another('service', old.lesson?.title, current.lesson?.title));
	}
	if (changes.client_changed) {
		parts.push(another('client', old.client?.name, current.client?.name));
	}
	if (named(changes.reason)) parts.push(`reason: ${shown(changes.reason)}`);
	return `${parts.join('; ').replace(/(?<![.\s])[.\s]+$/, '')}.`;
}

/** The zone that people read the times in: the client's where it is known, else the workflow's, else UTC. */
export function zoneForPeople(booking: Booking): string {
	return booking.local.client?.timezone ?? booking.local.workflow?.timezone ?? 'UTC';
}

function subjectOf(booking: Booking): string {
	const title = named(booking.lesson?.title) ? `"${shown(booking.lesson?.title)}"` : 'The booking';
	return named(booking.client?.name) ? `${title} with ${shown(booking.client?.name)}` : title;
}

function movement(old: Booking, current: Booking, changes: Compared): string {
	const from = instantOf(old.start_time);
	const to = instantOf(current.start_time);
	const zone = zoneForPeople(current);
	if (to === null) return 'was rescheduled';
	if (from === null) return `was rescheduled to ${clock(to, zone)} (${zone})`;
	if (!changes.moved) return `stays at ${clock(to, zone)} (${zone})`;
	const distance = distanceInWords(from, to, zone);
	return `moved ${distance} ${changes.direction}: from ${clock(from, zone)} to ${clock(to, zone)} (${zone})`;
}

function clock(at: DateTime, zone: string): string {
	return at.setZone(zone).setLocale('en-US').toFormat("cccc, d LLLL yyyy 'at' HH:mm");
}

function another(what: string, old: Scalar | undefined, current: Scalar | undefined): string {
	// Two people or services may have one name, or none.
	if (shown(old) === shown(current)) return `another ${what}`;
	return `${what} ${shown(current)} instead of ${shown(old)}`;
}

function named(value: Scalar | undefined): boolean {
	return value !== undefined && value !== null && String(value).trim() !== '';
}

function shown(value: Scalar | undefined): string {
	return named(value) ? String(value).trim() : 'none';
}
