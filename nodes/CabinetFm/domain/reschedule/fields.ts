import { isSameJson } from '../json/canonical';
import { below } from '../callback/findings';
import { isJsonObject } from '../json/json';
import { bookingSchema } from '../item/schema';
import type { Booking, Changes } from '../item/schema';

type ChangedField = Changes['fields'][number];

/** Fields that follow from others, so that one change is listed once. */
const DERIVED: ReadonlySet<string> = new Set([
	'local',
	'duration_minutes',
	...['client', 'worker', 'cancelled_by'].flatMap((person) =>
		['first_name', 'last_name', 'phone_e164'].map((field) => below(person, field)),
	),
]);

const FIELDS = (Object.keys(bookingSchema.shape) as Array<keyof Booking>).filter(
	(field) => !DERIVED.has(field),
);

/** Every received field that differs between two bookings, objects field by field ("lesson.price"). */
export function changedFields(old: Booking, current: Booking): ChangedField[] {
	return FIELDS.flatMap((field) => changesAt(field, old[field], current[field]));
}

function changesAt(field: string, old: unknown, current: unknown): ChangedField[] {
	if (!isJsonObject(old) || !isJsonObject(current)) {
		return isSameJson(old, current) ? [] : [{ field, old: old ?? null, new: current ?? null }];
	}
	const keys = new Set([...Object.keys(old), ...Object.keys(current)]);
	return [...keys]
		.map((key) => ({ field: below(field, key), old: own(old, key), new: own(current, key) }))
		.filter((change) => !DERIVED.has(change.field) && !isSameJson(change.old, change.new));
}

function own(object: Record<string, unknown>, key: string): unknown {
	return Object.hasOwn(object, key) ? object[key] : null;
}
