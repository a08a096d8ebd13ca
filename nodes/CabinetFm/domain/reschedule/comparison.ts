import { z } from 'zod/v4';
import { bookingSchema, changesSchema, itemSchema, personSchema } from '../item/schema';
import type { Booking, Changes, Item } from '../item/schema';
import { distanceInWords, instantOf } from './shift';
import { zoneForPeople } from './summary';

/** What a reschedule changed, with what a message or a calendar step needs beside it. */
export const comparisonSchema = z.object({
	event_key: itemSchema.shape.event_key,
	booking_id: bookingSchema.shape.id,
	old_booking_id: bookingSchema.shape.old_id,
	client_name: personSchema.shape.name.describe("The client's name"),
	worker_name: personSchema.shape.name.describe("The expert's name"),
	old_worker_name: personSchema.shape.name.describe('Name of the expert of the old booking'),
	...changesSchema.shape,
	shift_in_words: z
		.string()
		.nullable()
		.describe('How far the start moved, e.g. "2 days 1 hour later"'),
	old_start_time: bookingSchema.shape.start_time.describe('Start of the old booking, UTC'),
	new_start_time: bookingSchema.shape.start_time.describe('Start of the new booking, UTC'),
	old_local: bookingSchema.shape.local.describe('Time of the old booking on both clocks'),
	new_local: bookingSchema.shape.local.describe('Time of the new booking on both clocks'),
});

export type Comparison = z.infer<typeof comparisonSchema>;

/** Compares the bookings of a reschedule; `null` where the item is none, or has no old booking. */
export function comparisonOf(item: Item): Comparison | null {
	const { old, changes } = item;
	return old && changes && compared(item, old, changes);
}

function compared(item: Item, old: Booking, changes: Changes): Comparison {
	return {
		event_key: item.event_key,
		booking_id: item.id,
		old_booking_id: old.id ?? item.old_id,
		client_name: item.client?.name ?? old.client?.name ?? null,
		worker_name: item.worker?.name ?? null,
		old_worker_name: old.worker?.name ?? null,
		...changes,
		shift_in_words: shiftInWords(item, old, changes),
		old_start_time: old.start_time,
		new_start_time: item.start_time,
		old_local: old.local,
		new_local: item.local,
	};
}

function shiftInWords(item: Booking, old: Booking, { direction }: Changes): string | null {
	const [from, to] = [instantOf(old.start_time), instantOf(item.start_time)];
	if (from === null || to === null || direction === null) return null;
	if (direction === 'same') return 'same time';
	return `${distanceInWords(from, to, zoneForPeople(item))} ${direction}`;
}
