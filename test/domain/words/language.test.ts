import fc from 'fast-check';
import { ENGLISH, LANGUAGES, languageOf } from '../../../nodes/CabinetFm/domain/words/language';
import { en } from '../../../nodes/CabinetFm/domain/words/en';
import { de } from '../../../nodes/CabinetFm/domain/words/de';
import { ru } from '../../../nodes/CabinetFm/domain/words/ru';
import { timeInWords, weekdayInWords } from '../../../nodes/CabinetFm/domain/words/moment';
import { anyText } from '../../support/text';

it('the seven languages have the names that English has for them, and words of their own', () => {
	const names = new Intl.DisplayNames('en', { type: 'language' });
	expect(LANGUAGES).toHaveLength(7);
	for (const { value, name } of LANGUAGES) {
		expect(names.of(value)).toBe(name);
		expect(languageOf(value)?.tag).toBe(value === 'en' ? 'en-GB' : value);
	}
	const news = LANGUAGES.map(({ value }) => languageOf(value)?.words.summary.new);
	expect(new Set(news).size).toBe(7);
});

it.each(['', '  ', 'en', 'EN', 'en-GB'])('%j is English', (entered) => {
	expect(languageOf(entered)).toBe(ENGLISH);
});

it.each(['ru', ' ru ', 'RU', 'ru-RU', 'ru_RU'])('%j is Russian', (entered) => {
	expect(languageOf(entered)).toEqual({ tag: 'ru', words: ru });
});

it('a regional tag has the dates of its region and the words of its language', () => {
	expect(languageOf('de-AT')).toMatchObject({ tag: 'de-AT', words: de });
	const american = languageOf('en-US') ?? ENGLISH;
	expect(american.words).toBe(en);
	expect(timeInWords('2026-12-01T18:00:00.000+03:00', american)).toMatch(/^6:00\sPM$/);
});

it.each([
	['pl', 'wtorek'],
	['ja', '火曜日'],
	['ar', 'الثلاثاء'],
	['zh-Hant', '星期二'],
])('dates of %s follow it, words are English', (tag, tuesday) => {
	const language = languageOf(tag);
	expect(language?.words).toBe(en);
	expect(language && weekdayInWords('2026-12-01T18:00:00.000Z', language)).toBe(tuesday);
});

it.each(['xx', 'tlh', 'English', 'русский', 'e', 'ru-', '-', '__proto__', 'constructor', 'null'])(
	'%j is no language',
	(entered) => {
		expect(languageOf(entered)).toBeNull();
	},
);

it('any text is a language that Intl can use, or none', () => {
	const texts = fc.oneof(fc.string(), anyText, fc.stringMatching(/^\w{2,3}([-_]\w+)*$/));
	fc.assert(
		fc.property(texts, (entered) => {
			const language = languageOf(entered);
			if (language) expect(new Intl.DateTimeFormat(language.tag).format(0)).not.toBe('');
		}),
	);
});
