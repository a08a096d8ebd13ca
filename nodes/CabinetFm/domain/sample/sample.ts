import { DateTime } from 'luxon';
import { DOCUMENTED_EVENTS, spellingsOf } from '../callback/event';
import type { DocumentedEvent } from '../callback/event';
import type { JsonObject } from '../json/json';
import type { Language } from '../words/language';
import { castOf } from './casts';
import type { Cast, Member } from './cast/cast';

/** When a sample takes place. */
export interface SampleDay {
	/** Unix milliseconds of the run; only the day counts, so one day gives one sample. */
	now: number;
	/** Days from that day to the meeting; negative for a meeting in the past. */
	startsIn: number;
}

/** The hour on the client's clock at which a meeting starts, and how long it takes. */
const HOUR = 18;
const MINUTES = 60;
/** Bookings of one day have the ids from here on, those of the next day others. */
const FIRST_ID = 48_000_000;
const IDS_A_DAY = 100;
const IDS = { team: 17, lesson: 31, expert: 204, substitute: 205, client: 501 };

/** A callback as cabinet.fm would send it for the event: the same for the same event, day and language. */
export function sampleCallback(
	event: DocumentedEvent,
	day: SampleDay,
	language: Language,
): JsonObject {
	const today = DateTime.fromMillis(day.now, { zone: 'utc' }).startOf('day');
	const dayNumber = Math.floor(today.toSeconds() / (24 * 60 * 60));
	const scene: Scene = {
		id: FIRST_ID + (dayNumber % 100_000) * IDS_A_DAY + DOCUMENTED_EVENTS.indexOf(event) * 10,
		cast: castOf(language),
		today,
		startsIn: day.startsIn,
	};
	return {
		// The spelling of cabinet.fm's page, where it has one of its own.
		callback_type: spellingsOf(event).at(-1) ?? event,
		...BODIES[event](scene),
	};
}

interface Scene {
	id: number;
	cast: Cast;
	today: DateTime;
	startsIn: number;
}

type Body = (scene: Scene) => JsonObject;

const BODIES: Readonly<Record<DocumentedEvent, Body>> = {
	new: (scene) => record(scene),
	worker_assigned: (scene) => record(scene),
	worker_removed: (scene) => record(scene),
	in_work: (scene) => record(scene, { session_state: 'in_work' }),
	custom_fields_or_note_changed: (scene) => ({ ...record(scene), note: scene.cast.newNote }),
	report: (scene) => ({
		...record(scene, { session_state: 'finished' }),
		report: { comment: scene.cast.report, state: 'success' },
	}),
	cancelled: (scene) => ({
		...record(scene, cancelledFor(scene.cast.cancelReason)),
		cancelled_by: user(IDS.client, scene.cast.client),
	}),
	reschedule: (scene) => {
		const reason = scene.cast.rescheduleReason;
		const later = { ...scene, id: scene.id + 1, startsIn: scene.startsIn + 2 };
		return {
			new: {
				...record(later, {}, HOUR + 1),
				worker: user(IDS.substitute, scene.cast.substitute),
				old_booking_cancel_reason: reason,
				old_id: scene.id,
			},
			old: record(scene, cancelledFor(reason)),
		};
	},
};

function cancelledFor(reason: string): JsonObject {
	return { state: 'cancelled', session_state: 'cancelled', cancel_reason: reason };
}

function record(scene: Scene, meeting: JsonObject = {}, hour = HOUR): JsonObject {
	const { id, cast, today, startsIn } = scene;
	const booked = today.minus({ days: 1 }).set({ hour: 9, minute: 30 });
	const start = today
		.plus({ days: startsIn })
		.setZone(cast.timezone, { keepLocalTime: true })
		.set({ hour });
	const link = (action: string) => `https://cabinet.fm/${action}/${id}`;
	return {
		id,
		booking: {
			by_teacher: false,
			client: user(IDS.client, cast.client),
			client_timezone: cast.timezone,
			comment: cast.comment,
			start_time: utc(start),
			session_state: 'scheduled',
			end_time: utc(start.plus({ minutes: MINUTES })),
			state: 'new',
			...meeting,
		},
		cancel_url: link('cancel'),
		cancel_url_client: link('client/cancel'),
		created_at: utc(booked),
		custom_fields_values: { ...cast.customFields },
		first_booking_at: utc(booked.minus({ months: 3 })),
		lesson: { id: IDS.lesson, ...cast.lesson },
		note: cast.note,
		old_booking_cancel_reason: null,
		old_id: null,
		report: null,
		reschedule_url: link('reschedule'),
		reschedule_url_client: link('client/reschedule'),
		team: { id: IDS.team, name: cast.team },
		updated_at: utc(booked.plus({ minutes: 5 })),
		utm_params: { utm_source: 'instagram', utm_campaign: 'autumn' },
		worker: user(IDS.expert, cast.expert),
		zoom_join_url: `https://zoom.us/j/${id}`,
	};
}

function user(id: number, { name, alias, phone }: Member): JsonObject {
	return {
		id,
		name,
		email: `${alias}@example.com`,
		phone,
		avatar_url: `https://cabinet.fm/avatars/${id}.png`,
		domain: alias.replace('.', '-'),
	};
}

function utc(at: DateTime): string {
	return at.toUTC().toISO({ suppressMilliseconds: true }) ?? '';
}
