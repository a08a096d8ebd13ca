import { DateTime } from 'luxon';
import type {
	BookingFacts,
	Lesson,
	LocalFacts,
} from '../../../nodes/CabinetFm/domain/booking/schema';
import type { Person } from '../../../nodes/CabinetFm/domain/person/schema';
import type { ChangeFacts } from '../../../nodes/CabinetFm/domain/reschedule/schema';

/** A person of whom only the name is known. */
export function personOf(name: string | null, more: Partial<Person> = {}): Person {
	return {
		id: null,
		name,
		first_name: null,
		middle_name: null,
		last_name: null,
		email: null,
		phone: null,
		phone_e164: null,
		phone_country: null,
		avatar_url: null,
		domain: null,
		...more,
	};
}

export function lessonOf(title: string | null): Lesson {
	return { id: null, title, description: null, price: null, currency: null };
}

/** What a booking is made of here; the clocks follow from the times and the zones. */
export type Known = Partial<Omit<BookingFacts, 'local'>> & {
	clientZone?: string;
	companyZone?: string;
};

/** A booking of which nothing but this is known. */
export function bookingOf(known: Known = {}): BookingFacts {
	const { clientZone = 'Asia/Almaty', companyZone = 'Europe/Moscow', ...fields } = known;
	const { start_time: start = null, end_time: end = null } = fields;
	return {
		id: null,
		old_id: null,
		lookup_id: null,
		part_of_reschedule: false,
		state: null,
		session_state: null,
		outcome: null,
		start_time: start,
		end_time: end,
		duration_minutes: minutesFrom(start, end),
		client_timezone: null,
		local: {
			client: clockOf(start, end, clientZone),
			company: clockOf(start, end, companyZone),
		},
		client: null,
		worker: null,
		lesson: null,
		team: null,
		booked_by: null,
		is_first_booking: null,
		comment: null,
		note: null,
		custom_fields_values: {},
		cancel_reason: null,
		cancelled_by: null,
		cancelled_by_role: null,
		report: null,
		old_booking_cancel_reason: null,
		zoom_join_url: null,
		cancel_url: null,
		cancel_url_client: null,
		reschedule_url: null,
		reschedule_url_client: null,
		utm_params: {},
		first_booking_at: null,
		created_at: null,
		updated_at: null,
		...fields,
	};
}

/** The clock of a zone, or of a fixed one such as UTC+3. */
export function clockOf(start: string | null, end: string | null, zone: string): LocalFacts | null {
	if (start === null) return null;
	const there = DateTime.fromISO(start).setZone(zone);
	return {
		timezone: zone,
		is_assumed: false,
		start: isoOf(there),
		end: end === null ? null : isoOf(DateTime.fromISO(end).setZone(zone)),
		date: there.toFormat('yyyy-MM-dd'),
		time: there.toFormat('HH:mm'),
		weekday_number: there.weekday,
		hour: there.hour,
	};
}

function isoOf(at: DateTime): string {
	return at.toISO() ?? '';
}

function minutesFrom(start: string | null, end: string | null): number | null {
	if (start === null || end === null) return null;
	const minutes = (Date.parse(end) - Date.parse(start)) / 60_000;
	return minutes < 0 ? null : minutes;
}

/** What a reschedule changed; nothing but what is given. */
export function changesOf(facts: Partial<ChangeFacts> = {}): ChangeFacts {
	return {
		moved: false,
		shift_minutes: null,
		direction: null,
		duration_changed: false,
		worker_changed: false,
		lesson_changed: false,
		client_changed: false,
		reason: null,
		fields: [],
		...facts,
	};
}

/** What differs between two bookings, as far as the words need it. */
export function differenceOf(old: BookingFacts, current: BookingFacts): ChangeFacts {
	const isKnown = old.start_time !== null && current.start_time !== null;
	const shift = isKnown
		? (Date.parse(current.start_time ?? '') - Date.parse(old.start_time ?? '')) / 60_000
		: null;
	const differ = (one: unknown, other: unknown) => JSON.stringify(one) !== JSON.stringify(other);
	return changesOf({
		moved: isKnown && shift !== 0,
		shift_minutes: shift,
		direction: shift === null ? null : shift === 0 ? 'same' : shift > 0 ? 'later' : 'earlier',
		duration_changed:
			old.duration_minutes !== null &&
			current.duration_minutes !== null &&
			old.duration_minutes !== current.duration_minutes,
		worker_changed: differ(old.worker, current.worker),
		lesson_changed: differ(old.lesson, current.lesson),
		client_changed: differ(old.client, current.client),
		reason: current.old_booking_cancel_reason ?? old.cancel_reason,
	});
}
