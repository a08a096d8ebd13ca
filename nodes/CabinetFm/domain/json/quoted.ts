import { kindOf } from './json';
import type { JsonScalar } from './json';

const LONGEST_QUOTE = 60;

/** A received value in a message, cut where it is long. */
export function quoted(value: JsonScalar): string {
	if (typeof value !== 'string') return String(value);
	if (value.trim() === '') return kindOf(value);
	const characters = Array.from(value.slice(0, LONGEST_QUOTE * 2));
	if (characters.length <= LONGEST_QUOTE && value.length <= LONGEST_QUOTE * 2) return `"${value}"`;
	return `"${characters.slice(0, LONGEST_QUOTE).join('')}…"`;
}
