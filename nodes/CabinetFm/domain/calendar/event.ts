import { z } from 'zod/v4';
import type { Item } from '../item/schema';
import { nameOf } from '../message/address';
import { Discretion } from '../message/discretion';
import { emailOf } from '../message/email';
import { text, time } from '../schema/kinds';
import type { Language } from '../words/language';
import { ACTIONS, actionOf, endingOf, replacedId } from './action';
import { entryOf } from './entry';
import type { EntryChoice } from './entry';
import { eventIdOf, uidOf } from './id';
import { calendarZone } from './zone';

/** What a calendar step is told of a booking. */
export const calendarEventSchema = z.object({
	action: z
		.enum(ACTIONS)
		.describe('What to do: create, update or delete the event, or replace the old event by it'),
	event_id: text.describe('ID of the event, valid for Google Calendar; the same for one booking'),
	old_event_id: text.describe('ID of the event that a reschedule replaces'),
	uid: text.describe("UID of the event in Create File's files"),
	old_uid: text.describe('UID of the event that a reschedule replaces'),
	title: z.string().describe('Service and person'),
	description: text.describe('What the recipient needs to know, line by line'),
	location: text.describe('Link to the Zoom meeting'),
	start: time.describe('Start in UTC, ISO 8601 with milliseconds'),
	end: time.describe('End in UTC; the start where the end is not known'),
	timezone: text.describe("Time zone of the recipient's clock"),
	attendee_email: text.describe('E-mail address of the client, where it is one address'),
	attendee_name: text.describe('Name of the client'),
	calendar_of: text.describe('E-mail address of the expert: the ID of the own Google calendar'),
	old_calendar_of: text.describe('E-mail address of the old expert of a reschedule'),
});

export type CalendarEvent = z.infer<typeof calendarEventSchema>;

/** The event of a booking for calendar steps such as Google Calendar, and what is to be done with it. */
export function calendarEvent(item: Item, choice: EntryChoice, language: Language): CalendarEvent {
	const discretion = new Discretion(item, choice.recipient);
	const ending = endingOf(item, choice.recipient);
	const entry = entryOf(item, choice, ending, discretion, language);
	const oldId = replacedId(item);
	return {
		action: actionOf(item),
		event_id: eventIdOf(item.id),
		old_event_id: eventIdOf(oldId),
		uid: uidOf(item.id),
		old_uid: uidOf(oldId),
		title: entry.title,
		description: entry.description,
		location: entry.location,
		start: entry.start,
		end: entry.end ?? entry.start,
		timezone: calendarZone(item, choice.recipient),
		attendee_email: entry.attendee?.email ?? null,
		attendee_name: discretion.line(nameOf(item.client)),
		calendar_of: emailOf(item.worker?.email ?? null),
		old_calendar_of: emailOf(item.old?.worker?.email ?? null),
	};
}
