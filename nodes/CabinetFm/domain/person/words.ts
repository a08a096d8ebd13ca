import findLastIndex from 'lodash/findLastIndex';
import { isCompany, isNoName, isSuffix, isTitle } from './title';

/** Marks that nobody sees. Two of them join letters in Arabic and Indic scripts and stay there. */
const INVISIBLE = /\p{Cf}|\u034f|\u115f|\u1160|\u3164|\uffa0|[\ufe00-\ufe0f]/gu;
const JOINERS = '\u200c\u200d';
/** A blank without width between a small and a capital letter stands for a blank. */
const UNSEEN_BLANK = /(?<=\p{Ll})\u200b(?=\p{Lu})/gu;

/** A remark or a nickname: (мама Пети), "Ваня", «Солнышко». */
const ASIDE = /\([^()]*\)|\[[^[\]]*\]|"[^"]*"|«[^«»]*»|[“„][^“”„]*[“”]|(?<=\s)'[^']*'(?=\s|$)/g;

/** Everything that is not in a word of a name. */
const NOT_IN_A_WORD = /[^\u200d\u200c\p{L}\p{M}.'’ʼ‘ʻ`´·׳״\u2010-\u2015-]+/u;
const EDGES = "'’ʼ‘ʻ`´·-\u2010\u2011\u2012\u2013\u2014\u2015\u200c\u200d";

const SITE = /\.(?:com|net|org|info|biz|io|me|ru|su|by|kz|ua|uz|eu|de|online|shop|site|рф)[.,;]?$/;
/** "Анна и Иван", "Анна / Мария": more than one person. */
const BETWEEN_PEOPLE = /\p{L}\s*[&+/|\\]\s*\p{L}/u;
const AND = new Set(['и', 'та', 'й', 'and', 'und', 'et', 'және']);
/** "Анна с Авито", "Anna from Berlin": here the name ends. */
const REMARK = new Set('с со от из у к в на для по за з зі від із from with for via at'.split(' '));

/** Most names have nothing to be taken out. */
const PLAIN = /^[\p{Lu}\p{Ll}]+(?:[ -][\p{Lu}\p{Ll}]+)*$/u;

/** A longer text is a sentence. */
const MOST_LETTERS = 200;
const MOST_WORDS = 12;

/** The words of a name, in groups that commas part; with `isTitled`, a title stood before the first. */
export interface NameWords {
	groups: string[][];
	isTitled: boolean;
}

/** Reads the words of one person's name out of a text; none where it holds no name or more than one. */
export function wordsOf(name: string): NameWords {
	if (name.length > MOST_LETTERS || isNoName(name)) return NOTHING;
	const groups = PLAIN.test(name) ? [name.split(' ')] : groupsOf(name);
	const all = groups.flat();
	if (all.length > MOST_WORDS || all.some(isCompany)) return NOTHING;
	if (all.slice(1, -1).some((word) => AND.has(word))) return NOTHING;
	const named = groups.map((words) => withoutTitles(withoutRemark(words)));
	return {
		groups: named.filter((words, index) => !words.every((word) => index > 0 && isSuffix(word))),
		isTitled: all.length > 0 && isTitle(all[0]),
	};
}

/** The words between commas; none where the marks between words say that there are several people. */
function groupsOf(name: string): string[][] {
	const text = withoutAddresses(withoutAsides(visible(name)));
	if (BETWEEN_PEOPLE.test(text)) return [];
	return text.split(/[,،，]/).map((part) => part.split(/\s+/).flatMap(lettersOf));
}

const NOTHING: NameWords = { groups: [], isTitled: false };

function visible(text: string): string {
	return text.replace(UNSEEN_BLANK, ' ').replace(INVISIBLE, (mark, at: number) => {
		const joins = /[\p{Lo}\p{M}]/u.test(text.charAt(at - 1)) && /\p{Lo}/u.test(text.charAt(at + 1));
		return JOINERS.includes(mark) && joins ? mark : '';
	});
}

/** Without what is in brackets or quotes behind the beginning of the name; "(Анна)" alone stays. */
function withoutAsides(text: string): string {
	const start = text.search(/\p{L}/u);
	return text.replace(ASIDE, (aside, at: number) => (at > start ? ' ' : aside));
}

/** Without e-mail addresses, names of accounts, links and whatever holds a digit. */
function withoutAddresses(text: string): string {
	return text
		.split(/([\s,،，;]+)/)
		.map((piece) => (isAddress(piece.toLowerCase()) ? '' : piece))
		.join('');
}

function isAddress(piece: string): boolean {
	if (/[@\p{Nd}]|:\/\/|^www\./u.test(piece)) return true;
	return SITE.test(piece) || (piece.includes('.') && piece.includes('/'));
}

/** The words of a piece between two blanks: "И.И.Иванов" has three, "anna.petrova" is an account and has none. */
function lettersOf(piece: string): string[] {
	return piece
		.split(NOT_IN_A_WORD)
		.map(withoutEdges)
		.flatMap((word) => (!word.includes('.') || isSuffix(word) ? [word] : apart(word)))
		.filter((word) => /\p{L}/u.test(word));
}

function withoutEdges(word: string): string {
	let [start, end] = [0, word.length];
	while (start < end && EDGES.includes(word[start])) start += 1;
	while (start < end && EDGES.includes(word[end - 1])) end -= 1;
	return word.slice(start, end);
}

function apart(word: string): string[] {
	const parts = word.split('.').filter((part) => /\p{L}/u.test(part));
	const isLong = (part: string) => !isInitial(`${part}.`);
	const long = parts.filter((part) => isLong(part) && !isTitle(part) && !isTitle(`${part}.`));
	if (long.length > 1) return [];
	const ends = word.endsWith('.');
	return parts.map((part, index) =>
		isLong(part) || (index === parts.length - 1 && !ends) ? part : `${part}.`,
	);
}

/** Whether a word stands for a name: И., Дж., and И without the dot. */
export function isInitial(word: string): boolean {
	return (
		/^\p{Lu}\p{M}*\.?$|^\p{Ll}\p{M}*\.$/u.test(word) ||
		/^(?:дж|дз|ch|sh|zh|kh|ts|yu|ya|ye|iu|ia|ju|ja|th|ph)\.$/i.test(word)
	);
}

function withoutRemark(words: string[]): string[] {
	const at = words.findIndex((word, index) => index > 0 && REMARK.has(word));
	return at === -1 ? words : words.slice(0, at);
}

function withoutTitles(words: string[]): string[] {
	const start = words.findIndex((word) => !isTitle(word));
	if (start === -1) return [];
	const end = findLastIndex(words, (word) => !isSuffix(word) && !isTitle(word));
	return words.slice(start, Math.max(end, start) + 1);
}
