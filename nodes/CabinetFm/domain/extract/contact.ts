import mapValues from 'lodash/mapValues';
import pick from 'lodash/pick';
import { z } from 'zod/v4';
import { itemSchema } from '../item/schema';
import type { Item } from '../item/schema';
import { normalizedEmail } from '../person/same';
import { personSchema } from '../person/schema';
import type { Person } from '../person/schema';
import { completerOf } from '../schema/complete';
import { withoutFormula } from './formula';

/*
 * A person of a booking as a row for a CRM: what is needed to find the contact again, or else to create it.
 */

const { id, name, first_name, middle_name, last_name, email, phone, phone_e164, ...others } =
	personSchema.shape;
const { phone_country, avatar_url, domain } = others;

const key = z
	.string()
	.nullable()
	.describe('Stable key of the person: by ID in cabinet.fm, else e-mail, phone or name');

const common = {
	...{ name, first_name, middle_name, last_name, email },
	email_normalized: z.string().nullable().describe('E-mail address without spaces, in lower case'),
	...{ phone, phone_e164, phone_country },
	whatsapp_url: z.string().nullable().describe('Link that opens a WhatsApp chat with the person'),
	...{ avatar_url, domain },
	event: itemSchema.shape.event,
	booking_id: itemSchema.shape.id,
};

export const clientContactSchema = z.object({
	key,
	client_id: id,
	...common,
	timezone: itemSchema.shape.client_timezone,
	first_booking_at: itemSchema.shape.first_booking_at,
	is_first_booking: itemSchema.shape.is_first_booking,
});

export const workerContactSchema = z.object({
	key,
	worker_id: id,
	...common,
	removed: z.boolean().describe('Whether the expert was removed from the booking (Expert Removed)'),
});

export type ClientContact = z.infer<typeof clientContactSchema>;
export type WorkerContact = z.infer<typeof workerContactSchema>;

/** The client of a booking; all fields of the person are null where it has none. */
export function clientContact(item: Item): ClientContact {
	const { key, id, ...contact } = contactOf(item, item.client);
	const { client_timezone: timezone, first_booking_at, is_first_booking } = item;
	return { key, client_id: id, ...contact, timezone, first_booking_at, is_first_booking };
}

/** The expert of a booking; all fields of the person are null where it has none. */
export function workerContact(item: Item): WorkerContact {
	const { key, id, ...contact } = contactOf(item, item.worker);
	return { key, worker_id: id, ...contact, removed: item.event === 'worker_removed' };
}

function contactOf(item: Item, given: Person | null) {
	const person = given ?? NOBODY;
	const { id, name, phone, phone_e164 } = person;
	const email = normalizedEmail(person.email);
	const shown = mapValues(pick(person, TEXTS), inSheet);
	const { first_name, middle_name, last_name, phone_country, avatar_url, domain } = shown;
	return {
		key: keyOf([
			['id', id],
			['email', email],
			['phone', phone_e164 ?? phone],
			['name', name?.trim().toLowerCase() ?? null],
		]),
		id,
		...{ name: shown.name, first_name, middle_name, last_name },
		...{ email: shown.email, email_normalized: inSheet(email) },
		...{ phone: shown.phone, phone_e164, phone_country },
		whatsapp_url: whatsappUrl(phone_e164),
		...{ avatar_url, domain },
		event: item.event,
		booking_id: item.id,
	};
}

function inSheet(text: string | null): string | null {
	return text === null ? null : withoutFormula(text);
}

const TEXTS = [
	...([
		'name',
		'first_name',
		'middle_name',
		'last_name',
		'email',
		'phone',
		'phone_country',
	] as const),
	...(['avatar_url', 'domain'] as const),
];

const NOBODY: Person = completerOf(personSchema)({});

/** The link that opens a WhatsApp chat with a number in E.164 form. */
export function whatsappUrl(e164: string | null): string | null {
	return e164 === null ? null : `https://wa.me/${e164.replace('+', '')}`;
}

/** The first thing that identifies the person, e.g. "cabinetfm:id:501". */
function keyOf(candidates: Array<[string, Person['id']]>): string | null {
	const found = candidates.find(([, value]) => value !== null && String(value).trim() !== '');
	return found ? `cabinetfm:${found[0]}:${String(found[1]).trim()}` : null;
}
