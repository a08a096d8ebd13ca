import type { DateTime, Zone } from 'luxon';
import type { Fields, Found } from '../callback/envelope';
import type { Findings } from '../callback/findings';
import {
	lessonSchema,
	meetingSchema,
	recordSchema,
	reportSchema,
	teamSchema,
} from '../callback/schema';
import type { MeetingField, RecordField } from '../callback/schema';
import { kindOf } from '../json/json';
import { readPerson } from '../person/person';
import { localTime } from '../time/local';
import { openContainer } from './container';
import { readObject, readPrice, readScalar, readTime, readZone } from './field';
import type { Booking, Lesson, Report, Team } from './schema';

/** What the user chose and the host knows; the domain reads neither settings nor a clock. */
export interface Setting {
	/** Zone of times that carry no offset; `null` when the user's text names none. */
	zone: Zone | null;
	/** Zone of the workflow; `null` when unknown. */
	workflowZone: Zone | null;
	/** Calling code in digits, '' for none. */
	countryCode: string;
}

/** One booking of the item, from the fields that the callback carried. */
export function readBooking(fields: Fields, setting: Setting, findings: Findings): Booking {
	const record = (name: Exclude<RecordField, 'booking'>) =>
		readScalar(fields.get(name), recordSchema.shape[name], findings);
	const meeting = (name: MeetingField) =>
		readScalar(fields.get(name), meetingSchema.shape[name], findings);
	const time = (name: 'first_booking_at' | 'created_at' | 'updated_at') =>
		readTime(fields.get(name), setting.zone, findings).shown;
	const person = (name: 'client' | 'worker' | 'cancelled_by') =>
		readPerson(fields.get(name), setting.countryCode, findings);

	const start = readTime(fields.get('start_time'), setting.zone, findings);
	const end = readTime(fields.get('end_time'), setting.zone, findings);
	const clientZone = readZone(fields.get('client_timezone'), findings);
	return {
		id: record('id'),
		old_id: record('old_id'),
		state: meeting('state'),
		session_state: meeting('session_state'),
		start_time: start.shown,
		end_time: end.shown,
		duration_minutes: minutesBetween(start.value, end.value),
		client_timezone: clientZone.shown,
		local: {
			client: localTime(start.value, end.value, clientZone.value),
			workflow: localTime(start.value, end.value, setting.workflowZone),
		},
		client: person('client'),
		worker: person('worker'),
		lesson: readLesson(fields.get('lesson'), findings),
		team: readTeam(fields.get('team'), findings),
		booked_by: readBookedBy(fields.get('by_teacher'), findings),
		comment: meeting('comment'),
		note: record('note'),
		custom_fields_values: readObject(fields.get('custom_fields_values'), findings) ?? {},
		cancel_reason: meeting('cancel_reason'),
		cancelled_by: person('cancelled_by'),
		report: readReport(fields.get('report'), findings),
		old_booking_cancel_reason: record('old_booking_cancel_reason'),
		zoom_join_url: record('zoom_join_url'),
		cancel_url: record('cancel_url'),
		cancel_url_client: record('cancel_url_client'),
		reschedule_url: record('reschedule_url'),
		reschedule_url_client: record('reschedule_url_client'),
		utm_params: readObject(fields.get('utm_params'), findings) ?? {},
		first_booking_at: time('first_booking_at'),
		created_at: time('created_at'),
		updated_at: time('updated_at'),
	};
}

const MILLISECONDS_PER_MINUTE = 60_000;

/** Minutes from one time to another, negative when it is earlier; `null` while one is unknown. */
export function minutesBetween(from: DateTime | null, to: DateTime | null): number | null {
	if (from === null || to === null) return null;
	return (to.toMillis() - from.toMillis()) / MILLISECONDS_PER_MINUTE;
}

function readLesson(found: Found | undefined, findings: Findings): Lesson | null {
	const lesson = openContainer(found, lessonSchema, findings);
	return (
		lesson && {
			id: lesson.scalar('id'),
			title: lesson.scalar('title'),
			description: lesson.scalar('description'),
			price: readPrice(lesson.at('price'), findings),
		}
	);
}

function readTeam(found: Found | undefined, findings: Findings): Team | null {
	const team = openContainer(found, teamSchema, findings);
	return team && { id: team.scalar('id'), name: team.scalar('name') };
}

function readReport(found: Found | undefined, findings: Findings): Report | null {
	const report = openContainer(found, reportSchema, findings);
	return report && { state: report.scalar('state'), comment: report.scalar('comment') };
}

function readBookedBy(found: Found | undefined, findings: Findings): Booking['booked_by'] {
	if (!found) return null;
	if (typeof found.value === 'boolean') return found.value ? 'expert' : 'client';
	findings.displace(
		found.path,
		found.value,
		`Expected true (booked by the expert) or false (booked by the client), found ${kindOf(found.value)}`,
	);
	return null;
}
