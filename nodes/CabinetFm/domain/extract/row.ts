import get from 'lodash/get';
import { z } from 'zod/v4';
import { itemSchema } from '../item/schema';
import type { Item } from '../item/schema';
import { isScalar } from '../json/json';
import type { JsonScalar } from '../json/json';
import { jsonText } from '../json/canonical';
import { schemaAt } from '../schema/place';
import {
	CUSTOM_FIELDS,
	CUSTOM_PREFIX,
	FURTHER_COLUMNS,
	placesOf,
	STANDARD_COLUMNS,
} from './columns';
import { withoutFormula } from './formula';

export type BookingRow = Record<string, JsonScalar | null>;

/** What a row holds: which columns, and how the custom fields stand in it. */
export interface RowChoice {
	columns: 'standard' | 'all';
	customFields: 'oneColumn' | 'columns' | 'none';
}

interface Column {
	name: string;
	places: string[][];
}

const columnOf = (name: string): Column => ({
	name,
	places: placesOf(name).map((place) => place.split('.')),
});
const STANDARD = STANDARD_COLUMNS.map(columnOf);
const COLUMNS = {
	standard: STANDARD,
	all: [...STANDARD, ...FURTHER_COLUMNS.map(columnOf)],
};

/** The row as the preview shows it: the standard columns. */
export const bookingRowSchema = z.looseObject({
	...Object.fromEntries(
		STANDARD.map(({ name, places }) => [name, schemaAt(itemSchema, places[0])] as const),
	),
	[CUSTOM_FIELDS]: z
		.string()
		.nullable()
		.optional()
		.describe('Custom fields of the booking as JSON text, unless Custom Fields leaves them out'),
});

/** A booking as one flat row: the same columns for every event. */
export function bookingRow(item: Item, { columns, customFields }: RowChoice): BookingRow {
	const cells = COLUMNS[columns].map(
		({ name, places }) => [name, flat(firstAt(item, places))] as const,
	);
	return Object.fromEntries([...cells, ...customCells(item, customFields)]);
}

function customCells(
	{ custom_fields_values: fields }: Item,
	choice: RowChoice['customFields'],
): Array<[string, JsonScalar | null]> {
	const entries = Object.entries(fields);
	if (choice === 'none') return [];
	if (choice === 'oneColumn')
		return [[CUSTOM_FIELDS, entries.length > 0 ? jsonText(fields) : null]];
	return entries.map(([field, value]) => [`${CUSTOM_PREFIX}${field}`, flat(value)]);
}

function firstAt(item: Item, places: readonly string[][]): unknown {
	return places.map((place) => get(item, place) as unknown).find((value) => value != null) ?? null;
}

/** A table's cell holds no object, so it becomes JSON text, and no formula. */
function flat(value: unknown): JsonScalar | null {
	if (typeof value === 'string') return withoutFormula(value);
	if (value === null || value === undefined || isScalar(value)) return value ?? null;
	return jsonText(value);
}
