import type { Booking } from '../booking/schema';
import type { Language } from '../words/language';
import { quote } from '../words/quote';
import { labelled } from '../words/sentence';
import type { Ending } from './action';
import { emailOf, linkOf } from './address';
import { descriptionOf } from './description';
import { nameOf } from './name';
import type { Recipient } from './recipient';

/** How the user wants the events. */
export interface EntryChoice {
	recipient: Recipient;
	/** Instead of ours. */
	title: string | null;
	/** Instead of ours. */
	description: string | null;
}

/** What a calendar shows of a booking. */
export interface Entry {
	title: string;
	description: string | null;
	/** Where to join, on the web. */
	location: string | null;
	/** ISO 8601 in UTC; `null` while it is unknown. */
	start: string | null;
	/** The same; `null` also where it is not after the start. */
	end: string | null;
	/** Who booked; `null` without an e-mail address. */
	attendee: Attendee | null;
}

export interface Attendee {
	email: string;
	name: string | null;
}

/** What the recipient's calendar shows of a booking. */
export function entryOf(
	booking: Booking,
	{ recipient, title, description }: EntryChoice,
	ending: Ending,
	language: Language,
): Entry {
	const { client, start_time: start, end_time: end } = booking;
	return {
		title: title ?? titleOf(booking, recipient, ending, language),
		description: description ?? descriptionOf(booking, recipient, ending, language),
		location: ending ? null : linkOf(booking.zoom_join_url),
		start,
		end: isAfter(end, start) ? end : null,
		attendee: attendeeOf(client),
	};
}

export function attendeeOf(person: Booking['client']): Attendee | null {
	const email = emailOf(person?.email);
	return email === null ? null : { email, name: nameOf(person) };
}

/** "English Lesson, Boris Ivanov"; what is over says so first: "Booking cancelled: English Lesson, Boris Ivanov". */
function titleOf(
	{ lesson, client, worker, team }: Booking,
	recipient: Recipient,
	ending: Ending,
	language: Language,
): string {
	const service = quote(lesson?.title);
	const who = recipient === 'client' ? (nameOf(worker) ?? quote(team?.name)) : nameOf(client);
	if (ending) return labelled(language.words.summary[ending], [service, who], language);
	if (service === null) return labelled(language.words.label.booking, [who], language);
	return [service, who].filter((part) => part !== null).join(', ');
}

/** Calendars count whole seconds; times in UTC with milliseconds sort as texts. */
function isAfter(end: string | null, start: string | null): boolean {
	return end !== null && start !== null && seconds(end) > seconds(start);
}

function seconds(time: string): string {
	return time.slice(0, 'YYYY-MM-DDTHH:MM:SS'.length);
}
