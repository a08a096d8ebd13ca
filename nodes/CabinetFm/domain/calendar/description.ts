import type { Booking } from '../booking/schema';
import { nameOf } from '../message/address';
import type { Discretion } from '../message/discretion';
import type { Recipient } from '../message/schema';
import type { Language } from '../words/language';
import { labelledIfKnown } from '../words/sentence';
import type { Ending } from './action';

type Line = readonly [label: string, value: string | null];

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
	discretion: Discretion,
	language: Language,
): string | null {
	const names = namesOf(booking, recipient, discretion, language);
	const further = ending
		? [[language.words.label.reason, discretion.line(booking.cancel_reason)] as const]
		: detailsOf(booking, recipient, discretion, language);
	const lines = [...names, ...further].map(([label, value]) =>
		labelledIfKnown(label, value, language),
	);
	return lines.filter((line) => line !== null).join('\n') || null;
}

/** With whom the recipient meets. */
function namesOf(
	{ client, worker, team }: Booking,
	recipient: Recipient,
	discretion: Discretion,
	{ words }: Language,
): Line[] {
	const theClient: Line = [words.changes.client.name, discretion.line(nameOf(client))];
	const theExpert: Line = [words.changes.expert.name, discretion.line(nameOf(worker))];
	const theCompany: Line = [words.calendar.company, discretion.line(team?.name)];
	switch (recipient) {
		case 'client':
			return [theExpert, theCompany];
		case 'worker':
			return [theClient];
		case 'company':
			return [theClient, theExpert];
	}
}

function detailsOf(
	booking: Booking,
	recipient: Recipient,
	discretion: Discretion,
	{ words }: Language,
): Line[] {
	const { client, comment } = booking;
	const { label, link } = words.message;
	const zoom: Line = [ZOOM, discretion.link(booking.zoom_join_url)];
	const said: Line = [words.label.comment, discretion.line(comment)];
	switch (recipient) {
		case 'client':
			return [
				zoom,
				[link.reschedule, discretion.link(booking.reschedule_url_client)],
				[link.cancel, discretion.link(booking.cancel_url_client)],
			];
		case 'worker':
			return [said, zoom];
		case 'company':
			return [
				[label.phone, client?.phone_e164 ?? discretion.line(client?.phone)],
				[label.email, discretion.line(client?.email)],
				said,
				zoom,
				[link.reschedule, discretion.link(booking.reschedule_url)],
				[link.cancel, discretion.link(booking.cancel_url)],
			];
	}
}
