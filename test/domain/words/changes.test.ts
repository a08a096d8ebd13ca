import { changesInWords } from '../../../nodes/CabinetFm/domain/words/changes';
import { ENGLISH, languageOf } from '../../../nodes/CabinetFm/domain/words/language';
import { bookingOf, changesOf, differenceOf, lessonOf, personOf } from './bookings';
import type { Known } from './bookings';

const TUESDAY = { start_time: '2026-12-01T15:00:00.000Z', end_time: '2026-12-01T16:00:00.000Z' };
const THURSDAY = { start_time: '2026-12-03T16:00:00.000Z', end_time: '2026-12-03T17:30:00.000Z' };

function told(before: Known, now: Known, tag = 'en') {
	const [old, current] = [bookingOf(before), bookingOf(now)];
	return changesInWords(old, current, differenceOf(old, current), languageOf(tag) ?? ENGLISH);
}

it('tells a Russian owner what moved, how far, who comes instead and why', () => {
	const lesson = { lesson: lessonOf('Английский'), client: personOf('Анна Петрова') };
	const before = { ...TUESDAY, ...lesson, worker: personOf('Елена Волкова') };
	const now = {
		...THURSDAY,
		...lesson,
		worker: personOf('Павел Орлов'),
		old_booking_cancel_reason: 'Командировка',
	};
	expect(told(before, now, 'ru')).toEqual({
		summary: [
			'Запись перенесена: Английский, Анна Петрова.',
			'Было: вторник, 1 декабря 2026 г., 18:00–19:00 (Москва).',
			'Стало: четверг, 3 декабря 2026 г., 19:00–20:30 (Москва).',
			'Сдвиг: 2 дня 1 час (позже).',
			'Длительность: 1 час 30 минут (ранее: 1 час).',
			'Специалист: Павел Орлов (ранее: Елена Волкова).',
			'Причина: Командировка.',
		].join(' '),
		shift_in_words: '2 дня 1 час (позже)',
	});
});

it('tells it in English', () => {
	expect(told(THURSDAY, { ...TUESDAY, lesson: lessonOf('Yoga') })).toEqual({
		summary: [
			'Booking rescheduled: Yoga.',
			'Was: Thursday, 3 December 2026, 19:00–20:30 (Moscow Time).',
			'Now: Tuesday, 1 December 2026, 18:00–19:00 (Moscow Time).',
			'Moved: 2 days 1 hour earlier.',
			'Duration: 1 hour (before: 1 hour 30 minutes).',
			'Service: Yoga.',
		].join(' '),
		shift_in_words: '2 days 1 hour earlier',
	});
});

it.each([
	['en', 'less than a minute later', '21 minutes earlier'],
	['ru', 'меньше минуты (позже)', '21 минута (раньше)'],
	['uk', 'менше хвилини (пізніше)', '21 хвилина (раніше)'],
	['kk', 'бір минуттан аз (кейінірек)', '21 минут (ертерек)'],
	['de', 'weniger als eine Minute später', '21 Minuten früher'],
	['es', 'menos de un minuto más tarde', '21 minutos antes'],
	['fr', 'moins d’une minute plus tard', '21 minutes plus tôt'],
])('a shift in %s keeps the units in the nominative', (tag, later, earlier) => {
	const at = (time: string) => ({ start_time: `2026-12-01T${time}.000Z` });
	expect(told(at('15:00:00'), at('15:00:30'), tag).shift_in_words).toBe(later);
	expect(told(at('15:21:00'), at('15:00:00'), tag).shift_in_words?.replace(/\s/g, ' ')).toBe(
		earlier,
	);
});

it('days are counted on the clock of the company: the night on which it changes is a day, too', () => {
	const before = { start_time: '2026-10-24T10:00:00.000Z', companyZone: 'Europe/Berlin' };
	const now = { start_time: '2026-10-25T11:00:00.000Z', companyZone: 'Europe/Berlin' };
	expect(told(before, now).shift_in_words).toBe('1 day later');
});

