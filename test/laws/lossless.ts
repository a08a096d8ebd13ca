import type { Item } from '../../nodes/CabinetFm/domain/item/schema';
import { isConversion, stays } from './conversion';
import { find, isObject, leavesOf, stable } from './leaves';
import type { Leaf } from './leaves';

/*
 * The law "lossless", checked by the contract alone: nothing here is taken from the code that makes the items.
 */

const PERSON = ['id', 'avatar_url', 'domain', 'email', 'name', 'phone'];
const CONTAINERS: Record<string, string[]> = {
	client: PERSON,
	worker: PERSON,
	cancelled_by: PERSON,
	lesson: ['id', 'description', 'price', 'title'],
	team: ['id', 'name'],
	report: ['comment', 'state'],
};
const OPEN = ['custom_fields_values', 'utm_params'];
const SCALARS = (
	'id cancel_url cancel_url_client created_at first_booking_at note old_booking_cancel_reason old_id ' +
	'reschedule_url reschedule_url_client updated_at zoom_join_url by_teacher client_timezone comment ' +
	'start_time session_state end_time state cancel_reason'
).split(' ');

/** Tells the first leaf of the callback that its item lost; `null` when nothing is lost. */
export function lostLeaf(callback: unknown, item: Item): string | null {
	const kept = keptUnderExtra(item.extra);
	const taken = new Set<string>();
	const leaves = leavesOf(callback).filter((leaf) => !saysNothing(leaf));
	const hasPlace = ({ path }: Leaf) =>
		isInItem(withoutBooking(sideOf(withoutOnlyIndexes(path, callback), item)[1]));
	// What has no place of its own comes first, so that nothing else takes what is kept of it.
	for (const leaf of [
		...leaves.filter((candidate) => !hasPlace(candidate)),
		...leaves.filter((candidate) => hasPlace(candidate)),
	]) {
		if (takeKept(kept, leaf) || (hasPlace(leaf) && isInItsPlace(leaf, item, taken, callback)))
			continue;
		return `${JSON.stringify(leaf.path)} ${JSON.stringify(leaf.value)}`;
	}
	return null;
}

/** Whether the contract has a place for a field, or for what holds it. */
function isInItem(path: string[]): boolean {
	return path.length === 0 || path[0] === 'callback_type' || placeOf(path) !== null;
}

/** The forms of nothing may vanish. */
function saysNothing({ path, value }: Leaf): boolean {
	const isZero = value === 0 || value === '0';
	if (isZero && /(?:^|_)id$|_(?:time|at)$/.test(path.at(-1) ?? '')) return true;
	const holders = [...Object.keys(CONTAINERS), ...OPEN, 'booking', 'new', 'old'];
	const isPackedNothing = ['null', '[]', '{}'].includes(String(value).trim());
	if (isPackedNothing && typeof value === 'string' && holders.includes(path.at(-1) ?? '')) {
		return true;
	}
	return value === null || value === '' || isEmptyObject(value) || isEmptyList(value);
}

function isEmptyList(value: unknown): boolean {
	return Array.isArray(value) && value.length === 0;
}

/** Where an object belongs, one that is alone in a list is that object. */
function withoutOnlyIndexes(path: string[], callback: unknown): string[] {
	const holders = [...Object.keys(CONTAINERS), ...OPEN, 'booking', 'new', 'old'];
	const open = path.findIndex((key) => OPEN.includes(key));
	const isInside = (at: number) => open !== -1 && at > open + 1;
	return path.filter(
		(key, at) =>
			key !== '0' ||
			isInside(at) ||
			!holders.includes(path[at - 1] ?? '') ||
			!Array.isArray(find(callback, path.slice(0, at))),
	);
}

function keptUnderExtra(extra: Record<string, unknown>): Map<string, number> {
	const kept = new Map<string, number>();
	for (const [path, value] of Object.entries(extra)) {
		for (const leaf of leavesOf(value)) {
			for (const written of writtenPaths(path)) {
				const key = keyOf([written, ...leaf.path], leaf.value);
				kept.set(key, (kept.get(key) ?? 0) + 1);
			}
		}
	}
	return kept;
}

/** A path that another key took already has its last key in brackets. */
function writtenPaths(path: string): Set<string> {
	const bracketed = /^(.*)\[("(?:[^"\\]|\\.)*")\]$/s.exec(path);
	if (!bracketed) return new Set([path]);
	const key = JSON.parse(bracketed[2]) as string;
	return new Set([
		path,
		bracketed[1] === '' ? key : `${bracketed[1]}.${key}`,
		...writtenPaths(key),
	]);
}

function keyOf(path: string[], value: unknown): string {
	return `${path.join('.')} ${stable(value)}`;
}

function takeKept(kept: Map<string, number>, { path, value }: Leaf): boolean {
	const key = keyOf(path, value);
	const left = kept.get(key) ?? 0;
	kept.set(key, left - 1);
	return left > 0;
}

function isInItsPlace(
	{ path, value }: Leaf,
	item: Item,
	taken: Set<string>,
	callback: unknown,
): boolean {
	if (path.length === 1 && path[0] === 'callback_type') return item.callback_type === value;
	const [side, rest] = sideOf(withoutOnlyIndexes(path, callback), item);
	const place = placeOf(withoutBooking(rest));
	if (!place) return false;
	const name = side === item ? place.join('\u0000') : `old\u0000${place.join('\u0000')}`;
	const received = find(side, place);
	const found = stays(place, value, received) || isConversion(place, value, received);
	if (!found || taken.has(name)) return false;
	taken.add(name);
	return true;
}

function sideOf(path: string[], item: Item): [unknown, string[]] {
	if (item.event !== 'reschedule' || !['new', 'old'].includes(path[0])) return [item, path];
	return [path[0] === 'new' ? item : item.old, path.slice(1)];
}

function withoutBooking(path: string[]): string[] {
	let depth = 0;
	while (depth < 2 && path[depth] === 'booking') depth++;
	return path.slice(depth);
}

/** Where the item has a documented field. */
function placeOf([field, ...rest]: string[]): string[] | null {
	if (OPEN.includes(field)) return [field, ...rest];
	if (SCALARS.includes(field))
		return rest.length > 0 ? null : [field === 'by_teacher' ? 'booked_by' : field];
	if (!Object.hasOwn(CONTAINERS, field)) return null;
	if (rest.length === 0) return [field];
	return rest.length === 1 && CONTAINERS[field].includes(rest[0]) ? [field, ...rest] : null;
}

function isEmptyObject(value: unknown): boolean {
	return isObject(value) && Object.keys(value).length === 0;
}
