import { distanceInWords, durationInWords } from '../../../nodes/CabinetFm/domain/words/distance';
import { ENGLISH, languageOf } from '../../../nodes/CabinetFm/domain/words/language';
import type { Language } from '../../../nodes/CabinetFm/domain/words/language';
import { numberInWords, priceInWords } from '../../../nodes/CabinetFm/domain/words/price';

const COUNTS = [1, 2, 5, 11, 21, 22, 101];

function language(tag: string): Language {
	return languageOf(tag) ?? ENGLISH;
}

const ENDINGS = {
	en: ['minute', 'minutes', 'minutes', 'minutes', 'minutes', 'minutes', 'minutes'],
	ru: ['минута', 'минуты', 'минут', 'минут', 'минута', 'минуты', 'минута'],
	uk: ['хвилина', 'хвилини', 'хвилин', 'хвилин', 'хвилина', 'хвилини', 'хвилина'],
	kk: Array<string>(7).fill('минут'),
	de: ['Minute', ...Array<string>(6).fill('Minuten')],
	es: ['minuto', ...Array<string>(6).fill('minutos')],
	fr: ['minute', ...Array<string>(6).fill('minutes')],
};

it.each(Object.entries(ENDINGS))('minutes of %s have their plural forms', (tag, endings) => {
	const texts = COUNTS.map((minutes) =>
		distanceInWords({ days: 0, hours: 0, minutes }, language(tag)).replace(/\s/g, ' '),
	);
	expect(texts).toEqual(COUNTS.map((count, index) => `${count} ${endings[index]}`));
});

it('days and hours of Russian have their plural forms', () => {
	const days = COUNTS.map((count) =>
		distanceInWords({ days: count, hours: count, minutes: 0 }, language('ru')),
	);
	expect(days).toEqual([
		'1 день 1 час',
		'2 дня 2 часа',
		'5 дней 5 часов',
		'11 дней 11 часов',
		'21 день 21 час',
		'22 дня 22 часа',
		'101 день 101 час',
	]);
});

it.each([
	['en', 90, '1 hour 30 minutes'],
	['ru', 90, '1 час 30 минут'],
	['ru', 45, '45 минут'],
	['ru', 24 * 60 + 61, '1 день 1 час 1 минута'],
	['ru', 60.5, '1 час'],
	['ru', 0, 'меньше минуты'],
	['kk', 90, '1 сағат 30 минут'],
	['ar', 120, 'ساعتان'],
])('in %s %d minutes are %s', (tag, minutes, text) => {
	expect(durationInWords(minutes, language(tag))).toBe(text);
});

it.each([
	['ru', 1500, 'RUB', '1\u00a0500\u00a0₽'],
	['ru', 1500.5, 'RUB', '1\u00a0500,50\u00a0₽'],
	['kk', 1500, 'KZT', '1\u00a0500\u00a0₸'],
	['en', 1500, 'EUR', '€1,500'],
	['de', 85.5, 'EUR', '85,50\u00a0€'],
	['en', 1500, 'JPY', 'JP¥1,500'],
	['ru', 1500.5, null, '1\u00a0500,5'],
	['ru', 1500, 'rubles', '1\u00a0500'],
])('in %s a price of %d %s is %s', (tag, price, currency, text) => {
	expect(priceInWords(price, currency, language(tag))).toBe(text);
});

it('numbers have the separators of their language', () => {
	expect(numberInWords(1234.5, language('de'))).toBe('1.234,5');
});
