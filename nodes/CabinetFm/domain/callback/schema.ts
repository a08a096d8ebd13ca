import { z } from 'zod/v4';

/*
 * What cabinet.fm's page documents, field by field. Any of it can be missing or null; the kinds are those
 * that the page leaves open (ids are numbers or texts, times come in several forms).
 */

const id = z.union([z.string(), z.number()]);
const text = z.string();
const link = z.string();
const time = z.union([z.string(), z.number()]);

/** A user of cabinet.fm: the client, the expert or whoever cancelled. */
export const userSchema = z.object({
	id: id.describe('Unique internal user identifier (client, employee, owner or expert)'),
	avatar_url: link.describe("Link to the user's avatar"),
	domain: text.describe("The user's domain name on cabinet.fm"),
	email: text.describe("The user's e-mail address"),
	name: text.describe("The user's name and surname"),
	phone: z.union([z.string(), z.number()]).describe("The user's phone number"),
});

export const lessonSchema = z.object({
	id: id.describe('Unique internal service identifier'),
	description: text.describe('Service description'),
	price: z.union([z.number(), z.string()]).describe('Service price: a number or a numeric text'),
	title: text.describe('Service title'),
});

export const teamSchema = z.object({
	id: id.describe('Unique internal company identifier'),
	name: text.describe("The company's name"),
});

export const reportSchema = z.object({
	comment: text.describe('Report text of the employee'),
	state: z
		.enum(['success', 'cancelled'])
		.describe(
			'Outcome of the meeting: success (it took place) or cancelled (it did not take place)',
		),
});

/** The meeting: the page's `booking`. */
export const meetingSchema = z.object({
	by_teacher: z
		.boolean()
		.describe(
			'Booked by an expert from the schedule (true) or by the client from landing page or widget (false)',
		),
	client: userSchema.describe('The client'),
	client_timezone: text.describe("The client's time zone: an IANA name or an offset"),
	comment: text.describe('Comment that the client left with the booking'),
	start_time: time.describe('Start of the meeting'),
	end_time: time.describe('End of the meeting (start plus service duration)'),
	session_state: z
		.enum(['scheduled', 'in_work', 'finished', 'cancelled'])
		.describe(
			'How far the expert is: scheduled (just created), in_work (accepted), finished (report created), cancelled',
		),
	state: z.enum(['new', 'cancelled']).describe('Meeting status: new (created) or cancelled'),
	cancel_reason: text.describe('Reason of the cancellation, if given (only in cancelled)'),
});

/** A booking record: what every callback carries once, and a reschedule twice. */
export const recordSchema = z.object({
	id: id.describe('Unique internal meeting ID'),
	booking: meetingSchema.describe('Basic information about the meeting'),
	cancel_url: link.describe('Link to cancel the meeting on behalf of the company owner'),
	cancel_url_client: link.describe('Link to cancel the meeting on behalf of the client'),
	cancelled_by: userSchema.describe('Who cancelled (only in cancelled)'),
	created_at: time.describe('When the meeting was created'),
	custom_fields_values: z
		.record(z.string(), z.unknown())
		.describe('Custom field values: field identifier to meaning'),
	first_booking_at: time.describe('When the customer first used the service'),
	lesson: lessonSchema.describe('The service'),
	note: text.describe("The company's comment"),
	old_booking_cancel_reason: text.describe(
		'Reason given when the previous booking was cancelled for the reschedule',
	),
	old_id: id.describe('Identifier of the previous booking, after a reschedule'),
	report: reportSchema.describe('Meeting summary, if the expert created a report'),
	reschedule_url: link.describe('Link to reschedule the meeting on behalf of the company owner'),
	reschedule_url_client: link.describe('Link to reschedule the meeting on behalf of the client'),
	team: teamSchema.describe('The company'),
	updated_at: time.describe('When the booking was last updated'),
	utm_params: z.record(z.string(), z.unknown()).describe('UTM parameters of the booking page'),
	worker: userSchema.describe('The appointed expert'),
	zoom_join_url: link.describe('Link to the Zoom meeting, if Zoom is the venue'),
});

export const callbackTypeSchema = z
	.string()
	.min(1)
	.describe('Which action happened to the booking');

export type MeetingField = keyof typeof meetingSchema.shape;
export type RecordField = keyof typeof recordSchema.shape;
