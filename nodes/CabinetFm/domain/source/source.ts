import { EVENT_NAMES } from '../callback/event';
import { recognise } from '../callback/recognise';
import type { Setting } from '../item/booking';
import { toItem } from '../item/item';
import { itemSchema } from '../item/schema';
import type { Item } from '../item/schema';
import { isJsonObject, parseJson } from '../json/json';
import type { JsonObject } from '../json/json';
import { completerOf } from '../json/complete';
import { looksLike } from './looks';

/** The typed item that a value stands for and, where it was read from a callback, that callback. */
export interface Found {
	item: Item;
	callback: JsonObject | null;
}

export type Source = { ok: true; found: Found } | { ok: false; problem: string };

const completeItem = completerOf(itemSchema);
const EVENTS: ReadonlySet<unknown> = new Set(EVENT_NAMES);

/**
 * Finds the callback in what an earlier step gave: a typed item, a callback as cabinet.fm sends it, either of them as
 * JSON text, or an object with one of these in a field, such as the `body` of n8n's Webhook node.
 */
export function readSource(value: unknown, setting: Setting): Source {
	const direct = read(value, setting);
	if (direct) return { ok: true, found: direct };

	const outer = parsed(value);
	if (isJsonObject(outer)) {
		const fields = Object.keys(outer).filter((key) => mayHoldCallback(outer[key]));
		const chosen = fields.includes('body') ? ['body'] : fields;
		if (chosen.length > 1) return { ok: false, problem: ambiguous(chosen) };
		const inner = chosen.length === 1 ? read(outer[chosen[0]], setting) : null;
		if (inner) return { ok: true, found: inner };
	}
	return { ok: false, problem: looksLike(outer) };
}

function read(value: unknown, setting: Setting): Found | null {
	const content = parsed(value);
	if (isTypedItem(content)) return { item: completeItem(content), callback: null };
	const recognition = recognise(content);
	if (!recognition.ok) return null;
	const { callback } = recognition;
	return { item: toItem(callback, setting), callback: callback.content };
}

function mayHoldCallback(value: unknown): boolean {
	const content = parsed(value);
	return isTypedItem(content) || recognise(content).ok;
}

/** A callback has neither of these fields, a typed item always has both. */
function isTypedItem(value: unknown): value is JsonObject {
	return (
		isJsonObject(value) &&
		Object.hasOwn(value, 'event') &&
		Object.hasOwn(value, 'event_key') &&
		EVENTS.has(value.event) &&
		typeof value.event_key === 'string'
	);
}

function parsed(value: unknown): unknown {
	const json = typeof value === 'string' ? parseJson(value) : undefined;
	return json === undefined ? value : json;
}

function ambiguous(fields: string[]): string {
	return `it holds several callbacks, in the fields ${fields.join(', ')}`;
}
