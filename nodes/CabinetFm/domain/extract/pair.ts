import pick from 'lodash/pick';
import { z } from 'zod/v4';
import { bookingSchema } from '../booking/schema';
import type { Booking } from '../booking/schema';
import { itemSchema } from '../item/schema';
import type { Item } from '../item/schema';

/** Both bookings of a reschedule in one item. */
export const pairSchema = z.object({
	event_key: itemSchema.shape.event_key,
	old: bookingSchema.nullable().describe('The old booking; null where the callback lacks it'),
	new: bookingSchema.describe('The new booking'),
});

/** One booking of a reschedule, with its role in it. */
export const sideSchema = z.object({
	event_key: itemSchema.shape.event_key,
	role: z.enum(['old', 'new']).describe('Which booking of the reschedule it is'),
	...bookingSchema.shape,
});

export type Pair = z.infer<typeof pairSchema>;
export type PairSide = z.infer<typeof sideSchema>;

const BOOKING_FIELDS = Object.keys(bookingSchema.shape) as Array<keyof Booking>;

/** The old and the new booking of a reschedule. */
export function pairOf(item: Item): Pair {
	return { event_key: item.event_key, old: item.old, new: pick(item, BOOKING_FIELDS) };
}

/** The same as a list, the old booking first; it is left out where the callback lacks it. */
export function sidesOf({ event_key, old, new: current }: Pair): PairSide[] {
	return [
		...(old ? [{ event_key, role: 'old' as const, ...old }] : []),
		{ event_key, role: 'new' as const, ...current },
	];
}
