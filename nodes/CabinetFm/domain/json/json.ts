export type JsonScalar = string | number | boolean;
export type Json = JsonScalar | null | Json[] | JsonObject;
export interface JsonObject {
	[key: string]: Json;
}

/** The value of a JSON text, with or without a byte order mark; `undefined` for any other text. */
export function parseJson(text: string): unknown {
	try {
		return JSON.parse(text.replace(/^\ufeff/, '')) as unknown;
	} catch {
		return undefined;
	}
}

/** Whether a value that came from JSON is an object, not a list and not null. */
export function isJsonObject(value: unknown): value is JsonObject {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** How people call the kind of a JSON value: "a text", "a list", ... */
export function kindOf(value: unknown): string {
	if (value === null || value === undefined) return 'nothing';
	if (Array.isArray(value)) return 'a list';
	switch (typeof value) {
		case 'string':
			return value.trim() === '' ? 'an empty text' : 'a text';
		case 'number':
			return Number.isFinite(value) ? 'a number' : 'a number that is too large';
		case 'boolean':
			return String(value);
		default:
			return 'an object';
	}
}

/** What to say of a value that stands where an object belongs. */
export function expectedObject(value: unknown): string {
	return `Expected an object, found ${kindOf(value)}`;
}

/** Whether a value is a text, a number or true/false. */
export function isScalar(value: unknown): value is JsonScalar {
	return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
