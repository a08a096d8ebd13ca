import type { Booking } from '../booking/schema';
import type { Language } from '../words/language';
import { quote } from '../words/quote';
import { labelled, labelledIfKnown } from '../words/sentence';
import type { Ending } from './action';
import { emailOf, linkOf } from './address';
import { nameOf } from './name';
import type { Recipient } from './recipient';

type Line = string | null;
type Describe = (booking: Booking, language: Language) => Line[];

/** The brand is the same in every language. */
const ZOOM = 'Zoom';

/**
 * What the recipient needs at the meeting, line by line. The client's version holds neither a link of the owner nor
 * the expert's phone number or address. The company's note is in none: a calendar shows the description to all
 * guests.
 */
export function descriptionOf(
	booking: Booking,
	recipient: Recipient,
	ending: Ending,
	language: Language,
): string | null {
	const lines = ending
		? [...NAMES[recipient](booking, language), reason(booking, language)]
		: [...NAMES[recipient](booking, language), ...DETAILS[recipient](booking, language)];
	return lines.filter((line) => line !== null).join('\n') || null;
}

const NAMES: Readonly<Record<Recipient, Describe>> = {
	client: (booking, language) => [expert(booking, language), company(booking, language)],
	worker: (booking, language) => [client(booking, language)],
	company: (booking, language) => [client(booking, language), expert(booking, language)],
};

const DETAILS: Readonly<Record<Recipient, Describe>> = {
	client: (booking, language) => [
		zoom(booking, language),
		link(language.words.calendar.reschedule, booking.reschedule_url_client, language),
		link(language.words.calendar.cancel, booking.cancel_url_client, language),
	],
	worker: (booking, language) => [
		contact(booking),
		comment(booking, language),
		zoom(booking, language),
	],
	company: (booking, language) => [
		contact(booking),
		comment(booking, language),
		zoom(booking, language),
		link(language.words.calendar.reschedule, booking.reschedule_url, language),
		link(language.words.calendar.cancel, booking.cancel_url, language),
	],
};

function expert({ worker }: Booking, language: Language): Line {
	return labelledIfKnown(language.words.changes.expert.name, nameOf(worker), language);
}

function client({ client: person }: Booking, language: Language): Line {
	return labelledIfKnown(language.words.changes.client.name, nameOf(person), language);
}

function company({ team }: Booking, language: Language): Line {
	return labelledIfKnown(language.words.calendar.company, quote(team?.name), language);
}

/** How to reach the client. */
function contact({ client: person }: Booking): Line {
	const ways = [person?.phone_e164 ?? quote(person?.phone), emailOf(person?.email)];
	return ways.filter((way) => way !== null).join(', ') || null;
}

function comment({ comment: text }: Booking, language: Language): Line {
	return labelledIfKnown(language.words.label.comment, quote(text), language);
}

function reason({ cancel_reason: text }: Booking, language: Language): Line {
	return labelledIfKnown(language.words.label.reason, quote(text), language);
}

function zoom({ zoom_join_url: url }: Booking, language: Language): Line {
	return link(ZOOM, url, language);
}

function link(label: string, url: string | null, language: Language): Line {
	const address = linkOf(url);
	return address && labelled(label, [address], language);
}
