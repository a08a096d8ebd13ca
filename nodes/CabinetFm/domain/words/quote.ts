/** Marks that change the order of all that follows them. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/g;
const UNPRINTABLE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/gu;
/** What would stand before the sentence's own comma. */
const HANGING_FIRST = /^[ ,;:]+/;
const HANGING_LAST = /(?<![ ,;:])[ ,;:]+$/;
const SOMETHING = /[\p{L}\p{N}\p{S}]/u;

/**
 * A received name, title or reason as it goes into a sentence: on one line, without what would hang before the
 * sentence's own comma. `null` where there is nothing to read.
 */
export function quote(received: unknown): string | null {
	if (typeof received !== 'string' && typeof received !== 'number') return null;
	const text = String(received)
		.replace(TURNING, '')
		.replace(UNPRINTABLE, ' ')
		.replace(/\s+/g, ' ')
		.replace(HANGING_FIRST, '')
		.replace(HANGING_LAST, '');
	return SOMETHING.test(text) ? text : null;
}
