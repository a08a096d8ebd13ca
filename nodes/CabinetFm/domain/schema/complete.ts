import { z } from 'zod/v4';
import { isJsonObject, isScalar } from '../json/json';

type Complete = (value: unknown) => unknown;

/**
 * Makes a reader that gives any value the shape of a schema: fields that are missing, or are of another kind, are
 * null, {} or [] (false, '' or 0 where the schema has no null); fields that the schema does not name stay at the end.
 */
export function completerOf<T>(schema: z.ZodType<T>): (value: unknown) => T {
	let complete: Complete | undefined;
	return (value) => {
		// The nodes load faster for what is made later.
		complete ??= completer(schema);
		return complete(value) as T;
	};
}

function completer(schema: unknown): Complete {
	if (schema instanceof z.ZodOptional) return completer(schema.unwrap());
	if (schema instanceof z.ZodNullable) return nullableCompleter(schema);
	if (schema instanceof z.ZodObject) return objectCompleter(schema.shape);
	if (schema instanceof z.ZodArray) return listCompleter(schema.element);
	if (schema instanceof z.ZodRecord) return (value) => (isJsonObject(value) ? value : {});
	if (schema instanceof z.ZodBoolean) return (value) => value === true;
	if (schema instanceof z.ZodString) return (value) => (isScalar(value) ? String(value) : '');
	if (schema instanceof z.ZodNumber) return (value) => (Number.isFinite(value) ? value : 0);
	if (schema instanceof z.ZodEnum) {
		return (value) => (schema.safeParse(value).success ? value : schema.options[0]);
	}
	return (value) => value ?? null;
}

function nullableCompleter(schema: z.ZodNullable): Complete {
	const inner: unknown = schema.unwrap();
	if (inner instanceof z.ZodObject) {
		const complete = completer(inner);
		return (value) => (isJsonObject(value) ? complete(value) : null);
	}
	// A format check, such as that of a time, is one more kind of text.
	const isPlainText = inner instanceof z.ZodString && inner.format === null;
	return (value) => {
		if (value === undefined || value === null) return null;
		if (isPlainText && typeof value === 'number') return String(value);
		return schema.safeParse(value).success ? value : null;
	};
}

function listCompleter(element: unknown): Complete {
	const complete = completer(element);
	return (value) => (Array.isArray(value) ? value.map(complete) : []);
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
