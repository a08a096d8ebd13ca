import { z } from 'zod/v4';
import { itemSchema } from '../item/schema';
import type { Item } from '../item/schema';
import { isJsonObject, isScalar } from '../json/json';
import type { JsonScalar } from '../json/json';
import { schemaAt } from '../json/place';
import { COLUMNS, CUSTOM_PREFIX } from './columns';

export type BookingRow = Record<string, JsonScalar | null>;

const columns = Object.entries(COLUMNS).map(([name, paths]) => ({
	name,
	places: paths.map((path) => path.split('.')),
}));

/** The row as the preview shows it: the standard columns; those of the custom fields differ from user to user. */
export const bookingRowSchema = z.looseObject(
	Object.fromEntries(columns.map(({ name, places }) => [name, schemaAt(itemSchema, places[0])])),
);

/** A booking as one flat row: the same columns for every event, then one for each custom field. */
export function bookingRow(item: Item): BookingRow {
	const standard = columns.map(({ name, places }) => [name, flat(firstAt(item, places))] as const);
	const custom = Object.entries(item.custom_fields_values).map(
		([field, value]) => [`${CUSTOM_PREFIX}${field}`, flat(value)] as const,
	);
	return Object.fromEntries([...standard, ...custom]);
}

function firstAt(item: Item, places: readonly string[][]): unknown {
	for (const place of places) {
		const value = valueAt(item, place);
		if (value !== null && value !== undefined) return value;
	}
	return null;
}

function valueAt(item: unknown, place: readonly string[]): unknown {
	return place.reduce<unknown>(
		(value, key) => (isJsonObject(value) && Object.hasOwn(value, key) ? value[key] : null),
		item,
	);
}

/** A table's cell holds no object, so it becomes JSON text. */
function flat(value: unknown): JsonScalar | null {
	if (value === null || value === undefined || isScalar(value)) return value ?? null;
	return JSON.stringify(value);
}
