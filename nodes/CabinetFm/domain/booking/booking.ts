import type { DateTime } from 'luxon';
import type { Envelope, Field } from '../callback/envelope';
import type { CabinetFmEvent } from '../callback/event';
import type { Findings } from '../callback/findings';
import {
	lessonSchema,
	meetingSchema,
	recordSchema,
	reportSchema,
	teamSchema,
} from '../callback/schema';
import type { MeetingField, RecordField } from '../callback/schema';
import { readPerson } from '../person/person';
import { currencyOf } from '../reading/currency';
import {
	readEntries,
	readId,
	readObject,
	readPriceField,
	readText,
	readTime,
	readTimeOfDay,
	readYesNoField,
	readZone,
} from '../reading/field';
import type { Moment } from '../reading/field';
import { minutesBetween, utcText } from '../time/between';
import { isFirstBooking, isPartOfReschedule, outcomeOf, roleOf } from './derived';
import { localClocks } from './local';
import type { BookingFacts, Lesson, Report, Team } from './schema';
import type { Setting } from './setting';

/** One booking of the item, without words, from what a callback of the event carried. */
export function readBooking(
	fields: Envelope,
	event: CabinetFmEvent,
	setting: Setting,
	findings: Findings,
): BookingFacts {
	const record = (name: Exclude<RecordField, 'booking'>) =>
		readText(fields.take(name), recordSchema.shape[name], findings);
	const meeting = (name: MeetingField) =>
		readText(fields.take(name), meetingSchema.shape[name], findings);
	const time = (name: Field) => readTime(fields.take(name), setting.zone, findings);
	const person = (name: 'client' | 'worker' | 'cancelled_by') =>
		readPerson(fields.take(name), setting, findings);

	const id = readId(fields.take('id'), findings);
	const old_id = readId(fields.take('old_id'), findings);
	const state = meeting('state');
	const session_state = meeting('session_state');
	const { start, end, minutes } = readMeetingTime(fields, setting, findings);
	const clientZone = readZone(fields.take('client_timezone'), findings);
	const client = person('client');
	const worker = person('worker');
	const cancelled_by = person('cancelled_by');
	const report = readReport(fields, findings);
	const [first, created, updated] = [
		time('first_booking_at'),
		time('created_at'),
		time('updated_at'),
	];
	const booking: BookingFacts = {
		id,
		old_id,
		lookup_id: id,
		part_of_reschedule: isPartOfReschedule(event, old_id),
		state,
		session_state,
		outcome: outcomeOf(report),
		start_time: start && utcText(start),
		end_time: end && utcText(end),
		duration_minutes: minutes,
		client_timezone: clientZone?.name ?? null,
		local: localClocks(start, end, clientZone, setting.companyZone),
		client,
		worker,
		lesson: readLesson(fields, findings),
		team: readTeam(fields, findings),
		booked_by: readBookedBy(fields, findings),
		is_first_booking: isFirstBooking(exact(first), exact(created), start),
		comment: meeting('comment'),
		note: record('note'),
		custom_fields_values: readEntries(fields.take('custom_fields_values'), false, findings),
		cancel_reason: meeting('cancel_reason'),
		cancelled_by,
		cancelled_by_role: roleOf(cancelled_by, client, worker),
		report,
		old_booking_cancel_reason: record('old_booking_cancel_reason'),
		zoom_join_url: record('zoom_join_url'),
		cancel_url: record('cancel_url'),
		cancel_url_client: record('cancel_url_client'),
		reschedule_url: record('reschedule_url'),
		reschedule_url_client: record('reschedule_url_client'),
		utm_params: readEntries(fields.take('utm_params'), true, findings),
		first_booking_at: first && utcText(first.at),
		created_at: created && utcText(created.at),
		updated_at: updated && utcText(updated.at),
	};
	fields.keepRest();
	return booking;
}

/** A day alone does not tell which of two times came first. */
function exact(moment: Moment | null): DateTime | null {
	return moment === null || moment.isDateOnly ? null : moment.at;
}

interface MeetingTime {
	start: DateTime | null;
	end: DateTime | null;
	minutes: number | null;
}

function readMeetingTime(fields: Envelope, { zone }: Setting, findings: Findings): MeetingTime {
	const start = readTimeOfDay(fields.take('start_time'), zone, findings);
	const foundEnd = fields.take('end_time');
	const end = readTimeOfDay(foundEnd, zone, findings);
	const minutes = minutesBetween(start, end);
	if (foundEnd === undefined || minutes === null || minutes >= 0) return { start, end, minutes };
	findings.report(foundEnd.place, 'The end is before the start, so the duration is not known');
	return { start, end, minutes: null };
}

function readLesson(fields: Envelope, findings: Findings): Lesson | null {
	type LessonField = keyof typeof lessonSchema.shape | 'currency';
	const content = readObject<LessonField>(fields.take('lesson'), findings);
	if (!content) return null;
	const price = readPriceField(content.take('price'), findings);
	const named = content.at('currency')?.value;
	const told = typeof named === 'string' ? (currencyOf(named.trim()) ?? null) : null;
	if (told !== null) content.take('currency');
	const lesson = {
		id: readId(content.take('id'), findings),
		title: readText(content.take('title'), lessonSchema.shape.title, findings),
		description: readText(content.take('description'), lessonSchema.shape.description, findings),
		price: price?.price ?? null,
		currency: told ?? price?.currency ?? null,
	};
	content.keepRest(findings);
	return unlessEmpty(lesson);
}

function readTeam(fields: Envelope, findings: Findings): Team | null {
	const content = readObject<keyof typeof teamSchema.shape>(fields.take('team'), findings);
	if (!content) return null;
	const team = {
		id: readId(content.take('id'), findings),
		name: readText(content.take('name'), teamSchema.shape.name, findings),
	};
	content.keepRest(findings);
	return unlessEmpty(team);
}

function readReport(fields: Envelope, findings: Findings): Report | null {
	const content = readObject<keyof typeof reportSchema.shape>(fields.take('report'), findings);
	if (!content) return null;
	const report = {
		state: readText(content.take('state'), reportSchema.shape.state, findings),
		comment: readText(content.take('comment'), reportSchema.shape.comment, findings),
	};
	content.keepRest(findings);
	return unlessEmpty(report);
}

/** An object in which nothing is known is none. */
function unlessEmpty<T extends object>(object: T): T | null {
	return Object.values(object).every((value) => value === null) ? null : object;
}

function readBookedBy(fields: Envelope, findings: Findings): BookingFacts['booked_by'] {
	const expected = 'true (booked by the expert) or false (booked by the client)';
	const byExpert = readYesNoField(fields.take('by_teacher'), expected, findings);
	if (byExpert === null) return null;
	return byExpert ? 'expert' : 'client';
}
