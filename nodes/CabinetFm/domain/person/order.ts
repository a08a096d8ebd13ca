import { isGivenName } from './given';
import { beginsWithParticle } from './particle';
import { isDaughters, isOfAnother, isPatronymic, looksLikePatronymic } from './patronymic';
import { endsAsSurname } from './surname';

/** The words of a name by what they are. */
export interface Parts {
	first: readonly string[];
	middle: readonly string[];
	last: readonly string[];
}

/** Reads words without initials: where a patronymic stands, what is known and how words end tell their order. */
export function inOrder(words: readonly string[]): Parts {
	if (words.length === 1) return { first: words, middle: [], last: [] };
	const at = patronymicIn(words);
	if (at !== -1) return aroundPatronymic(words, at);
	const surnames = surnamesInFront(words);
	return {
		first: surnames > 0 ? words.slice(surnames) : words.slice(0, 1),
		middle: [],
		last: surnames > 0 ? words.slice(0, surnames) : words.slice(1),
	};
}

/** Whether a word is a surname by its ending or its particle and no known given name. */
export function isSurname(word: string): boolean {
	return !isGivenName(word) && (beginsWithParticle(word) || endsAsSurname(word));
}

/** Where the patronymic stands, or -1. Of several it is the one beside the given name. */
function patronymicIn(words: readonly string[]): number {
	const sure = places(words, isPatronymic);
	const found = sure.length > 0 || words.length === 2 ? sure : places(words, looksLikePatronymic);
	const daughters = found.filter((at) => isDaughters(words[at]));
	if (daughters.length === 1) return daughters[0];
	const behindGiven = found.find((at) => at > 0 && isGivenName(words[at - 1]));
	if (behindGiven !== undefined) return behindGiven;
	if (found.includes(1)) return 1;
	return found[found.length - 1] ?? -1;
}

function places(words: readonly string[], holds: (word: string) => boolean): number[] {
	return words.flatMap((word, at) =>
		holds(word) && !(at > 0 && isOfAnother(word, words[at - 1])) ? [at] : [],
	);
}

function aroundPatronymic(words: readonly string[], at: number): Parts {
	const middle = [words[at]];
	const before = words.slice(0, at);
	const after = words.slice(at + 1);
	if (before.length === 0) return behindPatronymic(words);
	if (after.length === 0) return beforePatronymic(before, middle);
	// Петрова Анна Сергеевна and a remark.
	if (before.length > 1 && isSurname(before[0])) {
		return { first: before.slice(1), middle, last: before.slice(0, 1) };
	}
	return { first: before, middle, last: after };
}

/** Сергеевна Анна Петрова; but Петрович Анна is a surname and a name. */
function behindPatronymic([front, ...rest]: readonly string[]): Parts {
	const endsInSurname = rest.length > 1 && isSurname(rest[rest.length - 1]);
	if (isDaughters(front) || endsInSurname) {
		return { first: rest.slice(0, 1), middle: [front], last: rest.slice(1) };
	}
	return { first: rest, middle: [], last: [front] };
}

/** Анна Сергеевна, Петрова Анна Сергеевна, Петрова Анна Мария Сергеевна; and Анна Петрова Сергеевна. */
function beforePatronymic(before: readonly string[], middle: readonly string[]): Parts {
	const [front, ...rest] = before;
	if (rest.length === 0) return { first: before, middle, last: [] };
	if (rest.length === 1 && isGivenName(front) && isSurname(rest[0])) {
		return { first: [front], middle, last: rest };
	}
	let start = before.length - 1;
	while (start > 1 && isGivenName(before[start - 1])) start -= 1;
	return { first: before.slice(start), middle, last: before.slice(0, start) };
}

/** How many words at the beginning are the surname: none where nothing says so. */
function surnamesInFront(words: readonly string[]): number {
	if (words.length === 2) return isSurnameFirst(words[0], words[1]) ? 1 : 0;
	if (isFamilyFirstScript(words)) return 1;
	const given = words.findIndex((word) => !isSurname(word));
	return given > 0 && words.slice(given).every(isGivenName) ? given : 0;
}

function isSurnameFirst(one: string, other: string): boolean {
	if (isFamilyFirstScript([one, other])) return true;
	const given = [one, other].map(isGivenName);
	if (given[0] !== given[1]) return given[1];
	return isSurname(one) && !isSurname(other);
}

/** Chinese, Korean and Japanese in their own script; foreigners are written in Katakana alone, given name first. */
function isFamilyFirstScript(words: readonly string[]): boolean {
	return (
		words.every((word) =>
			/^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hira}\p{Script=Kana}々ー]+$/u.test(word),
		) && words.some((word) => /[\p{Script=Han}\p{Script=Hangul}]/u.test(word))
	);
}
