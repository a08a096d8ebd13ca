import { isOnlyAWomansName, mensNames, withG } from './given';
import { soundOf } from './spelling';

/** Сергеевна, Ильинична, Ukrainian Іванівна, Belarusian Аляксандраўна: nothing else ends so. */
const DAUGHTER = /..(?:[оеє]вна|[иії]вна|[аяое]ўна|[иі]чна|[oe]vna|[iy]vna|[iy]chna)$/;
/** Иванович, Андрійович, Ivanovych, Ильич, Иваныч: of surnames Рабинович and Бабич too. */
const SON = /..(?:[иіы]ч|[oe]v[iy]t?ch)$/;
/** Of men whose name ends in a vowel; Бабич and Савич are surnames. */
const SHORT_SON =
	/^(?:ильич|ілліч|лукич|кузьмич|кузьминич|фомич|никитич|аникитич|саввич|фокич|силич|зосимич)$|^(?:il+[yi]?ich|lukich|kuzmich|fomich|nikitich|savvich)$/;
/** Of men whose names the list need not hold: Болеславович, Хайруллаевич. */
const SON_BY_ENDING = /..(?:slavov|ulaev|ulov|dinov)$/;
/** "Son of" and "daughter of" of Turkic languages at the end of the father's name: Нурланұлы, Gasanogly. */
const TURKIC = /...(?:[оұу]глы|[ұу]лы|уулу|[гқк][ыи]з[ыи]|[ou]gly|uly|uulu|[gqk][yi]z[yi])$/;
/** The same as words behind the father's name: Гасан оглы, Əli qızı, Вали ўғли. By their sound. */
const TURKIC_WORDS = new Set(['ogli', 'oglu', 'ugli', 'uli', 'ulu', 'kizi', 'gizi']);

/** Whether a word makes the name before it a patronymic: "оглы", "қызы". */
export function isSonOrDaughter(word: string): boolean {
	return /[iıuyиіуы]$/iu.test(word) && TURKIC_WORDS.has(soundOf(word));
}

/** Whether a word can be nothing but a patronymic: Сергеевна. */
export function isDaughters(word: string): boolean {
	return DAUGHTER.test(lower(word));
}

/** Whether a word ends as a patronymic does, a surname such as Рабинович included. */
export function looksLikePatronymic(word: string): boolean {
	const text = lower(word);
	return [DAUGHTER, SON, TURKIC].some((ending) => ending.test(text)) || endsInSonOrDaughter(word);
}

/** Whether a word is a patronymic for sure: its ending is one, and a man's is made of a man's name. */
export function isPatronymic(word: string): boolean {
	const text = lower(word);
	if (SON.test(text)) return isSonOfKnown(text);
	return DAUGHTER.test(text) || TURKIC.test(text) || endsInSonOrDaughter(word);
}

/** Whether a patronymic cannot be that of the person: no woman is "Анна Абрамович" by her father. */
export function isOfAnother(patronymic: string, given: string): boolean {
	return SON.test(lower(patronymic)) && isOnlyAWomansName(given);
}

/** "Гасан оглы", joined. */
function endsInSonOrDaughter(word: string): boolean {
	const blank = word.lastIndexOf(' ');
	return blank !== -1 && isSonOrDaughter(word.slice(blank + 1));
}

function lower(word: string): string {
	return word.normalize('NFC').toLowerCase().replace(/ё/g, 'е');
}

let sons: ReadonlySet<string> | undefined;

function isSonOfKnown(text: string): boolean {
	if (SHORT_SON.test(text)) return true;
	sons ??= new Set([...mensNames().men].flatMap(sonsOf));
	const father = soundOf(text).replace(/t?ch$/, '').slice(0, -1);
	const isSon = sons.has(father) || sons.has(withG(father)) || SON_BY_ENDING.test(father);
	const isShort = /[ае]ич$/.test(text) && mensNames().men.has(`${father}i`);
	const isSpoken = /ыч$/.test(text) && mensNames().men.has(father);
	return isSon || isShort || isSpoken;
}

/** Names that lose or gain a sound: Павлович, Львович, Яковлевич. */
const IRREGULAR = new Map([
	['pavel', 'pavlov'],
	['lev', 'lvov'],
	['iakov', 'iakovlev'],
]);

/** Иван gives Иванов-ич, Игорь Игорев-ич, Сергій Сергійов-ич; Станкевич is nobody's son. */
function sonsOf(name: string): string[] {
	const isHard = /[^aeiou]$/.test(name) && !mensNames().soft.has(name);
	const stem = name.replace(/[aeiou]$/, '');
	const regular = (isHard ? ['ov'] : ['ov', 'ev', 'iev', 'iov', 'aiov']).map((end) => stem + end);
	return [...regular.map((son) => son.replace(/([aeiou])\1/, '$1')), IRREGULAR.get(name) ?? ''];
}
