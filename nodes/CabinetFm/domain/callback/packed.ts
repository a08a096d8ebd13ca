import { below } from '../json/path';
import type { Place } from '../json/path';
import { isJsonObject, parseJson } from '../json/json';
import type { JsonObject } from '../json/json';
import { isNothing } from './found';
import type { Found } from './found';

/** An object of the callback and where it stood. */
export interface Opened {
	content: JsonObject;
	/** `null` for the body itself. */
	place: Place | null;
}

const LOOKS_LIKE_JSON = /^\s*(?:[[{]|null\s*$)/;

/** The value behind a JSON text of an object, a list or nothing; any other value is itself. */
export function unpacked({ value, place }: Found): Found {
	if (typeof value !== 'string' || !LOOKS_LIKE_JSON.test(value)) return { value, place };
	const parsed = parseJson(value);
	return { value: parsed === undefined ? value : parsed, place };
}

/**
 * The object in a place where the page has one: itself, as JSON text, or alone in a list; 'nothing' where the text or
 * the list holds nothing, `null` where anything else stands there.
 */
export function openedObject(found: Found): Opened | 'nothing' | null {
	const { value, place } = unpacked(found);
	if (isNothing(value)) return 'nothing';
	if (isJsonObject(value)) return { content: value, place };
	if (!Array.isArray(value) || value.length > 1) return null;
	const [only] = value as unknown[];
	if (isNothing(only)) return 'nothing';
	return isJsonObject(only) ? { content: only, place: below(place, '0') } : null;
}
