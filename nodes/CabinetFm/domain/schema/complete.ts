import { z } from 'zod/v4';
import { isJsonObject, isScalar } from './json';

type Complete = (value: unknown) => unknown;

/**
 * Makes a reader that gives any value the shape of a schema: fields that are missing, or are of another shape, are
 * null, {} or [] (false or '' where the schema has no null); fields that the schema does not name stay at the end.
 */
export function completerOf<T>(schema: z.ZodType<T>): (value: unknown) => T {
	return completer(schema) as (value: unknown) => T;
}

function completer(schema: unknown): Complete {
	if (schema instanceof z.ZodOptional) return completer(schema.unwrap());
	if (schema instanceof z.ZodNullable) {
		const inner = schema.unwrap();
		if (!(inner instanceof z.ZodObject)) return scalarOrNull;
		const complete = completer(inner);
		return (value) => (isJsonObject(value) ? complete(value) : null);
	}
	if (schema instanceof z.ZodObject) return objectCompleter(schema.shape);
	if (schema instanceof z.ZodArray) return (value) => (Array.isArray(value) ? value : []);
	if (schema instanceof z.ZodRecord) return (value) => (isJsonObject(value) ? value : {});
	if (schema instanceof z.ZodBoolean) return (value) => value === true;
	if (schema instanceof z.ZodString) return (value) => (typeof value === 'string' ? value : '');
	return scalarOrNull;
}

function scalarOrNull(value: unknown): unknown {
	return isScalar(value) ? value : null;
}

function objectCompleter(shape: Readonly<Record<string, unknown>>): Complete {
	const fields = Object.entries(shape).map(([key, schema]) => ({
		key,
		complete: completer(schema),
		isOptional: schema instanceof z.ZodOptional,
	}));
	return (value) => {
		const content = isJsonObject(value) ? value : {};
		const own = (key: string) => (Object.hasOwn(content, key) ? content[key] : undefined);
		const named = fields
			.filter(({ key, isOptional }) => !isOptional || own(key) !== undefined)
			.map(({ key, complete }) => [key, complete(own(key))] as const);
		const others = Object.entries(content).filter(([key]) => !Object.hasOwn(shape, key));
		return Object.fromEntries([...named, ...others]);
	};
}
