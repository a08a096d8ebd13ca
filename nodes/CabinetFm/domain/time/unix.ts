import { UNREADABLE, instantAt } from './result';
import type { Instant } from './result';

const DIGITS = /^\d{9,16}(?:\.\d+)?$/;
const FIRST_SECOND = Date.UTC(1980, 0, 1) / 1000;
const END_SECOND = Date.UTC(2101, 0, 1) / 1000;
/** Seconds, milliseconds, microseconds */
const PER_SECOND = [1, 1_000, 1_000_000];

/** Whether a text is only digits, as a number of seconds or smaller units since 1970. */
export function isUnixText(text: string): boolean {
	return DIGITS.test(text);
}

/**
 * Unix seconds, milliseconds or microseconds. From 1980 to 2100 a number can be only one of them, and none is the
 * digits of a date (20261201, 202612011800, 20261201180000); outside of these years no number is taken.
 */
export function readUnix(value: number): Instant {
	const unit = PER_SECOND.find(
		(perSecond) => value >= FIRST_SECOND * perSecond && value < END_SECOND * perSecond,
	);
	if (unit === undefined) return UNREADABLE;
	return { ok: true, at: instantAt(Math.round((value / unit) * 1000)) };
}
