import { MEN, SURNAMES_IN_LATIN, WOMEN } from './givenNames';
import { soundOf, soundsOf } from './spelling';

/** What a man's and a woman's name end in, so that the list need not hold each: Болеслав, Светочка, Айгүл. */
const MANS_ENDING = /..(?:слав|бек|улла|[аеу]ддин|утдин)$/;
const WOMANS_ENDING = /..(?:слава|гүл|гуль?|[оеё]чка|[оеё]нька|[ую]шка)$/;

/** Accents that no spelling of a Russian, Ukrainian or Kazakh name has: Dalí is not Дали. */
const WESTERN_ACCENT = /[áàâãåäéèêëíìîóòôõøúùûñ]/;

interface Known {
	women: ReadonlySet<string>;
	men: ReadonlySet<string>;
	surnamesInLatin: ReadonlySet<string>;
}

let known: Known | undefined;

/** The lists by sound; made when the first name is read. */
function lists(): Known {
	known ??= {
		women: new Set(wordsOf(WOMEN).flatMap(soundsOf)),
		men: new Set(wordsOf(MEN).flatMap(soundsOf)),
		surnamesInLatin: new Set(wordsOf(SURNAMES_IN_LATIN)),
	};
	return known;
}

/** Whether a word is a known given name, in Cyrillic or Latin letters; of a double name each part is one. */
export function isGivenName(word: string): boolean {
	return everyPart(word, (part) => isWomansName(part) || isMansName(part));
}

/** Whether only women have this name: not Саша or Женя. */
export function isOnlyAWomansName(word: string): boolean {
	return everyPart(word, (part) => isWomansName(part) && !isMansName(part));
}

/** Every man's name of the list, as written there. */
export function mensNames(): string[] {
	return wordsOf(MEN);
}

/** Whether the ending alone says that a word is a given name. */
export function endsAsGivenName(word: string): boolean {
	const text = word.normalize('NFC').toLowerCase();
	return WOMANS_ENDING.test(text) || MANS_ENDING.test(text);
}

function isWomansName(word: string): boolean {
	return WOMANS_ENDING.test(word) || isListed(lists().women, word);
}

function isMansName(word: string): boolean {
	return MANS_ENDING.test(word) || isListed(lists().men, word);
}

function isListed(names: ReadonlySet<string>, word: string): boolean {
	const sound = soundOf(word);
	if (!names.has(sound)) return false;
	if (isCyrillic(word)) return true;
	return sound.length > 2 && !WESTERN_ACCENT.test(word) && !lists().surnamesInLatin.has(sound);
}

function everyPart(word: string, holds: (part: string) => boolean): boolean {
	const parts = word
		.normalize('NFC')
		.toLowerCase()
		.split(/[-\u2010-\u2015]/);
	return parts.every(holds);
}

function isCyrillic(word: string): boolean {
	return /\p{Script=Cyrillic}/u.test(word);
}

function wordsOf(text: string): string[] {
	return text.trim().split(/\s+/);
}
