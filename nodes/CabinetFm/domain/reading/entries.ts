import { isJsonObject, isScalar } from '../json/json';
import type { JsonObject } from '../json/json';

const NAMES = ['id', 'key', 'name', 'field', 'title'];

/** Values under their names from a list of pairs such as `{ id, value }`; `null` where that is not sure. */
export function fromPairs(list: readonly unknown[]): JsonObject | null {
	const entries = list.map(pairOf).filter((pair) => pair !== null);
	const isSure = entries.length === list.length && entries.length > 0;
	return isSure ? withoutRepeats(entries) : null;
}

function pairOf(pair: unknown): [string, unknown] | null {
	if (!isJsonObject(pair)) return null;
	const [name, ...others] = Object.keys(pair).filter((key) => key !== 'value');
	if (!NAMES.includes(name) || others.length > 0 || !Object.hasOwn(pair, 'value')) return null;
	const key = pair[name];
	return isScalar(key) && typeof key !== 'boolean' && key !== '' ? [String(key), pair.value] : null;
}

const QUERY_PART = /^[^=&\s]+=[^=&\s]*$/;

/** Values under their names from a query string such as `utm_source=x&utm_medium=y`; `null` for any other text. */
export function fromQuery(text: string): JsonObject | null {
	const query = text.trim().replace(/^\?/, '');
	if (!query.split('&').every((part) => QUERY_PART.test(part) && !/^[^=]*[/:?#]/.test(part))) {
		return null;
	}
	const entries = [...new URLSearchParams(query)];
	// Bytes that are no text come out as a question mark in a diamond.
	return entries.flat().join('').includes('\ufffd') ? null : withoutRepeats(entries);
}

function withoutRepeats(entries: Array<[string, unknown]>): JsonObject | null {
	const isUnique = new Set(entries.map(([key]) => key)).size === entries.length;
	return isUnique ? (Object.fromEntries(entries) as JsonObject) : null;
}
