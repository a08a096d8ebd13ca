import { z } from 'zod/v4';
import {
	lessonSchema,
	meetingSchema,
	recordSchema,
	reportSchema,
	teamSchema,
} from '../callback/schema';
import { personSchema } from '../person/schema';
import { amount, anything, describedAs, id, text, time, yesNo } from '../schema/kinds';

export const localSchema = z.object({
	text: z
		.string()
		.describe('Day, date, start to end and zone, as people write them: use it in messages'),
	timezone: z.string().describe('The zone that the clock is in'),
	is_assumed: z
		.boolean()
		.describe("Whether the client's zone is unknown, so that this is the company's clock"),
	start: z.string().describe('Start with the offset of the zone, ISO 8601'),
	end: text.describe('End with the offset of the zone, ISO 8601'),
	date: z.string().describe('Local date, e.g. 2026-12-01'),
	time: z.string().describe('Local time, e.g. 13:00'),
	weekday: z.string().describe('Local weekday, e.g. Tuesday'),
	weekday_number: z.number().describe('1 (Monday) to 7 (Sunday)'),
	hour: z.number().describe('Local hour, 0 to 23'),
});

export const lessonItemSchema = z.object({
	id: describedAs(id, lessonSchema.shape.id),
	title: describedAs(text, lessonSchema.shape.title),
	description: describedAs(text, lessonSchema.shape.description),
	price: amount.describe('Service price as a number'),
	currency: text.describe('Currency of the price, e.g. RUB, where the callback tells it'),
});

export const teamItemSchema = z.object({
	id: describedAs(id, teamSchema.shape.id),
	name: describedAs(text, teamSchema.shape.name),
});

export const reportItemSchema = z.object({
	state: text.describe('success (the meeting took place) or cancelled (it did not)'),
	comment: describedAs(text, reportSchema.shape.comment),
});

const { shape: record } = recordSchema;
const { shape: meeting } = meetingSchema;

/** One booking: what an item says of the booking as it now stands, and of the old one under `old`. */
export const bookingSchema = z.object({
	id: describedAs(id, record.id),
	old_id: describedAs(id, record.old_id),
	lookup_id: id.describe(
		'The ID under which a table knows this booking so far: after a reschedule that of the old one',
	),
	part_of_reschedule: yesNo.describe(
		'Whether a reschedule made this booking; null where it cannot be known',
	),
	state: text.describe('Meeting status: new (created) or cancelled'),
	session_state: text.describe('scheduled, in_work, finished or cancelled'),
	outcome: z
		.enum(['held', 'not_held'])
		.nullable()
		.describe('Whether the meeting took place, as the expert reported'),
	start_time: time.describe('Start in UTC, ISO 8601 with milliseconds'),
	end_time: time.describe('End in UTC, ISO 8601 with milliseconds'),
	duration_minutes: amount.describe('Minutes from start to end'),
	client_timezone: text.describe("The client's time zone: an IANA name or a fixed offset"),
	local: z
		.object({
			client: localSchema.nullable().describe("The time on the client's clock"),
			company: localSchema.nullable().describe("The time on the company's clock"),
		})
		.describe('The same time on the clocks of the client and of the company'),
	client: personSchema.nullable().describe('The client'),
	worker: personSchema.nullable().describe('The expert'),
	lesson: lessonItemSchema.nullable().describe('The service'),
	team: teamItemSchema.nullable().describe('The company'),
	booked_by: z.enum(['expert', 'client']).nullable().describe('Who made the booking'),
	is_first_booking: yesNo.describe("Whether it is the client's first; null where it is not known"),
	comment: describedAs(text, meeting.comment),
	note: describedAs(text, record.note),
	custom_fields_values: describedAs(anything, record.custom_fields_values),
	cancel_reason: text.describe('Reason of the cancellation, if given'),
	cancelled_by: personSchema.nullable().describe('Who cancelled'),
	cancelled_by_role: z
		.enum(['client', 'expert', 'company'])
		.nullable()
		.describe('Who cancelled: client, expert or company; null where it cannot be told'),
	report: reportItemSchema.nullable().describe('Outcome that the expert reported'),
	old_booking_cancel_reason: text.describe('Reason given for the reschedule'),
	zoom_join_url: describedAs(text, record.zoom_join_url),
	cancel_url: describedAs(text, record.cancel_url),
	cancel_url_client: describedAs(text, record.cancel_url_client),
	reschedule_url: describedAs(text, record.reschedule_url),
	reschedule_url_client: describedAs(text, record.reschedule_url_client),
	utm_params: describedAs(anything, record.utm_params),
	first_booking_at: time.describe('When the customer first used the service, UTC'),
	created_at: time.describe('When the booking was created, UTC'),
	updated_at: time.describe('When the booking was last updated, UTC'),
});

export type Local = z.infer<typeof localSchema>;
export type Lesson = z.infer<typeof lessonItemSchema>;
export type Team = z.infer<typeof teamItemSchema>;
export type Report = z.infer<typeof reportItemSchema>;
export type Booking = z.infer<typeof bookingSchema>;

/** A clock without its words, which are made last, in the language that is asked for. */
export type LocalFacts = Omit<Local, 'text' | 'weekday'>;
/** A booking without words. A booking with words is one, too. */
export type BookingFacts = Omit<Booking, 'local'> & {
	local: Record<keyof Booking['local'], LocalFacts | null>;
};
