import type { Item } from '../item/schema';
import type { Person } from '../person/schema';
import { lineOf } from '../words/line';
import { linkOf } from './link';
import type { Recipient } from './schema';

/** What the recipient must not read, wherever somebody may have written it. */
interface Secrets {
	links: ReadonlySet<string>;
	emails: ReadonlySet<string>;
	/** Digits of phone numbers, without what stands before them at home or abroad. */
	phones: ReadonlySet<string>;
}

const SHORTEST_PHONE = 7;
const LOCAL_DIGITS = 9;

/** Lets a recipient read only what is for them: a text or link that holds something else is none. */
export class Discretion {
	private readonly secrets: Secrets;

	constructor(item: Item, recipient: Recipient) {
		this.secrets = secretsOf(item, recipient);
	}

	/** A received text on one line. */
	line(received: string | null | undefined): string | null {
		const line = lineOf(received);
		return line === null || this.isTelling(line) ? null : line;
	}

	/** A received http(s) link. */
	link(received: string | null): string | null {
		const link = linkOf(received);
		return link === null || this.secrets.links.has(link) ? null : link;
	}

	private isTelling(text: string): boolean {
		const { links, emails, phones } = this.secrets;
		const lower = text.toLowerCase();
		const digits = text.replace(/\D/g, '');
		return (
			[...links].some((link) => text.includes(link)) ||
			[...emails].some((email) => lower.includes(email)) ||
			[...phones].some((phone) => digits.includes(phone))
		);
	}
}

function secretsOf(item: Item, recipient: Recipient): Secrets {
	if (recipient === 'company') return { links: new Set(), emails: new Set(), phones: new Set() };
	const bookings = item.old ? [item, item.old] : [item];
	const links = bookings.flatMap((booking) => [
		...[booking.cancel_url, booking.reschedule_url],
		...(recipient === 'worker' ? [booking.cancel_url_client, booking.reschedule_url_client] : []),
	]);
	const experts = recipient === 'client' ? bookings.map(({ worker }) => worker) : [];
	return {
		links: new Set(known(links.map(linkOf))),
		emails: new Set(known(experts.map(emailText))),
		phones: new Set(experts.flatMap(phoneDigits)),
	};
}

function emailText(person: Person | null): string | null {
	const email = person?.email?.trim().toLowerCase() ?? '';
	return email.includes('@') ? email : null;
}

function phoneDigits(person: Person | null): string[] {
	return known([person?.phone ?? null, person?.phone_e164 ?? null])
		.map((phone) => phone.replace(/\D/g, '').slice(-LOCAL_DIGITS))
		.filter((digits) => digits.length >= SHORTEST_PHONE);
}

function known(texts: Array<string | null>): string[] {
	return texts.filter((text) => text !== null);
}
