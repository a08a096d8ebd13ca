import { recognise } from '../../nodes/CabinetFm/domain/callback/recognise';
import { clientContact, workerContact } from '../../nodes/CabinetFm/domain/extract/contact';
import { comparisonOf } from '../../nodes/CabinetFm/domain/extract/comparison';
import { pairOf, sidesOf } from '../../nodes/CabinetFm/domain/extract/pair';
import { bookingRow } from '../../nodes/CabinetFm/domain/extract/row';
import { judge } from '../../nodes/CabinetFm/domain/filter/filter';
import { itemSchema } from '../../nodes/CabinetFm/domain/item/schema';
import type { Item } from '../../nodes/CabinetFm/domain/item/schema';
import { readSource } from '../../nodes/CabinetFm/domain/source/source';
import { settingOf, typed } from '../support/item';
import type { Options } from '../support/item';
import type { Case } from './cases';
import { isObject, stable } from './leaves';
import { lostLeaf } from './lossless';

type Law = (input: Case, item: Item | null) => void;

/** The laws of an item, each of which throws where it is broken. */
const LAWS: Record<string, Law> = {
	'Total: a callback becomes an item, anything else a reason': total,
	'Lossless: every value of a callback is found in its item': lossless,
	'Idempotent: the same callback gives the same item and is left as it was': idempotent,
	'Safe: no key changes what an object is': safe,
	'Readable: a step reads an item back as it was, and takes from it what it wants': readable,
};
export const LAW_NAMES = Object.keys(LAWS);

/** Makes the item of a case and checks laws of it; throws where one is broken. */
export function check(input: Case, names = LAW_NAMES): void {
	const before = stable(input.body);
	const item = itemOf(freeze(input.body), input.options);
	demand(stable(input.body) === before, 'the callback was changed');
	for (const name of names) LAWS[name](input, item);
}

function total({ body }: Case, item: Item | null): void {
	const isCallback =
		isObject(body) &&
		Object.hasOwn(body, 'callback_type') &&
		typeof body.callback_type === 'string' &&
		body.callback_type !== '';
	if (!isCallback) {
		const recognition = recognise(body);
		demand(item === null && !recognition.ok && recognition.problem !== '', 'no reason is given');
		return;
	}
	if (item === null) throw new Error('A callback is refused');
	const parsed = itemSchema.safeParse(withoutOpenKeys(item));
	demand(parsed.success, `the item is not as its schema says: ${parsed.error?.message}`);
	demand(Object.keys(item).join() === KEYS, 'the keys of the item are not all there, in order');
	demand(item.old === null || Object.keys(item.old).join() === BOOKING_KEYS, 'the old booking');
	demand(item.changes === null || item.event === 'reschedule', 'changes without a reschedule');
	judge(item, { companies: 'a, 1', services: '2', experts: 'x', bookedBy: 'client' });
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

function readable({ options }: Case, item: Item | null): void {
	if (item === null) return;
	const reading = { setting: settingOf(options), language: null };
	const source = readSource(JSON.parse(JSON.stringify(item)), reading);
	const back = source.ok ? source.held.item : null;
	demand(stable(back) === stable(JSON.parse(JSON.stringify(item))), 'another item is read back');
	const row = bookingRow(item, { columns: 'all', customFields: 'columns' });
	demand(!Object.values(row).some((cell) => typeof cell === 'object' && cell !== null), 'a cell');
	clientContact(item);
	workerContact(item);
	sidesOf(pairOf(item));
	demand((comparisonOf(item) === null) === (item.changes === null), 'the comparison');
}

const BOOKING_KEYS = Object.keys(itemSchema.shape.old.unwrap().shape).join();
const KEYS = `event,summary,issues,${BOOKING_KEYS},old,changes,extra,callback_type,event_key`;

function itemOf(body: unknown, options: Options): Item | null {
	const recognition = recognise(body);
	return recognition.ok ? typed(body, options) : null;
}

/** zod takes an object for none when its data has a key such as `constructor`. */
function withoutOpenKeys(item: Item): unknown {
	const emptied = <T extends object>(booking: T, keys: Array<keyof T>) => {
		demand(
			keys.every((key) => isObject(booking[key])),
			'an open container is no object',
		);
		return { ...booking, ...Object.fromEntries(keys.map((key) => [key, {}])) };
	};
	return {
		...emptied(item, ['custom_fields_values', 'utm_params', 'extra']),
		old: item.old && emptied(item.old, ['custom_fields_values', 'utm_params']),
	};
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
