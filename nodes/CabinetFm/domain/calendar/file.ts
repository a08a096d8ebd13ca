import { z } from 'zod/v4';
import type { Booking } from '../booking/schema';
import type { Item } from '../item/schema';
import { Discretion } from '../message/discretion';
import { text } from '../schema/kinds';
import type { Language } from '../words/language';
import { endingOf, replacedId } from './action';
import type { Ending } from './action';
import { attendeeOf, entryOf } from './entry';
import type { Attendee, EntryChoice } from './entry';
import { uidOf } from './id';
import { revisionOf } from './revision';
import type { Revision } from './revision';
import { METHODS, write } from './write';
import type { Method } from './write';

/** What Create File tells of its files. */
export const calendarFileSchema = z.object({
	method: z.enum(METHODS).nullable().describe('What the file does: REQUEST, CANCEL or PUBLISH'),
	uid: text.describe('UID of the event; the same for one booking'),
	file_name: text.describe('Name of the file'),
	attachments: text.describe('The binary fields with files: what an e-mail step asks for'),
	ics: text.describe('The calendar file as text'),
	ics_old: text.describe('The file that cancels the old booking of a reschedule, as text'),
});

export interface FileChoice extends EntryChoice {
	/** Who invites: the sender of the e-mail, by default in the company's name; `null` where nobody does. */
	organizer: Attendee | null;
	/** Minutes before the start; `null` for no alarm. */
	alarmMinutes: number | null;
}

export interface CalendarFile {
	method: Method;
	uid: string;
	fileName: string;
	mimeType: string;
	ics: string;
}

/** What a calendar file needs of a booking. */
export type Dated = Item & { start_time: string };

/** The file that tells what the booking now is; `null` without an id. */
export async function currentFile(
	item: Dated,
	choice: FileChoice,
	language: Language,
): Promise<CalendarFile | null> {
	const ending = endingOf(item, choice.recipient);
	const discretion = new Discretion(item, choice.recipient);
	const revision = revisionOf(item, ending !== null);
	return await fileOf({ booking: item, revision, ending, discretion }, choice, language);
}

/**
 * The file that cancels the old booking of a reschedule; `null` for other events, and where the old start is not
 * known: people would read a made-up one.
 */
export async function cancellingFile(
	item: Item,
	choice: FileChoice,
	language: Language,
): Promise<CalendarFile | null> {
	const { old } = item;
	const id = replacedId(item);
	if (id === null || !old?.start_time) return null;
	const cancelled = {
		...old,
		id,
		start_time: old.start_time,
		// What an old booking does not repeat is as in the new one.
		client: old.client ?? item.client,
		lesson: old.lesson ?? item.lesson,
		team: old.team ?? item.team,
		cancel_reason: old.cancel_reason ?? item.old_booking_cancel_reason,
	};
	const discretion = new Discretion(item, choice.recipient);
	const revision = revisionOf(cancelled, true, item);
	return await fileOf(
		{ booking: cancelled, revision, ending: 'reschedule', discretion },
		choice,
		language,
	);
}

/** What one file is about. */
interface Subject {
	booking: Booking & { start_time: string };
	revision: Revision;
	ending: Ending;
	discretion: Discretion;
}

async function fileOf(
	{ booking, revision, ending, discretion }: Subject,
	choice: FileChoice,
	language: Language,
): Promise<CalendarFile | null> {
	const uid = uidOf(booking.id);
	if (uid === null) return null;
	const isOver = ending !== null;
	const { recipient, alarmMinutes } = choice;
	const organizer = choice.organizer && {
		email: choice.organizer.email,
		name: choice.organizer.name ?? discretion.line(booking.team?.name),
	};
	const method = organizer === null ? 'PUBLISH' : isOver ? 'CANCEL' : 'REQUEST';
	const shown = entryOf(booking, choice, ending, discretion, language);
	const entry = { ...shown, start: booking.start_time };
	// An expert who is invited has to be among those who are.
	const isExpertInvited = recipient === 'worker' && organizer !== null;
	const expert = isExpertInvited ? attendeeOf(booking.worker, discretion) : null;
	const attendees = [shown.attendee, expert].filter((attendee) => attendee !== null);
	return {
		method,
		uid,
		fileName: isOver ? 'cancel.ics' : 'invite.ics',
		mimeType: `text/calendar; charset=utf-8; method=${method}`,
		ics: await write({
			...revision,
			...{ method, uid, isOver, entry, attendees, organizer, alarmMinutes },
		}),
	};
}
