import { kindOf } from './json';
import type { JsonScalar } from './json';

const LONGEST_QUOTE = 60;

/** A received value in a message, cut where it is long. */
export function quoted(value: JsonScalar): string {
	if (typeof value !== 'string') return String(value);
	if (value.trim() === '') return kindOf(value);
	return `"${shortened(value)}"`;
}

/** A text for a message, cut where it is long. */
export function shortened(text: string): string {
	const characters = Array.from(text.slice(0, LONGEST_QUOTE * 2));
	const isShort = characters.length <= LONGEST_QUOTE && text.length <= LONGEST_QUOTE * 2;
	return isShort ? text : `${characters.slice(0, LONGEST_QUOTE).join('')}…`;
}
