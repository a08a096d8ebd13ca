import uniq from 'lodash/uniq';
import type { Item } from '../item/schema';
import { isCancelled } from '../message/told';
import { isInexact } from '../reading/field';

type Id = Item['id'];

/** The name under which it is remembered that a booking was cancelled or moved; `null` where it cannot be told. */
export function endedName(id: Id): string | null {
	return id === null || isInexact(id) ? null : `cabinet.fm booking ${id} was cancelled or moved`;
}

/** What a callback says of bookings that take no place: the old one, which was moved, and a cancelled one. */
export function endedBy(item: Item): string[] {
	const old = [item.old_id, item.old?.id ?? null].filter((id) => String(id) !== String(item.id));
	const ids: Id[] = isCancelled(item) ? [...old, item.id] : old;
	return uniq(ids.map(endedName).filter((name) => name !== null));
}
