import { FixedOffsetZone } from 'luxon';
import type { DateTime, Zone } from 'luxon';
import type { Scalar } from '../item/field';
import type { Booking, Changes } from '../item/schema';
import { onClock } from '../time/offset';
import { zoneOf } from '../time/zone';
import { distanceInWords, instantOf } from './shift';

type Compared = Omit<Changes, 'summary' | 'fields'>;

/** One sentence that tells a person what a reschedule changed, on the client's clock where it is known. */
export function summarise(old: Booking, current: Booking, changes: Compared): string {
	const parts = [`${subjectOf(current)} ${movement(old, current, changes)}`];
	const [before, now] = [old.duration_minutes, current.duration_minutes].map((minutes) =>
		Math.round(minutes ?? 0),
	);
	if (changes.duration_changed && before > 0 && now > 0 && before !== now) {
		parts.push(`now ${now} instead of ${before} minutes`);
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
	const sentence = parts.join('; ').replace(/(?<![.\s])[.\s]+$/, '');
	return /[!?…]$/.test(sentence) ? sentence : `${sentence}.`;
}

/** The zone that people read the times in: the client's where it is known, else the workflow's, else UTC. */
export function zoneForPeople({ local }: Booking): Zone {
	const name = local.client?.timezone ?? local.workflow?.timezone ?? '';
	return zoneOf(name) ?? FixedOffsetZone.utcInstance;
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
	if (from === null) return `was rescheduled to ${clock(to, zone)} (${zone.name})`;
	if (!changes.moved) return `stays at ${clock(to, zone)} (${zone.name})`;
	const distance = distanceInWords(from, to, zone);
	// In the hour that comes twice, only the offset tells the two times apart.
	const isTwice =
		clock(from, zone) === clock(to, zone) &&
		changes.shift_minutes !== null &&
		Math.abs(changes.shift_minutes) >= 1;
	const format = isTwice ? `${CLOCK} ZZ` : CLOCK;
	const [before, now] = [from, to].map((at) => clock(at, zone, format));
	return `moved ${distance} ${changes.direction}: from ${before} to ${now} (${zone.name})`;
}

const CLOCK = "cccc, d LLLL yyyy 'at' HH:mm";

function clock(at: DateTime, zone: Zone, format = CLOCK): string {
	return onClock(at, zone).toFormat(format);
}

function another(what: string, old: Scalar | undefined, current: Scalar | undefined): string {
	// Two people or services may have one name, or none.
	if (shown(old) === shown(current)) return `another ${what}`;
	if (!named(current)) return `no ${what} any more (was ${shown(old)})`;
	return named(old)
		? `${what} ${shown(current)} instead of ${shown(old)}`
		: `${what} ${shown(current)}`;
}

/** Whether a value has anything to show: an empty text has not. */
export function named(value: Scalar | undefined): boolean {
	return value !== undefined && value !== null && String(value).trim() !== '';
}

function shown(value: Scalar | undefined): string {
	return named(value) ? String(value).trim().replace(/\s+/g, ' ') : 'none';
}
