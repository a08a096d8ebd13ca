import findLastIndex from 'lodash/findLastIndex';
import { currencyOf } from './currency';

export interface Price {
	price: number;
	/** ISO 4217, where the text tells it. */
	currency: string | null;
}

const LONGEST = 40;
/** More digits than this a JavaScript number may not hold. */
const EXACT_DIGITS = 15;

const NUMBER = /^[\d.,\s'’]+$/;
const MINUS = /[-−]$/;
const PLUS = /\+$/;
const SPACES = /[\s'’]/g;

/**
 * The price that a text tells for sure: `1 500,00 ₽`, `1,500.00`, `€15`, `1500р.`. `null` for anything else: a single
 * comma or point before three digits may group or divide, and `from 1500` is no price.
 */
export function readPrice(text: string): Price | null {
	const trimmed = text.trim();
	const first = trimmed.search(/\d/);
	if (trimmed.length > LONGEST || first === -1) return null;
	const afterLast = findLastIndex(trimmed.split(''), isDigit) + 1;
	const number = trimmed.slice(first, afterLast);
	const sign = trimmed.slice(0, first).trimEnd();
	const before = sign.replace(MINUS, '').replace(PLUS, '').trim();
	// A number may end with a point, such as that of a sentence.
	const behind = trimmed.slice(afterLast).replace(/^\.$/, '').trim();
	if (!NUMBER.test(number) || (before !== '' && behind !== '')) return null;
	const word = before + behind;
	const currency = word === '' ? null : currencyOf(word);
	const plain = withoutGroups(number);
	if (currency === undefined || plain === null) return null;
	if (plain.replace('.', '').length > EXACT_DIGITS) return null;
	return { price: MINUS.test(sign) ? -Number(plain) : Number(plain), currency };
}

function isDigit(character: string): boolean {
	return /\d/.test(character);
}

/** The number with a point as decimal sign and no grouping; `null` where that is not sure. */
function withoutGroups(text: string): string | null {
	const signs = text.replace(/[\d\s'’]/g, '');
	const last = signs.at(-1);
	if (last === undefined) return grouped(text, /[\s'’]/);
	const other = last === ',' ? '.' : ',';
	const [whole, ...rest] = text.split(last);
	if (signs.length > 1 && !signs.includes(other)) return grouped(text, last);
	if (rest.length > 1 || !/^\d+$/.test(rest[0])) return null;
	if (signs.length === 1 && rest[0].length === 3 && /^[1-9]\d{0,2}$/.test(whole)) return null;
	const start = signs.length > 1 ? grouped(whole, other) : grouped(whole, /[\s'’]/);
	return start === null ? null : `${start || '0'}.${rest[0]}`;
}

/** Digits in groups of three, or not grouped at all. */
function grouped(text: string, separator: string | RegExp): string | null {
	const groups = text.split(separator);
	if (groups.some((group) => !/^\d*$/.test(group))) return null;
	const [first, ...others] = groups;
	if (
		others.length > 0 &&
		(!/^\d{1,3}$/.test(first) || others.some(({ length }) => length !== 3))
	) {
		return null;
	}
	return groups.join('').replace(SPACES, '');
}
