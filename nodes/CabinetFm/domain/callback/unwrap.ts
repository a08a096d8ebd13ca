import { isJsonObject, parseJson } from '../json/json';
import type { JsonObject } from '../json/json';
import { below } from '../json/path';
import type { Place } from '../json/path';
import { withoutBrackets } from './form';
import { isNothing } from './found';
import type { Found } from './found';

/** A callback as it stood in the body, and what stood beside it there. */
export interface Unwrapped {
	content: JsonObject;
	place: Place | null;
	beside: Found[];
}

/** Fields in which a sender may put the whole callback. */
const WRAPPERS = ['payload', 'data'];
const DEEPEST = 4;

/**
 * The callbacks that a body holds: itself, as JSON text, as a form with bracketed names, alone in a list, or under
 * `payload` or `data`. None where it holds none; more than one is for the caller to refuse.
 */
export function unwrap(body: unknown): Unwrapped[] {
	return callbacksIn(body, null, 0);
}

function callbacksIn(received: unknown, place: Place | null, depth: number): Unwrapped[] {
	const body = withoutBrackets(typeof received === 'string' ? parseJson(received) : received);
	if (depth > DEEPEST) return [];
	if (Array.isArray(body)) return insideOf(Object.entries(body), place, depth);
	if (!isJsonObject(body)) return [];
	if (Object.hasOwn(body, 'callback_type')) return [{ content: body, place, beside: [] }];
	const wrapped = WRAPPERS.filter((key) => Object.hasOwn(body, key));
	return insideOf(Object.entries(body), place, depth, wrapped);
}

/** The callbacks inside a list or wrapper, each with everything that stood beside it. */
function insideOf(
	entries: Array<[string, unknown]>,
	place: Place | null,
	depth: number,
	keys = entries.map(([key]) => key),
): Unwrapped[] {
	return entries
		.filter(([key]) => keys.includes(key))
		.flatMap(([key, value]) => {
			const others = entries.filter(([other, found]) => other !== key && !isNothing(found));
			const beside = others.map(([other, found]) => ({ value: found, place: below(place, other) }));
			return callbacksIn(value, below(place, key), depth + 1).map((found) => ({
				...found,
				beside: [...beside, ...found.beside],
			}));
		});
}
