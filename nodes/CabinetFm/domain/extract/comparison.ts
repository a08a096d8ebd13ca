import { z } from 'zod/v4';
import { bookingSchema } from '../booking/schema';
import type { Booking } from '../booking/schema';
import { itemSchema } from '../item/schema';
import type { Item } from '../item/schema';
import { personSchema } from '../person/schema';
import { changesSchema } from '../reschedule/schema';
import type { Changes } from '../reschedule/schema';

const { event_key } = itemSchema.shape;
const { id, old_id, start_time, end_time, local } = bookingSchema.shape;
const { name, email, phone, phone_e164 } = personSchema.shape;
const { fields, ...changes } = changesSchema.shape;

/** What a reschedule changed, with what a message or a calendar step needs beside it. */
export const comparisonSchema = z.object({
	event_key,
	booking_id: id,
	old_booking_id: old_id,
	...changes,
	client_name: name.describe("The client's name"),
	client_email: email.describe("The client's e-mail address"),
	client_phone: phone.describe("The client's phone number as received"),
	client_phone_e164: phone_e164.describe("The client's phone number in E.164 form"),
	worker_name: name.describe("The expert's name"),
	worker_email: email.describe("The expert's e-mail address"),
	worker_phone: phone.describe("The expert's phone number as received"),
	worker_phone_e164: phone_e164.describe("The expert's phone number in E.164 form"),
	old_worker_name: name.describe('Name of the expert of the old booking'),
	old_worker_email: email.describe('E-mail address of the expert of the old booking'),
	old_worker_phone: phone.describe('Phone number of the expert of the old booking'),
	old_start_time: start_time.describe('Start of the old booking, UTC'),
	old_end_time: end_time.describe('End of the old booking, UTC'),
	new_start_time: start_time.describe('Start of the new booking, UTC'),
	new_end_time: end_time.describe('End of the new booking, UTC'),
	old_local: local.nullable().describe('Time of the old booking on both clocks'),
	new_local: local.nullable().describe('Time of the new booking on both clocks'),
	fields,
});

export type Comparison = z.infer<typeof comparisonSchema>;

/** Compares the bookings of a reschedule; `null` where the item is none, or has no old booking. */
export function comparisonOf(item: Item): Comparison | null {
	const { old, changes } = item;
	return old && changes && compared(item, old, changes);
}

function compared(item: Item, old: Booking, { fields, ...changes }: Changes): Comparison {
	const client = item.client ?? old.client;
	return {
		event_key: item.event_key,
		booking_id: item.id,
		old_booking_id: old.id ?? item.old_id,
		...changes,
		client_name: client?.name ?? null,
		client_email: client?.email ?? null,
		client_phone: client?.phone ?? null,
		client_phone_e164: client?.phone_e164 ?? null,
		worker_name: item.worker?.name ?? null,
		worker_email: item.worker?.email ?? null,
		worker_phone: item.worker?.phone ?? null,
		worker_phone_e164: item.worker?.phone_e164 ?? null,
		old_worker_name: old.worker?.name ?? null,
		old_worker_email: old.worker?.email ?? null,
		old_worker_phone: old.worker?.phone ?? null,
		old_start_time: old.start_time,
		old_end_time: old.end_time,
		new_start_time: item.start_time,
		new_end_time: item.end_time,
		old_local: old.local,
		new_local: item.local,
		fields,
	};
}
