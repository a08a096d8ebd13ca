import { DateTime, FixedOffsetZone } from 'luxon';

/** A point in time, or why a value is none. `problem` and `caution` end a sentence that begins with the value. */
export type Instant =
	| {
			ok: true;
			at: DateTime;
			/** What makes the reading less than sure */
			caution?: string;
			/** Read as midnight, but no time of day was given */
			isDateOnly?: true;
	  }
	| { ok: false; problem: string };

export const UNREADABLE: Instant = { ok: false, problem: 'is not a time that can be read' };

/** The point in time of Unix milliseconds. */
export function instantAt(milliseconds: number): DateTime {
	return DateTime.fromMillis(milliseconds, { zone: FixedOffsetZone.utcInstance });
}
