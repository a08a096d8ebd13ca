import { currencyOf } from './currency';

export interface Price {
	price: number;
	/** ISO 4217, where the text tells it. */
	currency: string | null;
}

const LONGEST = 40;
/** More digits than this a JavaScript number may not hold. */
const EXACT_DIGITS = 15;

/** A sign or a word before the number, the number, a sign or a word behind it. */
const AROUND = /^([^\d+\-−.,]*)([+\-−]?[\d.,\s'’]*\d\.?)([^\d]*)$/;
const SPACES = /[\s'’]/g;

/**
 * The price that a text tells for sure: `1 500,00 ₽`, `1,500.00`, `€15`, `1500р.`. `null` for anything else: a single
 * comma or point before three digits may group or divide, and `from 1500` is no price.
 */
export function readPrice(text: string): Price | null {
	const trimmed = text.trim();
	if (trimmed.length > LONGEST) return null;
	const parts = AROUND.exec(trimmed);
	if (!parts) return null;
	const [before, number, behind] = parts.slice(1).map((part) => part.trim());
	if (before !== '' && behind !== '') return null;
	const word = before + behind;
	const currency = word === '' ? null : currencyOf(word);
	if (currency === undefined) return null;
	const price = numberOf(number);
	return price === null ? null : { price, currency };
}

function numberOf(text: string): number | null {
	const sign = /^[-−]/.test(text) ? -1 : 1;
	const digits = text.replace(/^[+\-−]/, '').replace(/(\d)\.$/, '$1');
	const plain = withoutGroups(digits);
	if (plain === null || plain.replace('.', '').length > EXACT_DIGITS) return null;
	return sign * Number(plain);
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
