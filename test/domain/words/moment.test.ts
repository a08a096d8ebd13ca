import fc from 'fast-check';
import { ENGLISH, LANGUAGES, languageOf } from '../../../nodes/CabinetFm/domain/words/language';
import type { Language } from '../../../nodes/CabinetFm/domain/words/language';
import {
	dayInWords,
	momentInWords,
	timeInWords,
	weekdayInWords,
} from '../../../nodes/CabinetFm/domain/words/moment';
import type { Meeting } from '../../../nodes/CabinetFm/domain/words/moment';
import { clockOf } from './bookings';

function language(tag: string): Language {
	return languageOf(tag) ?? ENGLISH;
}

/** A meeting in Moscow, unless another zone is named. */
function meeting(start: string, end: string | null = null, timezone = 'Europe/Moscow'): Meeting {
	const clock = clockOf(start, end, timezone);
	if (clock === null) throw new Error('A meeting has a start');
	return clock;
}

const evening = meeting('2026-12-01T15:00:00.000Z', '2026-12-01T16:00:00.000Z');
const night = meeting('2026-12-01T20:00:00.000Z', '2026-12-01T21:30:00.000Z');

it.each([
	['en', 'Tuesday, 1 December 2026, 18:00–19:00 (Moscow Time)'],
	['ru', 'вторник, 1 декабря 2026 г., 18:00–19:00 (Москва)'],
	['uk', 'вівторок, 1 грудня 2026 р., 18:00–19:00 (Москва)'],
	['kk', '2026 ж. 1 желтоқсан, сейсенбі, 18:00–19:00 (Мәскеу уақыты)'],
	['de', 'Dienstag, 1. Dezember 2026, 18:00–19:00 Uhr (Moskau)'],
	['es', 'martes, 1 de diciembre de 2026, 18:00–19:00 (Moscú)'],
	['fr', 'mardi 1 décembre 2026, 18:00\u2009–\u200919:00 (Moscou)'],
	['he', 'יום שלישי, 1 בדצמבר 2026, 18:00–19:00 (מוסקבה)'],
	['zh', '2026年12月1日星期二, 18:00–19:00 (莫斯科时间)'],
])('a meeting in %s', (tag, text) => {
	expect(momentInWords(evening, language(tag))).toBe(text);
});

it.each([
	[
		'en',
		'Tuesday, 1 December 2026 at 23:00\u2009–\u2009Wednesday, 2 December 2026 at 00:30 (Moscow Time)',
	],
	['ru', 'вторник, 1 декабря 2026 г. в 23:00 – среда, 2 декабря 2026 г. в 00:30 (Москва)'],
	[
		'de',
		'Dienstag, 1. Dezember 2026 um 23:00\u2009–\u2009Mittwoch, 2. Dezember 2026 um 00:30 (Moskau)',
	],
])('a meeting over midnight in %s tells both days', (tag, text) => {
	expect(momentInWords(night, language(tag))).toBe(text);
});

it('a meeting of several days that ends at the hour at which it began tells both days', () => {
	const days = meeting('2026-12-01T15:00:00.000Z', '2026-12-04T15:00:00.000Z');
	expect(momentInWords(days, language('ru'))).toBe(
		'вторник, 1 декабря 2026 г. в 18:00 – пятница, 4 декабря 2026 г. в 18:00 (Москва)',
	);
});

it.each([null, '2026-12-01T15:00:00.000Z', '2026-12-01T14:00:00.000Z'])(
	'an end %s that is not after the start is left out',
	(end) => {
		expect(momentInWords(meeting('2026-12-01T15:00:00.000Z', end), language('ru'))).toBe(
			'вторник, 1 декабря 2026 г., 18:00 (Москва)',
		);
	},
);

it('the hour after midnight is 00 in all seven', () => {
	expect(LANGUAGES).toHaveLength(7);
	for (const { value } of LANGUAGES) {
		expect(timeInWords('2026-12-01T00:30:00.000Z', language(value))).toBe('00:30');
	}
});

it('a meeting in the hour that comes twice tells the offset of each end', () => {
	const twice = meeting('2026-10-25T00:30:00.000Z', '2026-10-25T01:30:00.000Z', 'Europe/Berlin');
	expect(momentInWords(twice, language('ru'))).toBe(
		'воскресенье, 25 октября 2026 г., 02:30 UTC+2 – 02:30 UTC+1 (Германия)',
	);
	const backwards = meeting(
		'2026-10-25T00:45:00.000Z',
		'2026-10-25T01:15:00.000Z',
		'Europe/Berlin',
	);
	expect(momentInWords(backwards, ENGLISH)).toBe(
		'Sunday, 25 October 2026, 02:45 UTC+2 – 02:15 UTC+1 (CET)',
	);
});

it('offsets are told where they are asked for', () => {
	expect(momentInWords(meeting('2026-12-01T15:00:00.000Z'), ENGLISH, { withOffsets: true })).toBe(
		'Tuesday, 1 December 2026, 18:00 UTC+3 (Moscow Time)',
	);
});

it('parts of a time can be had alone', () => {
	expect(dayInWords(evening.start, language('ru'))).toBe('вторник, 1 декабря 2026 г.');
	expect(weekdayInWords(evening.start, language('kk'))).toBe('сейсенбі');
	expect(timeInWords(evening.start, language('ru'))).toBe('18:00');
});

it.each(['2026-12-01T18:00:00+03:00', '2026-12-01T18:00+03:00', '2026-12-01T18:00:00.000Z'])(
	'%s is read, too, as another node may write it',
	(start) => {
		expect(timeInWords(start, language('ru'))).toBe('18:00');
	},
);

it.each([
	'',
	'tomorrow',
	'2026-12-01',
	'2026-12-01T18:00:00.000',
	'2026-02-30T18:00:00.000+03:00',
	'2026-12-01T25:00:00.000Z',
])('%j is no time of an item', (start) => {
	expect(momentInWords({ start, end: null, timezone: 'Europe/Moscow' }, ENGLISH)).toBeNull();
	expect(dayInWords(start, ENGLISH)).toBeNull();
	expect(weekdayInWords(start, ENGLISH)).toBeNull();
	expect(timeInWords(start, ENGLISH)).toBeNull();
});

it('the day and the hour are those that the item shows, in any zone and year', () => {
	const zones = fc.constantFrom(
		'Europe/Moscow',
		'America/St_Johns',
		'Asia/Kathmandu',
		'UTC-3:30',
		'UTC',
	);
	const times = fc.date({
		min: new Date('0100-01-01'),
		max: new Date('9998-12-31'),
		noInvalidDate: true,
	});
	fc.assert(
		fc.property(times, zones, (at, zone) => {
			const { start } = meeting(at.toISOString(), null, zone);
			const text = momentInWords({ start, end: null, timezone: zone }, language('de')) ?? '';
			expect(text).toContain(`, ${start.slice('2026-12-01T'.length, '2026-12-01T18:00'.length)} (`);
			expect(text).toContain(` ${Number(start.slice(8, 10))}. `);
		}),
	);
});
