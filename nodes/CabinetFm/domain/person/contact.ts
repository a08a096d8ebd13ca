import { z } from 'zod/v4';
import { itemSchema, personSchema } from '../item/schema';
import type { Item, Person } from '../item/schema';
import { completerOf } from '../json/complete';

/*
 * A person of a booking as a row for a CRM: what is needed to find the contact again, or else to create it.
 */

const common = {
	key: z
		.string()
		.nullable()
		.describe('Stable key of the person: by ID in cabinet.fm, else e-mail, phone or name'),
	event: itemSchema.shape.event,
	booking_id: itemSchema.shape.id,
	...personSchema.shape,
	email_normalized: z.string().nullable().describe('E-mail address without spaces, in lower case'),
};

export const clientContactSchema = z.object({
	...common,
	timezone: itemSchema.shape.client_timezone,
	first_booking_at: itemSchema.shape.first_booking_at,
});

export const workerContactSchema = z.object({
	...common,
	removed: z.boolean().describe('Whether the expert was removed from the booking (Expert Removed)'),
});

export type ClientContact = z.infer<typeof clientContactSchema>;
export type WorkerContact = z.infer<typeof workerContactSchema>;

/** The client of a booking; all fields of the person are null where it has none. */
export function clientContact(item: Item): ClientContact {
	return {
		...contact(item, item.client),
		timezone: item.client_timezone,
		first_booking_at: item.first_booking_at,
	};
}

/** The expert of a booking; all fields of the person are null where it has none. */
export function workerContact(item: Item): WorkerContact {
	return { ...contact(item, item.worker), removed: item.event === 'worker_removed' };
}

function contact(item: Item, given: Person | null) {
	const person = given ?? NOBODY;
	const email_normalized = normalized(person.email);
	return {
		key: keyOf([
			['id', person.id],
			['email', email_normalized],
			['phone', person.phone_e164 ?? person.phone],
			['name', normalized(person.name)],
		]),
		event: item.event,
		booking_id: item.id,
		...person,
		email_normalized,
	};
}

const NOBODY: Person = completerOf(personSchema)(null);

function normalized(text: Person['email']): string | null {
	if (text === null) return null;
	const trimmed = String(text).trim().toLowerCase();
	return trimmed === '' ? null : trimmed;
}

/** The first thing that identifies the person, e.g. "cabinetfm:id:501". */
function keyOf(candidates: Array<[string, Person['id']]>): string | null {
	const found = candidates.find(([, value]) => value !== null && String(value).trim() !== '');
	return found ? `cabinetfm:${found[0]}:${String(found[1]).trim()}` : null;
}
