import { isJsonObject, kindOf } from '../json/json';
import type { JsonObject } from '../json/json';
import type { Place } from '../json/path';
import { eventOf } from './event';
import type { CabinetFmEvent } from './event';
import type { Found } from './found';
import { unwrap } from './unwrap';

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
	const found = unwrap(body);
	if (found.length > 1) return { ok: false, problem: several(found.length) };
	if (found.length === 0) {
		const missing = isJsonObject(body)
			? 'The callback_type is nothing'
			: `The body is ${kindOf(body)}`;
		return { ok: false, problem: `${missing}. ${EXPECTED}` };
	}
	const [{ content, place, beside }] = found;
	const callbackType = content.callback_type;
	if (typeof callbackType !== 'string' || callbackType === '') {
		return { ok: false, problem: `The callback_type is ${kindOf(callbackType)}. ${EXPECTED}` };
	}
	const event = eventOf(callbackType);
	return { ok: true, callback: { event, callbackType, content, place, beside } };
}

const EXPECTED = 'Expected a JSON object whose callback_type is a non-empty text';

function several(count: number): string {
	return `The body holds ${count} callbacks. cabinet.fm sends one callback at a time: send each in a request of its own`;
}
