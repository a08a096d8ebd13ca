import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { Kept } from '../json/kept';
import { kk } from './kk';
import { ru } from './ru';
import type { Words } from './table';
import { uk } from './uk';

/** What texts for people are written in. */
export interface Language {
	/** BCP 47 tag for Intl: dates, numbers, zones and units follow it. */
	tag: string;
	words: Words;
}

/** The languages that have words of their own, by the names that the interface shows. */
export const LANGUAGES = [
	{ value: 'en', name: 'English' },
	{ value: 'ru', name: 'Russian' },
	{ value: 'uk', name: 'Ukrainian' },
	{ value: 'kk', name: 'Kazakh' },
	{ value: 'de', name: 'German' },
	{ value: 'es', name: 'Spanish' },
	{ value: 'fr', name: 'French' },
] as const;

export type LanguageName = (typeof LANGUAGES)[number]['value'];

const TABLES: Readonly<Record<LanguageName, Words>> = { en, ru, uk, kk, de, es, fr };

/** English with the day before the month. */
export const ENGLISH: Language = { tag: 'en-GB', words: en };

/** Tags of the languages that have words of their own. */
export const OWN_TAGS: ReadonlySet<string> = new Set([
	ENGLISH.tag,
	...LANGUAGES.map(({ value }) => value),
]);

const MOST_KEPT = 200;
const LONGEST_TAG = 64;

const kept = new Kept<Language | 'unknown'>(MOST_KEPT);

/**
 * The language that a user entered: one of the seven, or any BCP 47 tag, whose dates and numbers then stand among
 * the words of its language where there are some, else among English ones. An empty text is English.
 *
 * @returns `null` for a text that Intl does not know as a language
 */
export function languageOf(entered: string): Language | null {
	const tag = entered.trim();
	if (tag === '') return ENGLISH;
	if (tag.length > LONGEST_TAG) return null;
	const language = kept.get(tag, () => read(tag) ?? 'unknown');
	return language === 'unknown' ? null : language;
}

function read(entered: string): Language | null {
	const tag = canonicalTag(entered);
	if (tag === null) return null;
	if (tag === 'en' || tag === ENGLISH.tag) return ENGLISH;
	const locale = new Intl.Locale(tag);
	// German of Germany is German; English of America is not that of ours.
	const shortest = locale.minimize().toString();
	const own = shortest === 'en' ? null : tableOf(shortest);
	if (own) return { tag: shortest, words: own };
	return { tag, words: tableOf(locale.language) ?? en };
}

function tableOf(name: string): Words | null {
	const language = LANGUAGES.find(({ value }) => value === name);
	return language ? TABLES[language.value] : null;
}

/** The tag in its usual spelling; systems that write `ru_RU` mean `ru-RU`. */
function canonicalTag(entered: string): string | null {
	try {
		return Intl.DateTimeFormat.supportedLocalesOf(entered.replace(/_/g, '-'))[0] ?? null;
	} catch {
		return null;
	}
}
