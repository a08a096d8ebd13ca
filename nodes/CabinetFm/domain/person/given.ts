import { likeSurnames, men, soft, surnamesInLatin, women } from './givenNames';
import { inRussianLetters, soundOf } from './spelling';
import { endsAsSurname } from './surname';

/** What only given names end in, in the list or not: Болеслав, Хайрулла, Saifuddin. */
const MANS_ENDING = /..(?:слав|улла|[аеу]ддин|slav|ullah|[aeu]ddin)$/;
const WOMANS_ENDING = /..(?:слава|slava)$/;
/** Accents that no spelling of a Russian, Ukrainian or Kazakh name has: Dalí is not Дали. */
const WESTERN_ACCENT = /[áàâãåäéèêëíìîóòôõøúùûñ]/;

interface Lists {
	women: ReadonlySet<string>;
	men: ReadonlySet<string>;
	/** The men's names that end in ь. */
	soft: ReadonlySet<string>;
	surnamesInLatin: ReadonlySet<string>;
	likeSurnames: ReadonlySet<string>;
	soundsLikeSurnames: ReadonlySet<string>;
}

let known: Lists | undefined;

/** The listed names by their sound, made when the first name is read. */
function lists(): Lists {
	known ??= madeLists();
	return known;
}

function madeLists(): Lists {
	const asWritten = wordsOf(likeSurnames());
	return {
		women: wordsOf(women()),
		men: wordsOf(men()),
		soft: wordsOf(soft()),
		surnamesInLatin: wordsOf(surnamesInLatin()),
		likeSurnames: asWritten,
		soundsLikeSurnames: new Set(Array.from(asWritten, soundOf)),
	};
}

function wordsOf(list: string): ReadonlySet<string> {
	return new Set(list.split(/\s/));
}

/** Whether a word is a known given name, in Cyrillic or Latin letters; of a double name each part is one. */
export function isGivenName(word: string): boolean {
	return everyPart(word, ({ ofMen, ofWomen }) => ofMen || ofWomen);
}

/** Whether only women have this name: not Саша or Женя. */
export function isOnlyAWomansName(word: string): boolean {
	return everyPart(word, ({ ofMen, ofWomen }) => ofWomen && !ofMen);
}

/** By their sound, all men's names of the list, and those of them that end in ь. */
export function mensNames(): Pick<Lists, 'men' | 'soft'> {
	return lists();
}

interface Bearers {
	ofMen: boolean;
	ofWomen: boolean;
}

function bearersOf(word: string): Bearers {
	const sound = soundOf(word);
	const isListed = [lists().men, lists().women].map(
		(names) => names.has(sound) || names.has(withG(sound)),
	);
	const isKnown = isListed.some((listed) => listed) && isGivenForSure(word, sound);
	return {
		ofMen: (isKnown && isListed[0]) || MANS_ENDING.test(word),
		ofWomen: (isKnown && isListed[1]) || WOMANS_ENDING.test(word),
	};
}

/** Whether a word that sounds like a given name is one, and no surname. */
function isGivenForSure(word: string, sound: string): boolean {
	const isLikeSurname = endsAsSurname(word);
	if (/\p{Script=Cyrillic}/u.test(word)) {
		// "мама Анны" is not Ани.
		if (word.endsWith('ы')) return false;
		// Марина is a given name, Ильина sounds like Илина and is none.
		return !isLikeSurname || lists().likeSurnames.has(inRussianLetters(word));
	}
	if (isLikeSurname) return lists().soundsLikeSurnames.has(sound);
	return sound.length > 2 && !WESTERN_ACCENT.test(word) && !lists().surnamesInLatin.has(sound);
}

/** Сергій and Олег are Serhii and Oleh where people write Ukrainian with Latin letters. */
export function withG(sound: string): string {
	return sound.replace(/(?<![cszd])h/g, 'g');
}

function everyPart(word: string, holds: (bearers: Bearers) => boolean): boolean {
	const parts = word
		.normalize('NFC')
		.toLowerCase()
		.split(/[-\u2010-\u2015]/);
	return parts.every((part) => holds(bearersOf(part)));
}
