import { isEqual } from 'lodash';
import type { Issue } from '../../nodes/CabinetFm/domain/callback/findings';
import { recognise } from '../../nodes/CabinetFm/domain/callback/recognise';
import { judge } from '../../nodes/CabinetFm/domain/filter/filter';
import { itemSchema } from '../../nodes/CabinetFm/domain/item/schema';
import type { Item } from '../../nodes/CabinetFm/domain/item/schema';
import { readSource } from '../../nodes/CabinetFm/domain/source/source';
import type { Reading } from '../../nodes/CabinetFm/domain/source/source';
import { languageOf } from '../../nodes/CabinetFm/domain/words/language';
import { settingOf, typed } from '../support/item';
import type { Options } from '../support/item';
import type { Case } from './cases';
import { callbackPaths, opened } from './envelope';
import { isObject, stable } from './leaves';
import { lostLeaf } from './lossless';
import { isAs } from './strict';
import { outputsOf } from './outputs';

type Law = (input: Case, item: Item | null) => void | Promise<void>;

/** The laws of an item, each of which throws where it is broken. */
const LAWS: Record<string, Law> = {
	'Total: a callback becomes an item, anything else a reason': total,
	'Lossless: every value of a callback is found in its item': lossless,
	'Typed: an item, and all that steps make of it, is as its schema says': typedLaw,
	'Idempotent: the same callback gives the same item and is left as it was': idempotent,
	'Idempotent: what an item keeps as raw gives the item again': rawAgain,
	'Idempotent: a step reads an item back as it was': readBack,
	'Idempotent: a step changes the words of an item only, or fills its phone numbers': reread,
	'Safe: no key changes what an object is': safe,
};
export const LAW_NAMES = Object.keys(LAWS);

/** Makes the item of a case and checks laws of it; fails where one is broken. */
export async function check(input: Case, names = LAW_NAMES): Promise<void> {
	const before = stable(input.body);
	const item = itemOf(freeze(input.body), input.options);
	for (const name of names) await LAWS[name](input, item);
	demand(stable(input.body) === before, 'the callback was changed');
}

function total({ body }: Case, item: Item | null): void {
	const count = callbackPaths(opened(body)).length;
	const recognition = recognise(body);
	if (count !== 1) {
		demand(item === null && !recognition.ok && recognition.problem !== '', 'no reason is given');
		const isTold = recognition.ok || count === 0 || recognition.problem.includes(` ${count} `);
		demand(isTold, 'the reason does not tell how many callbacks there are');
		return;
	}
	if (item === null) throw new Error('A callback is refused');
	judge(item, { companies: 'a, 1', services: '2', experts: 'x', bookedBy: 'client' });
}

async function typedLaw({ options }: Case, item: Item | null): Promise<void> {
	if (item === null) return;
	demand(isAs(itemSchema, item), 'the item is not as its schema says');
	demand(Object.keys(item).join() === KEYS, 'the keys of the item are not all there, in order');
	demand(item.old === null || Object.keys(item.old).join() === BOOKING_KEYS, 'the old booking');
	const isKept = ({ path, message }: Issue) =>
		!message.endsWith('is kept under extra') || path in item.extra;
	demand(item.issues.every(isKept), 'an issue tells of a value in extra that is not there');
	demand(new Set(item.issues.map(stable)).size === item.issues.length, 'an issue is told twice');
	demand(item.changes === null || item.event === 'reschedule', 'changes without a reschedule');
	for (const { name, schema, json } of await outputsOf(item, options)) {
		demand(isAs(schema, json), `what ${name} gives is not as its schema says`);
	}
}

function lossless({ body }: Case, item: Item | null): void {
	const lost = item && lostLeaf(body, item);
	demand(lost === null, `lost: ${lost}`);
}

function idempotent({ body, options }: Case, item: Item | null): void {
	const again = itemOf(JSON.parse(JSON.stringify(body)), options);
	demand(stable(again) === stable(item), 'the same callback gave another item');
	const reordered = itemOf(reversed(body), options);
	demand(
		stable(unordered(reordered)) === stable(unordered(item)),
		'another key order, another item',
	);
}

