import omit from 'lodash/omit';
import type { Setting } from '../booking/setting';
import { EVENT_NAMES } from '../callback/event';
import { recognise } from '../callback/recognise';
import type { Callback } from '../callback/recognise';
import { toItem } from '../item/item';
import { withPhones } from '../item/phones';
import { inLanguage } from '../item/reword';
import { itemSchema } from '../item/schema';
import type { Item } from '../item/schema';
import { isJsonObject, parseJson } from '../json/json';
import type { JsonObject } from '../json/json';
import { completerOf } from '../schema/complete';
import { ENGLISH } from '../words/language';
import type { Language } from '../words/language';
import { looksLike } from './looks';

/** The typed item that a value stands for and, where it was read from a callback, that callback. */
export interface Held {
	item: Item;
	callback: JsonObject | null;
}

export type Source = { ok: true; held: Held } | { ok: false; problem: string };

/** How a step reads: `language` is `null` where the words of a typed item stay as they are. */
export interface Reading {
	setting: Setting;
	language: Language | null;
}

const completeItem = completerOf(itemSchema);
const EVENTS: ReadonlySet<unknown> = new Set(EVENT_NAMES);

/** Where a step of an AI agent, or n8n's Webhook node, puts the callback: taken before any other field. */
const USUAL_FIELDS = ['body', 'callback'];

/**
 * Finds the callback in what an earlier step gave: a typed item, a callback as cabinet.fm sends it, either of them as
 * JSON text, or an object with one of these in a field, such as the `body` of n8n's Webhook node.
 */
export function readSource(value: unknown, reading: Reading): Source {
	const found = findCallback(value);
	return found.ok ? { ok: true, held: readGiven(found.given, reading) } : found;
}

type Given = { item: Item } | { callback: Callback };
type Search = { ok: true; given: Given } | { ok: false; problem: string };

function findCallback(value: unknown): Search {
	const direct = isWrapper(parsed(value)) ? null : given(value);
	if (direct) return { ok: true, given: direct };

	const outer = parsed(value);
	if (!isJsonObject(outer)) return { ok: false, problem: looksLike(outer) };
	const inside = Object.keys(outer).flatMap((field) => {
		const held = given(outer[field]);
		return held ? [{ field, given: held }] : [];
	});
	const usual = inside.find(({ field }) => USUAL_FIELDS.includes(field));
	const chosen = usual ?? inside[0];
	if (!usual && inside.length > 1) {
		const fields = inside.map(({ field }) => field).join(', ');
		return { ok: false, problem: `it holds several callbacks, in the fields ${fields}` };
	}
	return chosen ? { ok: true, given: chosen.given } : { ok: false, problem: looksLike(outer) };
}

function readGiven(given: Given, { setting, language }: Reading): Held {
	if ('callback' in given) {
		const { callback } = given;
		return { item: toItem(callback, setting, language ?? ENGLISH), callback: callback.content };
	}
	const item = withPhones(given.item, setting);
	return { item: language ? inLanguage(item, language) : item, callback: null };
}

/** Fields beside a callback in an item are of other steps, so the item itself is not unwrapped. */
function isWrapper(value: unknown): boolean {
	return isJsonObject(value) && !isTypedItem(value) && !Object.hasOwn(value, 'callback_type');
}

function given(value: unknown): Given | null {
	const content = parsed(value);
	if (isTypedItem(content)) return { item: completeItem(omit(content, OF_AGENTS)) };
	const recognition = recognise(content);
	return recognition.ok ? { callback: recognition.callback } : null;
}

/** n8n's AI agent adds it to the item that it gives a tool. */
const OF_AGENTS = ['toolCallId'];

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
