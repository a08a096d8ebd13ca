import { isJsonObject, kindOf } from '../json/json';
import type { JsonObject } from '../json/json';
import { eventOf } from './event';
import type { CabinetFmEvent } from './event';

/** A body that is a cabinet.fm callback, whatever else is in it. */
export interface Callback {
	event: CabinetFmEvent;
	callbackType: string;
	content: JsonObject;
}

export type Recognition = { ok: true; callback: Callback } | { ok: false; problem: string };

/** Tells a callback from anything else: a JSON object whose `callback_type` is a non-empty text. */
export function recognise(body: unknown): Recognition {
	if (!isJsonObject(body)) {
		return { ok: false, problem: `The body is ${kindOf(body)}. ${EXPECTED}` };
	}
	const callbackType = Object.hasOwn(body, 'callback_type') ? body.callback_type : undefined;
	// Not by the schema: zod compares the `length` of an object, and throws where that is one too.
	if (typeof callbackType !== 'string' || callbackType === '') {
		return { ok: false, problem: `The callback_type is ${kindOf(callbackType)}. ${EXPECTED}` };
	}
	return { ok: true, callback: { event: eventOf(callbackType), callbackType, content: body } };
}

const EXPECTED = 'Expected a JSON object whose callback_type is a non-empty text';
