import { z } from 'zod/v4';

/** The kinds of field that an item is made of: each holds its type or null. */
export const text = z.string().nullable();
export const id = z.union([z.number(), z.string()]).nullable();
export const amount = z.number().nullable();
export const yesNo = z.boolean().nullable();
/** A point in time as ISO 8601 in UTC with milliseconds, e.g. 2026-12-01T10:00:00.000Z. */
export const time = z.iso.datetime({ precision: 3 }).nullable();
export const anything = z.record(z.string(), z.unknown());

/** A field with the description that another schema gives to the same thing. */
export function describedAs<S extends z.ZodType>(schema: S, { description }: z.ZodType): S {
	return description === undefined ? schema : schema.describe(description);
}
