import { whatsappUrl } from '../extract/contact';
import type { Item } from '../item/schema';
import type { Person } from '../person/schema';
import { emailOf } from './email';
import { lineOf } from '../words/line';
import type { Message, Recipient } from './schema';

type Address = Pick<
	Message,
	'to_name' | 'to_email' | 'to_phone' | 'can_email' | 'can_whatsapp' | 'whatsapp_url'
>;

/** The person that a message goes to; the company is none. */
export function personOf(item: Item, recipient: Recipient): Person | null {
	return recipient === 'company' ? null : item[recipient];
}

/** Where the message can be sent. cabinet.fm tells a company's name only. */
export function addressOf(item: Item, recipient: Recipient): Address {
	const person = personOf(item, recipient);
	const to_email = emailOf(person?.email ?? null);
	const to_phone = person?.phone_e164 ?? null;
	return {
		to_name: recipient === 'company' ? lineOf(item.team?.name) : nameOf(person),
		...{ to_email, to_phone },
		can_email: to_email !== null,
		can_whatsapp: to_phone !== null,
		whatsapp_url: whatsappUrl(to_phone),
	};
}

/** The whole name, or what is known of it. */
export function nameOf(person: Person | null): string | null {
	return lineOf(person?.name) ?? lineOf(fullName(person));
}

/** First and last name. */
export function fullName(person: Person | null): string {
	return [person?.first_name, person?.last_name].map(lineOf).filter(Boolean).join(' ');
}
