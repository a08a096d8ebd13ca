import { isJsonObject, kindOf } from '../json/json';
import type { JsonObject } from '../json/json';
import type { Place } from '../json/path';
import { eventOf } from './event';
import type { CabinetFmEvent } from './event';
import type { Found } from './found';
import { besideOf, unwrap } from './unwrap';

/** A body that is a cabinet.fm callback, whatever else is in it. */
export interface Callback {
	event: CabinetFmEvent;
	callbackType: string;
	/** The callback without what it was wrapped in. */
	content: JsonObject;
	/** Where in the body it stood; `null` for the body itself. */
	place: Place | null;
	/** What stood beside it. */
	beside: Found[];
}

export type Recognition = { ok: true; callback: Callback } | { ok: false; problem: string };

/** Tells a callback from anything else: a JSON object whose `callback_type` is a non-empty text. */
export function recognise(body: unknown): Recognition {
	const [found, ...others] = unwrap(body);
	if (others.length > 0) return { ok: false, problem: several(others.length + 1) };
	if (!found) return { ok: false, problem: `${whatIsMissing(body)}. ${EXPECTED}` };
	const { content, place } = found;
	const callbackType = content.callback_type;
	const beside = besideOf(found);
	return {
		ok: true,
		callback: { event: eventOf(callbackType), callbackType, content, place, beside },
	};
}

const EXPECTED = 'Expected a JSON object whose callback_type is a non-empty text';

function whatIsMissing(body: unknown): string {
	return isJsonObject(body)
		? `The callback_type is ${kindOf(body.callback_type)}`
		: `The body is ${kindOf(body)}`;
}

function several(count: number): string {
	return `The body holds ${count} callbacks. cabinet.fm sends one callback at a time: send each in a request of its own`;
}
