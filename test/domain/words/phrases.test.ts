import { LANGUAGES, languageOf } from '../../../nodes/CabinetFm/domain/words/language';

/* The compiler holds each table complete; that it holds words of its own language is read here. */

/** Every phrase of a table under its path, without the punctuation. */
function phrasesOf(value: string): Map<string, string> {
	const phrases = leaves(languageOf(value)?.words ?? {}, '');
	return new Map(phrases.filter(([path]) => !path.startsWith('punctuation.')));
}

function leaves(table: object, path: string): Array<[string, string]> {
	return Object.entries(table).flatMap(([key, phrase]: [string, unknown]) =>
		typeof phrase === 'object' && phrase !== null
			? leaves(phrase, `${path}${key}.`)
			: ([[`${path}${key}`, String(phrase)]] as Array<[string, string]>),
	);
}

const english = phrasesOf('en');
const others = LANGUAGES.map(({ value }) => value).filter((value) => value !== 'en');

/** Letters that tell a language from its neighbours: those that it never has. */
const FOREIGN: Readonly<Record<string, RegExp>> = {
	en: /[^\p{Script=Latin}\p{Script=Common}]/u,
	ru: /[^\p{Script=Cyrillic}\p{Script=Common}]|[іїєґ]/iu,
	uk: /[^\p{Script=Cyrillic}\p{Script=Common}]|[ыэъё]/iu,
	kk: /[^\p{Script=Cyrillic}\p{Script=Common}]|[їєґ]/iu,
	de: /[^\p{Script=Latin}\p{Script=Common}]/u,
	es: /[^\p{Script=Latin}\p{Script=Common}]/u,
	fr: /[^\p{Script=Latin}\p{Script=Common}]/u,
};

it('there are phrases', () => {
	expect(english.size).toBeGreaterThan(30);
	expect(others).toHaveLength(6);
});

it.each(others)('%s has every phrase, and none of them is the English one', (value) => {
	const phrases = phrasesOf(value);
	expect([...phrases.keys()]).toEqual([...english.keys()]);
	for (const [path, phrase] of phrases) {
		expect(`${path}: ${phrase.toLowerCase()}`).not.toBe(
			`${path}: ${english.get(path)?.toLowerCase()}`,
		);
	}
});

it.each(LANGUAGES.map(({ value }) => value))('phrases of %s have only its own letters', (value) => {
	for (const phrase of phrasesOf(value).values()) expect(phrase).not.toMatch(FOREIGN[value]);
});

it.each(LANGUAGES.map(({ value }) => value))(
	'phrases of %s are calm and whole: no placeholder, no exclamation mark, nothing hanging',
	(value) => {
		for (const phrase of phrasesOf(value).values()) {
			expect(phrase).toMatch(/^[\p{L}(].*[\p{L})]$/u);
			expect(phrase).not.toMatch(/[{}<>$%_!¡]|\s\s|undefined|null/);
		}
	},
);