function safe(_: Case, item: Item | null): void {
	demand(Object.keys(Object.prototype).length === 0, 'every object has a new key');
	const open: unknown[] = [item];
	for (const value of open) {
		if (typeof value !== 'object' || value === null) continue;
		const usual: unknown = Array.isArray(value) ? Array.prototype : Object.prototype;
		demand(Object.getPrototypeOf(value) === usual, 'an object has another prototype');
		open.push(...Object.values(value));
	}
}

/** A wrapper is no part of `raw`, so what was told of it, and by its paths, is not told again. */
function rawAgain({ body, options }: Case, item: Item | null): void {
	const recognition = recognise(body);
	if (!recognition.ok) return;
	const { content: raw, place } = recognition.callback;
	const again = itemOf(raw, options);
	const isSame = (one: unknown, other: unknown) => stable(one) === stable(other);
	if (place === null) return demand(isSame(again, item), 'raw gave another item');
	const { issues, extra, ...rest } = item as Item;
	const { issues: issuesAgain, extra: extraAgain, ...restAgain } = again as Item;
	demand(isSame(restAgain, rest), 'raw of a wrapped callback gave another item');
	demand(issuesAgain.length === issues.length, 'raw of a wrapped callback gave other issues');
	demand(
		Object.keys(extraAgain).length <= Object.keys(extra).length,
		'raw of a wrapped callback keeps more',
	);
}

function readBack({ options }: Case, item: Item | null): void {
	if (item === null) return;
	const before = JSON.parse(JSON.stringify(item)) as unknown;
	const setting = settingOf({ ...options, countryCode: '' });
	demand(stable(heldBy(before, { setting, language: null })) === stable(before), 'not as it was');
}

function reread({ body, options }: Case, item: Item | null): void {
	if (item === null) return;
	const given = JSON.parse(JSON.stringify(item)) as unknown;
	const setting = settingOf(options);
	const language = STEP_LANGUAGES[item.event_key.charCodeAt(0) % STEP_LANGUAGES.length];
	const inIt = itemOf(body, { ...options, language });
	const made = heldBy(given, { setting, language: languageOf(language) });
	demand(isEqual(made, JSON.parse(JSON.stringify(inIt))), `not made in ${language}`);
	const unread = itemOf(body, { ...options, countryCode: '' });
	const read = itemOf(body, { ...options, countryCode: '7' }) as Item;
	const filled = heldBy(JSON.parse(JSON.stringify(unread)), {
		setting: settingOf({ ...options, countryCode: '7' }),
		language: null,
	});
	const wanted = JSON.parse(JSON.stringify({ ...read, issues: [], extra: {} })) as unknown;
	demand(isEqual({ ...filled, issues: [], extra: {} }, wanted), 'phones are not filled');
}

/** One of them for each callback, told by its key, so that all have their turn. */
const STEP_LANGUAGES = ['ru', 'de', 'ja', 'kk'];

/** The item that a step takes from what it is given. */
function heldBy(given: unknown, reading: Reading): Item | null {
	const source = readSource(given, reading);
	return source.ok ? source.held.item : null;
}

const BOOKING_KEYS = Object.keys(itemSchema.shape.old.unwrap().shape).join();
const KEYS = `event,summary,issues,${BOOKING_KEYS},old,changes,extra,callback_type,event_key`;

function itemOf(body: unknown, options: Options): Item | null {
	const recognition = recognise(body);
	return recognition.ok ? typed(body, options) : null;
}

/** The item without the order of its changed fields, which is that of the callback's own keys. */
function unordered(item: Item | null): unknown {
	if (!item?.changes) return item;
	return { ...item, changes: { ...item.changes, fields: item.changes.fields.map(stable).sort() } };
}

function freeze(value: unknown): unknown {
	if (typeof value !== 'object' || value === null) return value;
	Object.values(value).forEach(freeze);
	return Object.freeze(value);
}

function reversed(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(reversed);
	if (!isObject(value)) return value;
	const entries = Object.entries(value).map(([key, inner]) => [key, reversed(inner)] as const);
	return Object.fromEntries(entries.reverse());
}

function demand(holds: boolean, problem: string): void {
	if (!holds) throw new Error(problem);
}
