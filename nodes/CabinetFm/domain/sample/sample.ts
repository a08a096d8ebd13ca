import { DateTime } from 'luxon';
import { DOCUMENTED_EVENTS, spellingsOf } from '../callback/event';
import type { DocumentedEvent } from '../callback/event';
import type { JsonObject } from '../json/json';
import type { Language } from '../words/language';
import { SCENES } from './scene';
import type { Scene } from './scene';

/** When a sample takes place. */
export interface SampleDay {
	/** Unix milliseconds of the run; only the day counts, so one day gives one sample. */
	now: number;
	/** Days from that day to the meeting; negative for a meeting in the past. */
	startsIn: number;
}

const FIRST_ID = 48210;

/** A callback as cabinet.fm would send it for the event: the same for the same event and day. */
export function sampleCallback(
	event: DocumentedEvent,
	day: SampleDay,
	_language: Language,
): JsonObject {
	const scene = SCENES[event];
	const id = FIRST_ID + DOCUMENTED_EVENTS.indexOf(event) * 10;
	return structuredClone({
		// The spelling of cabinet.fm's page, where it has one of its own.
		callback_type: spellingsOf(event).at(-1) ?? event,
		...BODIES[event](scene, id, day),
	});
}

type Body = (scene: Scene, id: number, day: SampleDay) => JsonObject;

const BODIES: Readonly<Record<DocumentedEvent, Body>> = {
	new: record,
	worker_assigned: record,
	worker_removed: record,
	in_work: (scene, id, day) => record(scene, id, day, { session_state: 'in_work' }),
	custom_fields_or_note_changed: (scene, id, day) =>
		record({ ...scene, note: 'Sent the list of documents' }, id, day),
	report: (scene, id, day) => ({
		...record(scene, id, day, { session_state: 'finished' }),
		report: { comment: 'Worked on introductions, homework: unit 4', state: 'success' },
	}),
	cancelled: (scene, id, day) => ({
		...record(scene, id, day, cancelledFor('Caught a cold')),
		cancelled_by: scene.client,
	}),
	reschedule: (scene, id, day) => {
		const reason = 'Business trip';
		const later = { ...scene, hour: scene.hour + 1, worker: scene.substitute };
		return {
			new: {
				...record(later, id + 1, { ...day, startsIn: day.startsIn + 2 }),
				old_booking_cancel_reason: reason,
				old_id: id,
			},
			old: record(scene, id, day, cancelledFor(reason)),
		};
	},
};

function cancelledFor(reason: string): JsonObject {
	return { state: 'cancelled', session_state: 'cancelled', cancel_reason: reason };
}

function record(
	scene: Scene,
	id: number,
	{ now, startsIn }: SampleDay,
	meeting: JsonObject = {},
): JsonObject {
	const today = DateTime.fromMillis(now, { zone: 'utc' }).startOf('day');
	const booked = today.minus({ days: 1 }).set({ hour: 9, minute: 30 });
	const start = today
		.plus({ days: startsIn })
		.setZone(scene.clientTimezone, { keepLocalTime: true })
		.set({ hour: scene.hour });
	const link = (action: string) => `https://cabinet.fm/${action}/${id}`;
	return {
		id,
		booking: {
			by_teacher: scene.comment === null,
			client: scene.client,
			client_timezone: scene.clientTimezone,
			comment: scene.comment,
			start_time: utc(start),
			session_state: 'scheduled',
			end_time: utc(start.plus({ minutes: scene.minutes })),
			state: 'new',
			...meeting,
		},
		cancel_url: link('cancel'),
		cancel_url_client: link('client/cancel'),
		created_at: utc(booked),
		custom_fields_values: scene.customFields,
		first_booking_at: utc(booked.minus({ months: 3 })),
		lesson: scene.lesson,
		note: scene.note,
		old_booking_cancel_reason: null,
		old_id: null,
		report: null,
		reschedule_url: link('reschedule'),
		reschedule_url_client: link('client/reschedule'),
		team: scene.team,
		updated_at: utc(booked.plus({ minutes: 5 })),
		utm_params: scene.utm,
		worker: scene.worker,
		zoom_join_url: scene.zoom ? `https://zoom.us/j/${id}` : null,
	};
}

function utc(at: DateTime): string {
	return at.toUTC().toISO({ suppressMilliseconds: true }) ?? '';
}
