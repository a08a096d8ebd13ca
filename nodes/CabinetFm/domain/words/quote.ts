import { lineOf } from './line';

/** What would stand before the sentence's own comma. */
const HANGING_FIRST = /^[ ,;:]+/;
const HANGING_LAST = /(?<![ ,;:])[ ,;:]+$/;

/**
 * A received name, title or reason as it goes into a sentence: on one line, without what would hang before the
 * sentence's own comma. `null` where there is nothing to read.
 */
export function quote(received: unknown): string | null {
	return lineOf(received)?.replace(HANGING_FIRST, '').replace(HANGING_LAST, '') ?? null;
}
