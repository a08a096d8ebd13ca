import { EVENT_NAMES } from '../../../nodes/CabinetFm/domain/callback/event';
import type { CabinetFmEvent } from '../../../nodes/CabinetFm/domain/callback/event';
import { ENGLISH, languageOf } from '../../../nodes/CabinetFm/domain/words/language';
import { summaryOf } from '../../../nodes/CabinetFm/domain/words/summary';
import { bookingOf, lessonOf, personOf } from './bookings';
import type { Known } from './bookings';

const TIME = { start_time: '2026-12-01T15:00:00.000Z', end_time: '2026-12-01T16:00:00.000Z' };
const WHEN = 'Tuesday, 1 December 2026, 18:00–19:00 (Moscow Time)';

const lesson: Known = {
	...TIME,
	lesson: lessonOf('English Lesson'),
	client: personOf('Anna Petrova'),
	worker: personOf('Helen Brooks'),
};
const LESSON = `English Lesson, Anna Petrova, ${WHEN}`;

function summary(event: CabinetFmEvent, known: Known = lesson, tag = 'en'): string {
	return summaryOf(event, bookingOf(known), null, languageOf(tag) ?? ENGLISH);
}

it.each([
	['new', `New booking: ${LESSON}`],
	['cancelled', `Booking cancelled: ${LESSON}`],
	['reschedule', `Booking rescheduled: ${LESSON}`],
	['worker_assigned', `Expert assigned: Helen Brooks. Booking: ${LESSON}.`],
	['worker_removed', `Expert removed: Helen Brooks. Booking: ${LESSON}.`],
	['in_work', `Booking accepted to work: ${LESSON}. Expert: Helen Brooks.`],
	['report', `Meeting report: ${LESSON}`],
	['custom_fields_or_note_changed', `Booking details changed: ${LESSON}`],
	['other', `Other event: ${LESSON}`],
] as const)('%s in English', (event, text) => {
	expect(summary(event)).toBe(text);
});

it('a new booking in Russian', () => {
	const known = { ...TIME, lesson: lessonOf('Английский'), client: personOf('Анна Петрова') };
	expect(summary('new', known, 'ru')).toBe(
		'Новая запись: Английский, Анна Петрова, вторник, 1 декабря 2026 г., 18:00–19:00 (Москва)',
	);
});

it('French sets its own colon', () => {
	expect(summary('new', { lesson: lessonOf('Yoga') }, 'fr')).toBe(
		'Nouvelle réservation\u00a0: Yoga',
	);
});

it('the time is that of the company, not of the client', () => {
	expect(summary('new', { ...TIME, companyZone: 'UTC', clientZone: 'Asia/Almaty' })).toBe(
		'New booking: Tuesday, 1 December 2026, 15:00–16:00 (UTC)',
	);
});

it("the client's clock stands in for a company's that an item lacks", () => {
	const booking = bookingOf({ ...TIME, clientZone: 'UTC' });
	const local = { ...booking.local, company: null };
	expect(summaryOf('new', { ...booking, local }, null, ENGLISH)).toContain('15:00–16:00 (UTC)');
});

it.each([
	['client', 'Anna Petrova', 'client'],
	['client', 'Mother of Anna', 'client (Mother of Anna)'],
	['client', null, 'client'],
	['expert', 'Helen Brooks', 'expert (Helen Brooks)'],
	['company', null, 'company'],
	[null, 'Daniel Cole', 'Daniel Cole'],
] as const)('a booking that %s %s cancelled says so', (role, name, told) => {
	const known: Known = {
		lesson: lessonOf('Yoga'),
		client: personOf('Anna Petrova'),
		cancelled_by: personOf(name),
		cancelled_by_role: role,
		cancel_reason: 'Caught a cold',
	};
	expect(summary('cancelled', known)).toBe(
		`Booking cancelled: Yoga, Anna Petrova. Cancelled by: ${told}. Reason: Caught a cold.`,
	);
});

it.each([
	['held', 'The meeting took place: Yoga. Comment: Unit 4.'],
	['not_held', 'The meeting did not take place: Yoga. Comment: Unit 4.'],
	[null, 'Meeting report: Yoga. Comment: Unit 4.'],
] as const)('a report of a meeting that was %s says so', (outcome, text) => {
	const report = { state: null, comment: 'Unit 4' };
	expect(summary('report', { lesson: lessonOf('Yoga'), outcome, report })).toBe(text);
});

it('an edited booking tells its note', () => {
	expect(summary('custom_fields_or_note_changed', { note: 'Prefers\nevenings!' })).toBe(
		'Booking details changed. Note: Prefers evenings!',
	);
});

it('a reschedule is told by its changes; where there are none, by what is known', () => {
	expect(summaryOf('reschedule', bookingOf(), 'It moved', ENGLISH)).toBe('It moved');
	const known = { lesson: lessonOf('Yoga'), old_booking_cancel_reason: 'Business trip' };
	expect(summary('reschedule', known)).toBe('Booking rescheduled: Yoga. Reason: Business trip.');
});

it('changes are told by a reschedule alone', () => {
	expect(summaryOf('new', bookingOf(), 'It moved', ENGLISH)).toBe('New booking');
});

it.each(EVENT_NAMES)('%s of a booking of which nothing is known is the bare phrase', (event) => {
	expect(summary(event, {})).toBe(ENGLISH.words.summary[event]);
	expect(
		summary(event, { client: personOf(null), worker: personOf(' '), lesson: lessonOf('') }),
	).toBe(ENGLISH.words.summary[event]);
});

it('an expert alone, or a booking alone, needs no second sentence', () => {
	expect(summary('worker_assigned', { worker: personOf('Helen Brooks') })).toBe(
		'Expert assigned: Helen Brooks',
	);
	expect(summary('worker_removed', { lesson: lessonOf('Yoga') })).toBe('Expert removed: Yoga');
});

it.each([
	[{ first_name: 'Anna', last_name: 'Petrova' }, 'Anna Petrova'],
	[{ last_name: 'Petrova' }, 'Petrova'],
	[{ email: 'anna@example.com', phone: '+7 916' }, 'anna@example.com'],
	[{ phone: '+7 916' }, '+7 916'],
])('a client without a name is known by %j', (known, told) => {
	expect(summary('new', { client: personOf(null, known) })).toBe(`New booking: ${told}`);
});
