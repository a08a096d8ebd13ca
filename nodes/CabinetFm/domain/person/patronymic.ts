import { isOnlyAWomansName, mensNames } from './given';
import { soundOf, soundsOf } from './spelling';

/** Сергеевна, Ильинична, Ukrainian Іванівна, Belarusian Аляксандраўна: nothing else ends so. */
const DAUGHTER = /..(?:[оеє]вна|[иії]вна|[аяое]ўна|[иі]чна|[oe]vna|[iy]vna|[iy]chna)$/;
/** Иванович, Андрійович, Ivanovych, Ильич, Иваныч: of surnames Рабинович and Бабич too. */
const SON = /..(?:[иіы]ч|[oe]v[iy]t?ch)$/;
/** "Son of" and "daughter of" of Turkic languages at the end of the father's name: Нурланұлы, Gasanogly. */
const TURKIC = /...(?:[оұу]глы|[ұу]лы|уулу|[гқк][ыи]з[ыи]|[ou]gly|uly|uulu|[gqk][yi]z[yi])$/;
/** The same as words behind the father's name: Гасан оглы, Əli qızı, Вали ўғли. By their sound. */
const TURKIC_WORDS = new Set(['ogli', 'oglu', 'ugli', 'uli', 'ulu', 'kizi', 'gizi']);

/** Whether a word makes the name before it a patronymic: "оглы", "қызы". */
export function isSonOrDaughter(word: string): boolean {
	return TURKIC_WORDS.has(soundOf(word));
}

/** Whether a word can be nothing but a patronymic: Сергеевна. */
export function isDaughters(word: string): boolean {
	return DAUGHTER.test(lower(word));
}

/** Whether a word ends as a patronymic does, a surname such as Рабинович included. */
export function looksLikePatronymic(word: string): boolean {
	const last = word.slice(word.lastIndexOf(' ') + 1);
	return (
		isDaughters(word) ||
		SON.test(lower(word)) ||
		TURKIC.test(lower(word)) ||
		(last !== word && isSonOrDaughter(last))
	);
}

/** Whether a word is a patronymic for sure: its ending is one, and a man's is made of a man's name. */
export function isPatronymic(word: string): boolean {
	return looksLikePatronymic(word) && (!SON.test(lower(word)) || isSonOfKnown(word));
}

/** Whether a patronymic cannot be that of the person: no woman is "Анна Абрамович" by her father. */
export function isOfAnother(patronymic: string, given: string): boolean {
	return SON.test(lower(patronymic)) && isOnlyAWomansName(given);
}

function lower(word: string): string {
	return word.normalize('NFC').toLowerCase().replace(/ё/g, 'е');
}

interface Fathers {
	/** Sounds of men's names. */
	names: ReadonlySet<string>;
	/** Sounds of their patronymics without the -ич: ivanov, sergev. */
	sons: ReadonlySet<string>;
}

let fathers: Fathers | undefined;

function known(): Fathers {
	fathers ??= {
		names: new Set(mensNames().flatMap(soundsOf)),
		sons: new Set(mensNames().flatMap(sonsOf)),
	};
	return fathers;
}

function isSonOfKnown(word: string): boolean {
	const { names, sons } = known();
	const father = soundOf(word).replace(/t?ch$/, '').slice(0, -1);
	if (sons.has(father)) return true;
	const isShort = ['a', 'ia', 'i'].some((ending) => names.has(father + ending));
	return isShort || (/ыч$|ych$/.test(lower(word)) && names.has(father));
}

/** Names that lose or gain a sound: Павлович, Львович, Яковлевич. */
const IRREGULAR = new Map([
	['павел', 'pavlov'],
	['лев', 'lvov'],
	['яков', 'iakovlev'],
]);

/** Иван gives Иванов-ич, Игорь Игорев-ич, Сергій Сергійов-ич; Макаревич is no son of Макар. */
function sonsOf(name: string): string[] {
	const isHard = /[бвгґдзклмнпрстфх]$/.test(name);
	const endings = isHard ? ['ov'] : ['ov', 'ev', 'iev', 'iov', 'aiov'];
	const stems = soundsOf(name).map((sound) => sound.replace(/[aeiou]$/, ''));
	const regular = stems.flatMap((stem) => endings.map((ending) => soundOf(stem + ending)));
	return [...regular, IRREGULAR.get(name) ?? ''];
}