it('a booking that keeps its time is changed, not moved', () => {
	const { summary, shift_in_words: shift } = told(TUESDAY, {
		...TUESDAY,
		client: personOf('Anna'),
	});
	expect(summary).toBe(
		'Booking changed: Anna. Time unchanged: Tuesday, 1 December 2026, 18:00–19:00 (Moscow Time). Client: Anna.',
	);
	expect(shift).toBe('same time');
});

it('a booking that only gets longer tells both times', () => {
	const longer = { ...TUESDAY, end_time: '2026-12-01T17:00:00.000Z' };
	expect(told(TUESDAY, longer).summary).toBe(
		[
			'Booking changed.',
			'Was: Tuesday, 1 December 2026, 18:00–19:00 (Moscow Time).',
			'Now: Tuesday, 1 December 2026, 18:00–20:00 (Moscow Time).',
			'Duration: 2 hours (before: 1 hour).',
		].join(' '),
	);
});

it('the hour that comes twice is told by its offsets', () => {
	const berlin = { companyZone: 'Europe/Berlin' };
	const first = { ...berlin, start_time: '2026-10-25T00:30:00.000Z' };
	const second = { ...berlin, start_time: '2026-10-25T01:30:00.000Z' };
	expect(told(first, second).summary).toBe(
		[
			'Booking rescheduled.',
			'Was: Sunday, 25 October 2026, 02:30 UTC+2 (CET).',
			'Now: Sunday, 25 October 2026, 02:30 UTC+1 (CET).',
			'Moved: 1 hour later.',
		].join(' '),
	);
});

it('what is known of one booking alone is told', () => {
	expect(told({}, TUESDAY)).toEqual({
		summary: 'Booking rescheduled. Now: Tuesday, 1 December 2026, 18:00–19:00 (Moscow Time).',
		shift_in_words: null,
	});
	expect(told(TUESDAY, {}).summary).toBe(
		'Booking rescheduled. Was: Tuesday, 1 December 2026, 18:00–19:00 (Moscow Time).',
	);
	expect(told({}, {})).toEqual({ summary: 'Booking rescheduled', shift_in_words: null });
});

it('what the new booking does not repeat is taken from the old one, unless it was taken away', () => {
	const old = bookingOf({ lesson: lessonOf('Yoga'), client: personOf('Anna') });
	const summary = (facts: object) =>
		changesInWords(old, bookingOf(), changesOf(facts), ENGLISH).summary;
	expect(summary({})).toBe('Booking rescheduled: Yoga, Anna');
	expect(summary({ client_changed: true, lesson_changed: true })).toBe(
		'Booking rescheduled. No service (before: Yoga). No client (before: Anna).',
	);
});

it.each([
	[personOf('Helen'), personOf('Daniel'), 'Expert: Daniel (before: Helen)'],
	[null, personOf('Daniel'), 'Expert: Daniel'],
	[personOf('Helen'), null, 'No expert (before: Helen)'],
	[personOf('Helen', { id: 1 }), personOf('Helen', { id: 2 }), 'Another expert'],
	[personOf(null, { id: 1 }), personOf(null, { id: 2 }), 'Another expert'],
])('the expert %# is told', (before, now, text) => {
	expect(told({ worker: before }, { worker: now }).summary).toBe(`Booking rescheduled. ${text}.`);
});

it.each([
	[0.2, 0.4],
	[60, 60.5],
	[-5, 60],
])('lengths of %d and %d minutes that read alike, or are none, are not told', (before, now) => {
	const summary = changesInWords(
		bookingOf({ duration_minutes: before }),
		bookingOf({ duration_minutes: now }),
		changesOf({ duration_changed: true }),
		ENGLISH,
	);
	expect(summary.summary).toBe('Booking rescheduled');
});
