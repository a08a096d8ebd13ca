/** Marks that turn the order of all that follows them. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/g;
/** Control characters, halves of characters, line ends of any kind. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/gu;
const SOMETHING = /[\p{L}\p{N}\p{S}]/u;

/**
 * A received text on one line, so that it can neither break a line of a message nor a header of an e-mail; nothing
 * that can be seen is cut. `null` where there is nothing to read.
 */
export function lineOf(received: unknown): string | null {
	if (typeof received !== 'string' && typeof received !== 'number') return null;
	const line = String(received)
		.replace(TURNING, '')
		.replace(UNPRINTABLE, ' ')
		.replace(/\s+/g, ' ')
		.trim();
	return SOMETHING.test(line) ? line : null;
}
