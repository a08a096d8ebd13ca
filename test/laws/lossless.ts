import type { Item } from '../../nodes/CabinetFm/domain/item/schema';
import { isConversion, stays } from './conversion';
import { callbackPaths, HOLDERS, opened, OPEN } from './envelope';
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
const SCALARS = (
	'id cancel_url cancel_url_client created_at first_booking_at note old_booking_cancel_reason old_id ' +
	'reschedule_url reschedule_url_client updated_at zoom_join_url by_teacher client_timezone comment ' +
	'start_time session_state end_time state cancel_reason'
).split(' ');

/** Tells the first leaf of the body that its item lost; `null` when nothing is lost. */
export function lostLeaf(body: unknown, item: Item): string | null {
	const kept = keptUnderExtra(item.extra);
	const taken = new Set<string>();
	const isKept = (path: string[], value: unknown) =>
		leavesOf(value, path).every((leaf) => kept.has(keyOf(leaf.path, leaf.value)));
	const content = opened(body, isKept);
	const [wrapper = []] = callbackPaths(content);
	/** Where in the callback a leaf is, without what may stand around a record; `null` beside the callback. */
	const within = ({ path }: Leaf) =>
		wrapper.every((key, at) => path[at] === key)
			? withoutHolder(withoutOnlyIndexes(path, wrapper.length, content), item)
			: null;
	const hasPlace = (leaf: Leaf) => {
		const path = within(leaf);
		return path !== null && isInItem(withoutBooking(sideOf(path, item)[1]));
	};
	const leaves = leavesOf(content).filter((leaf) => !saysNothing(leaf));
	// What has no place of its own comes first, so that nothing else takes what is kept of it.
	for (const leaf of [
		...leaves.filter((candidate) => !hasPlace(candidate)),
		...leaves.filter((candidate) => hasPlace(candidate)),
	]) {
		if (takeKept(kept, leaf)) continue;
		const path = within(leaf);
		if (path !== null && hasPlace(leaf) && isInItsPlace({ ...leaf, path }, item, taken)) continue;
		return `${JSON.stringify(leaf.path)} ${JSON.stringify(leaf.value)}`;
	}
	return null;
}

/** A record, or the pair of a reschedule, may stand under another field, beside the type. */
function withoutHolder(path: string[], { event }: Item): string[] {
	const isSide = ['new', 'old'].includes(path[1]);
	if (event === 'reschedule' && path[0] === 'booking' && isSide) return path.slice(1);
	const isWrapped = event !== 'other' && ['payload', 'data'].includes(path[0]);
	return isWrapped && path.length > 1 ? path.slice(1) : path;
}

/** Whether the contract has a place for a field, or for what holds it. */
function isInItem(path: string[]): boolean {
	return path.length === 0 || path[0] === 'callback_type' || placeOf(path) !== null;
}

/** The forms of nothing may vanish. */
function saysNothing({ path, value }: Leaf): boolean {
	const isZero = value === 0 || value === '0';
	if (isZero && /(?:^|_)id$|_(?:time|at)$/.test(path.at(-1) ?? '')) return true;
	return value === null || value === '' || isEmptyObject(value) || isEmptyList(value);
}

function isEmptyList(value: unknown): boolean {
	return Array.isArray(value) && value.length === 0;
}

/** Where an object belongs, one that is alone in a list is that object. */
function withoutOnlyIndexes(path: string[], start: number, content: unknown): string[] {
	const holders = [...HOLDERS, 'payload', 'data'];
	const open = path.findIndex((key) => OPEN.includes(key));
	return path.filter((key, at) => {
		const isIndex = key === '0' && Array.isArray(find(content, path.slice(0, at)));
		const isInside = open !== -1 && at > open + 1;
		return at >= start && (isInside || !isIndex || !holders.includes(path[at - 1] ?? ''));
	});
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

function isInItsPlace({ path, value }: Leaf, item: Item, taken: Set<string>): boolean {
	if (path.length === 1 && path[0] === 'callback_type') return item.callback_type === value;
	const [side, rest] = sideOf(path, item);
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
