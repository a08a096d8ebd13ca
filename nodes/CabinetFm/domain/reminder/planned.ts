import { isJsonObject } from '../json/json';
import type { Reminder } from './schema';

export type PlannedReminder =
	| { ok: true; key: string; bookingId: Reminder['booking_id'] }
	| { ok: false; problem: string };

/** Finds the reminder in what another step passes on; all but its key and its booking may be changed. */
export function readPlanned(value: unknown): PlannedReminder {
	const fields = isJsonObject(value) ? value : {};
	const key = ownField(fields, 'reminder_key');
	if (typeof key !== 'string' || key.trim() === '') {
		return { ok: false, problem: 'The input item is no reminder: it has no reminder_key' };
	}
	const bookingId = ownField(fields, 'booking_id');
	if (bookingId === null || typeof bookingId === 'string' || typeof bookingId === 'number') {
		return { ok: true, key, bookingId };
	}
	return { ok: false, problem: 'The reminder has lost its booking_id' };
}

function ownField(fields: Readonly<Record<string, unknown>>, name: keyof Reminder): unknown {
	return Object.hasOwn(fields, name) ? fields[name] : undefined;
}
