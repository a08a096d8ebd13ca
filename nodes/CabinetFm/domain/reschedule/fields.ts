import { bookingSchema } from '../booking/schema';
import type { BookingFacts } from '../booking/schema';
import { isSameJson } from '../json/canonical';
import { isJsonObject } from '../json/json';
import type { ChangeFacts } from './schema';

type ChangedField = ChangeFacts['fields'][number];

/** One booking of a reschedule, and the fields that its record says are empty. */
export interface Side {
	booking: BookingFacts;
	empty: ReadonlySet<string>;
}

/** Fields that follow from others, so that one change is listed once. */
const DERIVED: ReadonlySet<string> = new Set([
	...['lookup_id', 'part_of_reschedule', 'outcome', 'duration_minutes', 'local'],
	...['is_first_booking', 'cancelled_by_role'],
	...['client', 'worker', 'cancelled_by'].flatMap((person) =>
		['first_name', 'middle_name', 'last_name', 'phone_e164', 'phone_country'].map(
			(field) => `${person}.${field}`,
		),
	),
]);

const FIELDS = (Object.keys(bookingSchema.shape) as Array<keyof BookingFacts>).filter(
	(field) => !DERIVED.has(field),
);

/**
 * Every received field that differs between two bookings, objects field by field ("lesson.price"). What one record
 * lacks is no change; what one says is empty is one.
 */
export function changedFields(old: Side, current: Side): ChangedField[] {
	const changeAt = (field: string, before: unknown, now: unknown): ChangedField[] => {
		const isTold = isSaid(old, field, before) && isSaid(current, field, now);
		return isTold && !isSameJson(before, now) ? [{ field, old: before, new: now }] : [];
	};
	return FIELDS.flatMap((field) => {
		const [before, now]: unknown[] = [old.booking[field], current.booking[field]];
		if (!hasFields(before) || !hasFields(now)) return changeAt(field, before, now);
		return Object.keys(now)
			.filter((key) => Object.hasOwn(before, key) && !DERIVED.has(`${field}.${key}`))
			.flatMap((key) => changeAt(`${field}.${key}`, before[key], now[key]));
	});
}

/** Whether the record says what the field holds, be it nothing. Below a dictionary each key says so itself. */
function isSaid({ empty }: Side, field: string, value: unknown): boolean {
	const isEmpty = value === null || (isJsonObject(value) && Object.keys(value).length === 0);
	return !isEmpty || empty.has(field) || DICTIONARY_ENTRY.test(field);
}

const DICTIONARY_ENTRY = /^(?:custom_fields_values|utm_params)\./;

function hasFields(value: unknown): value is Record<string, unknown> {
	return isJsonObject(value) && Object.keys(value).length > 0;
}
