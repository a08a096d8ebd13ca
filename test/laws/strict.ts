import { isEqual } from 'lodash';
import type { z } from 'zod/v4';
import { isObject } from './leaves';

/** Dictionaries that hold whatever was sent. */
const OPEN = ['custom_fields_values', 'utm_params', 'extra', 'raw'];
const BOOKINGS = ['old', 'new'];

/** Whether a value is just what a schema says: nothing of another kind, and no field that the schema lacks. */
export function isAs(schema: z.ZodType, value: unknown): boolean {
	const plain = withEmptyDictionaries(value);
	const parsed = schema.safeParse(plain);
	return parsed.success && isEqual(parsed.data, plain);
}

/** zod takes an object for none when its data has a key such as `constructor`. */
function withEmptyDictionaries(value: unknown): unknown {
	if (!isObject(value)) return value;
	return Object.fromEntries(
		Object.entries(value).map(([key, inner]) => {
			if (OPEN.includes(key) && isObject(inner)) return [key, {}];
			return [key, BOOKINGS.includes(key) ? withEmptyDictionaries(inner) : inner];
		}),
	);
}
