import type { Booking } from '../booking/schema';
import { nameOf } from '../message/address';
import type { Discretion } from '../message/discretion';
import { emailOf } from '../message/email';
import type { Recipient } from '../message/schema';
import type { Language } from '../words/language';
import { labelled } from '../words/sentence';
import type { Ending } from './action';
import { descriptionOf } from './description';

/** How the user wants the events. */
export interface EntryChoice {
	/** Whose calendar it is for: it says what that person needs and may know. */
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
	discretion: Discretion,
	language: Language,
): Entry {
	const { client, start_time: start, end_time: end } = booking;
	return {
		title: title ?? titleOf(booking, recipient, ending, discretion, language),
		description: description ?? descriptionOf(booking, recipient, ending, discretion, language),
		location: ending ? null : discretion.link(booking.zoom_join_url),
		start,
		end: isAfter(end, start) ? end : null,
		attendee: attendeeOf(client, discretion),
	};
}

/** A person who is told of a meeting; `null` without an e-mail address. */
export function attendeeOf(person: Booking['client'], discretion: Discretion): Attendee | null {
	const email = emailOf(person?.email ?? null);
	return email === null ? null : { email, name: discretion.line(nameOf(person)) };
}

/** "English Lesson, Boris Ivanov"; what is over says so first: "Booking cancelled: English Lesson, Boris Ivanov". */
function titleOf(
	{ lesson, client, worker, team }: Booking,
	recipient: Recipient,
	ending: Ending,
	discretion: Discretion,
	language: Language,
): string {
	const service = discretion.line(lesson?.title);
	const who =
		recipient === 'client'
			? (discretion.line(nameOf(worker)) ?? discretion.line(team?.name))
			: discretion.line(nameOf(client));
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
