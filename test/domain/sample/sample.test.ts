import { spellingsOf } from '../../../nodes/CabinetFm/domain/callback/event';
import { sampleCallback } from '../../../nodes/CabinetFm/domain/sample/sample';
import { ENGLISH } from '../../../nodes/CabinetFm/domain/words/language';

/** 28 November 2026 at noon; the meeting a week later. */
const sampleOf = (event: Parameters<typeof sampleCallback>[0]) =>
	sampleCallback(event, { now: Date.UTC(2026, 10, 28, 12), startsIn: 7 }, ENGLISH);

const person = (id: number, name: string, alias: string, phone: string) => ({
	...{ id, name, phone },
	email: `${alias}@example.com`,
	avatar_url: `https://cabinet.fm/avatars/${id}.png`,
	domain: alias.replace('.', '-'),
});
const anna = person(501, 'Anna Petrova', 'anna.petrova', '+44 7400 123456');
const helen = person(204, 'Helen Brooks', 'helen.brooks', '+44 121 234 5678');
const daniel = person(205, 'Daniel Okafor', 'daniel.okafor', '+44 121 234 5679');

const booked = (id: number) => ({
	id,
	booking: {
		...{ by_teacher: false, client: anna, client_timezone: 'Europe/London' },
		...{ comment: 'I would like to prepare for a job interview', session_state: 'scheduled' },
		...{ start_time: '2026-12-05T18:00:00Z', end_time: '2026-12-05T19:00:00Z', state: 'new' },
	},
	cancel_url: `https://cabinet.fm/cancel/${id}`,
	cancel_url_client: `https://cabinet.fm/client/cancel/${id}`,
	created_at: '2026-11-27T09:30:00Z',
	custom_fields_values: { level: 'B2', goal: 'Job interview' },
	first_booking_at: '2026-08-27T09:30:00Z',
	lesson: { id: 31, title: 'English Lesson', description: 'One to one, online', price: 45 },
	note: 'Prefers lessons in the evening',
	...{ old_booking_cancel_reason: null, old_id: null, report: null },
	reschedule_url: `https://cabinet.fm/reschedule/${id}`,
	reschedule_url_client: `https://cabinet.fm/client/reschedule/${id}`,
	team: { id: 17, name: 'Riverside Language School' },
	updated_at: '2026-11-27T09:35:00Z',
	utm_params: { utm_source: 'instagram', utm_campaign: 'autumn' },
	worker: helen,
	zoom_join_url: `https://zoom.us/j/${id}`,
});
const cancelled = { state: 'cancelled', session_state: 'cancelled' };

describe('a sample is a whole callback', () => {
	it('of a booking', () => {
		expect(sampleOf('new')).toEqual({ callback_type: 'new', ...booked(50078500) });
	});

	it('of a cancellation, by the client', () => {
		const { booking, ...rest } = booked(50078510);
		expect(sampleOf('cancelled')).toEqual({
			...{ callback_type: 'cancelled', ...rest, cancelled_by: anna },
			booking: { ...booking, ...cancelled, cancel_reason: 'Caught a cold' },
		});
	});

	it('of a reschedule, to two days and an hour later and to another expert', () => {
		const { booking, ...rest } = booked(50078520);
		const now = booked(50078521);
		expect(sampleOf('reschedule')).toEqual({
			callback_type: 'reschedule',
			old: { ...rest, booking: { ...booking, ...cancelled, cancel_reason: 'Business trip' } },
			new: {
				...{ ...now, worker: daniel, old_id: 50078520, old_booking_cancel_reason: 'Business trip' },
				booking: {
					...now.booking,
					...{ start_time: '2026-12-07T19:00:00Z', end_time: '2026-12-07T20:00:00Z' },
				},
			},
		});
	});

	it('of what happens to the meeting', () => {
		expect(sampleOf('report')).toMatchObject({
			booking: { session_state: 'finished' },
			report: { comment: 'Worked on introductions, homework: unit 4', state: 'success' },
		});
		expect(sampleOf('in_work')).toMatchObject({ booking: { session_state: 'in_work' } });
		expect(sampleOf('custom_fields_or_note_changed').note).toBe('Sent the list of books');
		expect(sampleOf('worker_removed').callback_type).toBe('woker_removed');
		expect(spellingsOf('worker_removed')).toEqual(['worker_removed', 'woker_removed']);
	});
});
