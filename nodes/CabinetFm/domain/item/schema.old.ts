import { z } from 'zod/v4';
import { EVENT_NAMES } from '../callback/event';

/*
 * What the trigger emits. A text, number or yes/no of a kind that cabinet.fm's page does not name stays in its
 * place (with an issue), so each scalar field admits any scalar; the first member is the usual one.
 */

const text = z.union([z.string(), z.number(), z.boolean()]).nullable();
const id = z.union([z.number(), z.string(), z.boolean()]).nullable();
const number = z.union([z.number(), z.string(), z.boolean()]).nullable();
const anything = z.record(z.string(), z.unknown());

export const localSchema = z.object({
	timezone: z.string().describe('The zone that the clock is in'),
	start: z.string().nullable().describe('Start with the offset of the zone, ISO 8601'),
	end: z.string().nullable().describe('End with the offset of the zone, ISO 8601'),
	date: z.string().nullable().describe('Local date, e.g. 2026-12-01'),
	time: z.string().nullable().describe('Local time, e.g. 13:00'),
	weekday: z.string().nullable().describe('Local weekday in English, e.g. Tuesday'),
});

export const personSchema = z.object({
	id: id.describe('Unique internal user identifier in cabinet.fm'),
	name: text.describe('Name and surname as received'),
	first_name: z.string().nullable().describe('First word of the name'),
	last_name: z.string().nullable().describe('The rest of the name'),
	email: text.describe('E-mail address as received'),
	phone: text.describe('Phone number as received'),
	phone_e164: z.string().nullable().describe('Phone number in E.164 form, e.g. +79161234567'),
	avatar_url: text.describe("Link to the user's avatar"),
	domain: text.describe("The user's domain name on cabinet.fm"),
});

export const lessonItemSchema = z.object({
	id: id.describe('Unique internal service identifier'),
	title: text.describe('Service title'),
	description: text.describe('Service description'),
	price: number.describe('Service price, a number where it is numeric'),
});

export const teamItemSchema = z.object({
	id: id.describe('Unique internal company identifier'),
	name: text.describe("The company's name"),
});

export const reportItemSchema = z.object({
	state: text.describe('success (the meeting took place) or cancelled (it did not)'),
	comment: text.describe('Report text of the employee'),
});

/** One booking: what an item says of the booking as it now stands, and of the old one under `old`. */
export const bookingSchema = z.object({
	id: id.describe('Unique internal meeting ID'),
	old_id: id.describe('ID of the previous booking, after a reschedule'),
	state: text.describe('Meeting status: new (created) or cancelled'),
	session_state: text.describe('scheduled, in_work, finished or cancelled'),
	start_time: text.describe('Start in UTC, ISO 8601 with milliseconds'),
	end_time: text.describe('End in UTC, ISO 8601 with milliseconds'),
	duration_minutes: z.number().nullable().describe('Minutes from start to end'),
	client_timezone: text.describe("The client's time zone: an IANA name or a fixed offset"),
	local: z
		.object({
			client: localSchema.nullable().describe("The time on the client's clock"),
			workflow: localSchema.nullable().describe("The time in the workflow's zone"),
		})
		.describe('The same time on the clocks of the client and of the workflow'),
	client: personSchema.nullable().describe('The client'),
	worker: personSchema.nullable().describe('The expert'),
	lesson: lessonItemSchema.nullable().describe('The service'),
	team: teamItemSchema.nullable().describe('The company'),
	booked_by: z.enum(['expert', 'client']).nullable().describe('Who made the booking'),
	comment: text.describe('Comment that the client left with the booking'),
	note: text.describe("The company's comment"),
	custom_fields_values: anything.describe('Custom field values: field identifier to meaning'),
	cancel_reason: text.describe('Reason of the cancellation'),
	cancelled_by: personSchema.nullable().describe('Who cancelled'),
	report: reportItemSchema.nullable().describe('Outcome that the expert reported'),
	old_booking_cancel_reason: text.describe('Reason given for the reschedule'),
	zoom_join_url: text.describe('Link to the Zoom meeting, if Zoom is the venue'),
	cancel_url: text.describe('Link to cancel on behalf of the company owner'),
	cancel_url_client: text.describe('Link to cancel on behalf of the client'),
	reschedule_url: text.describe('Link to reschedule on behalf of the company owner'),
	reschedule_url_client: text.describe('Link to reschedule on behalf of the client'),
	utm_params: anything.describe('UTM parameters of the booking page'),
	first_booking_at: text.describe('When the customer first used the service, UTC'),
	created_at: text.describe('When the booking was created, UTC'),
	updated_at: text.describe('When the booking was last updated, UTC'),
});

export const changesSchema = z.object({
	moved: z.boolean().describe('Whether the start differs'),
	shift_minutes: z
		.number()
		.nullable()
		.describe('Minutes from the old to the new start, negative when earlier'),
	direction: z.enum(['later', 'earlier', 'same']).nullable().describe('Where the start moved'),
	duration_changed: z.boolean().describe('Whether the meeting is longer or shorter than before'),
	worker_changed: z.boolean().describe('Whether the expert is another one'),
	lesson_changed: z.boolean().describe('Whether the service is another one'),
	client_changed: z.boolean().describe('Whether the client is another one'),
	reason: text.describe('Reason given for the reschedule'),
	summary: z.string().describe('One sentence that tells a person what changed'),
	fields: z
		.array(
			z.object({
				field: z.string().describe('Path of the field, e.g. lesson.price'),
				old: z.unknown().describe('Value in the old booking'),
				new: z.unknown().describe('Value in the new booking'),
			}),
		)
		.describe('Every received field that differs'),
});

export const issueSchema = z.object({
	path: z.string().describe('Where in the callback, e.g. booking.client.phone'),
	message: z.string().describe('What was not as documented'),
});

export const itemSchema = z.object({
	event: z.enum(EVENT_NAMES).describe('What happened'),
	callback_type: z.string().describe('The type as received'),
	event_key: z.string().describe('32 hex digits: the same for the same callback, else different'),
	...bookingSchema.shape,
	old: bookingSchema.nullable().describe('The old booking of a reschedule'),
	changes: changesSchema.nullable().describe('What a reschedule changed'),
	issues: z.array(issueSchema).describe('What in the callback was not as documented'),
	extra: anything.describe('Every field that the page does not document, under its path'),
	raw: anything.optional().describe('The callback as received'),
});

export type Local = z.infer<typeof localSchema>;
export type Person = z.infer<typeof personSchema>;
export type Lesson = z.infer<typeof lessonItemSchema>;
export type Team = z.infer<typeof teamItemSchema>;
export type Report = z.infer<typeof reportItemSchema>;
export type Booking = z.infer<typeof bookingSchema>;
export type Changes = z.infer<typeof changesSchema>;
export type Issue = z.infer<typeof issueSchema>;
export type Item = z.infer<typeof itemSchema>;
