import { parseJson } from '../json/json';
import type { Json, JsonObject } from '../json/json';
import { below } from '../json/path';
import type { Place } from '../json/path';
import { withoutBrackets } from './form';
import { isNothing } from './found';
import type { Found } from './found';

/** A callback as it stood in the body. */
export interface Unwrapped {
	content: JsonObject & { callback_type: string };
	place: Place | null;
	holder: Holder | null;
}

/** What a callback, or what holds it, stood in. */
interface Holder {
	content: JsonObject | Json[];
	key: string;
	place: Place | null;
	above: Holder | null;
}

/** Fields in which a sender may put the whole callback. */
export const WRAPPERS = ['payload', 'data'];

/**
 * The callbacks that a body holds: itself, as JSON text, as a form with bracketed names, alone in a list, or under
 * `payload` or `data`, one within the other as deep as they come. None where it holds none; more than one is for the
 * caller to refuse.
 */
export function unwrap(body: unknown): Unwrapped[] {
	const found: Unwrapped[] = [];
	const open: Standing[] = [{ received: body, place: null, holder: null }];
	for (let at = open.pop(); at !== undefined; at = open.pop()) {
		const { received, place, holder } = at;
		const content = withoutBrackets(typeof received === 'string' ? parseJson(received) : received);
		if (typeof content !== 'object' || content === null) continue;
		if (isCallback(content)) found.push({ content, place, holder });
		else for (const inside of insideOf(content as JsonObject | Json[], at)) open.push(inside);
	}
	return found;
}

/** What may be a callback or hold one. */
interface Standing extends Pick<Unwrapped, 'place' | 'holder'> {
	received: unknown;
}

/** The last first, so that the first is taken next. */
function insideOf(content: JsonObject | Json[], { place, holder: above }: Standing): Standing[] {
	return keysOf(content)
		.reverse()
		.map((key) => ({
			received: Reflect.get(content, key),
			place: below(place, key),
			holder: { content, key, place, above },
		}));
}

/** Where a callback may stand. A text is read only where it is alone, so that a long list costs no more than its length. */
function keysOf(content: JsonObject | Json[]): string[] {
	if (!Array.isArray(content)) return WRAPPERS.filter((key) => Object.hasOwn(content, key));
	if (content.length === 1) return ['0'];
	return Object.keys(content).filter((key) => typeof content[Number(key)] === 'object');
}

function isCallback(content: object): content is Unwrapped['content'] {
	const type: unknown = Object.hasOwn(content, 'callback_type')
		? (content as JsonObject).callback_type
		: null;
	return typeof type === 'string' && type !== '';
}

/** Everything that stood beside a callback in what held it, the outermost first. */
export function besideOf({ holder }: Unwrapped): Found[] {
	const beside: Found[] = [];
	for (let at = holder; at !== null; at = at.above) {
		const { content, key, place } = at;
		const others = Object.entries(content).filter(
			([other, value]) => other !== key && !isNothing(value),
		);
		beside.unshift(...others.map(([other, value]) => ({ value, place: below(place, other) })));
	}
	return beside;
}
