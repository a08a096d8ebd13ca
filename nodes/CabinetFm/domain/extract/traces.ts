import { z } from 'zod/v4';
import { itemSchema } from '../item/schema';
import type { Item } from '../item/schema';
import { isInexact } from '../reading/field';

/** A typed item, and whether it came after its booking was cancelled or moved. */
export const lateItemSchema = z.object({
	...itemSchema.shape,
	late: z
		.boolean()
		.describe('Whether a callback before this one cancelled or moved the booking already'),
});

/** What is remembered of a callback, so that a later one can be told to repeat it or to be late. */
export interface Traces {
	/** `null` for a callback that cannot be told from others, since its id lost digits. */
	callback: string | null;
	/** A callback that finds it remembered is late; `null` for a booking that is not known. */
	lateAfter: string | null;
	/** What it closes. */
	closes: string[];
}

/** A `cancelled` closes its booking, a `reschedule` the old one, which it alone moves: each but once. */
export function tracesOf(item: Item): Traces {
	const id = item.event === 'reschedule' ? (item.old_id ?? item.old?.id ?? null) : item.id;
	const callback = [item.id, id].some(isInexact) ? null : `callback ${item.event_key}`;
	// An id that lost digits may be that of another booking.
	if (id === null || isInexact(id)) return { callback, lateAfter: null, closes: [] };
	const closed = `closed ${id}`;
	const moved = `moved ${id}`;
	switch (item.event) {
		case 'reschedule':
			return { callback, lateAfter: moved, closes: [closed, moved] };
		case 'cancelled':
			return { callback, lateAfter: closed, closes: [closed] };
		default:
			return { callback, lateAfter: closed, closes: [] };
	}
}
