import { DateTime, FixedOffsetZone } from 'luxon';
import type { Zone } from 'luxon';
import type { JsonScalar } from '../json/json';
import { whenClockShows } from './clock';
import { LARGEST_OFFSET_MINUTES } from './zone';

/** A whole calendar, week or ordinal date, then a time: luxon alone would read "10:00" as today. */
const DATE_FIRST = /^(?:\d{4}-\d{2}-\d{2}|\d{4}-\d{3}|\d{4}-?W\d{2}-?\d|\d{8})(?:$|T)/;
const OFFSET_LAST = /(?:Z|[+-](\d{2})(?::?(\d{2}))?)$/;
const UNIX_TEXT = /^\d{9,13}(?:\.\d+)?$/;
const LONGEST = 64;

/** Below it a number is Unix seconds (until the year 5138), from it on milliseconds (since 1973). */
const FIRST_MILLISECONDS = 100_000_000_000;

const YEAR_1 = Date.parse('0001-01-01T00:00:00Z');
const YEAR_10000 = Date.parse('+010000-01-01T00:00:00Z');

/** A point in time, or why a value is none. */
export type Instant = { ok: true; at: DateTime } | { ok: false; problem: string };

/**
 * Reads a time as cabinet.fm may send it: ISO 8601 with or without offset, `YYYY-MM-DD HH:MM:SS` with an
 * optional `UTC`/`+0300`/`+03:00` tail, Unix seconds or milliseconds.
 *
 * @param zone where a time without an offset is; `null` when the user's setting names no zone
 */
export function readInstant(value: JsonScalar, zone: Zone | null): Instant {
	if (typeof value === 'boolean') return { ok: false, problem: 'is not a time' };
	const at = typeof value === 'number' ? fromUnix(value) : fromText(value, zone);
	if (at === 'no zone') {
		return {
			ok: false,
			problem:
				'has no offset, and the Timezone option names no known zone. Enter an IANA name such as Europe/Moscow there',
		};
	}
	if (!at.isValid || at.toMillis() < YEAR_1 || at.toMillis() >= YEAR_10000) {
		return { ok: false, problem: 'is not a time that can be read' };
	}
	return { ok: true, at };
}

/** ISO 8601 in UTC with milliseconds. */
export function toUtcText(at: DateTime): string {
	return new Date(at.toMillis()).toISOString();
}

function fromUnix(value: number): DateTime {
	const milliseconds = Math.abs(value) < FIRST_MILLISECONDS ? value * 1000 : value;
	return DateTime.fromMillis(Math.round(milliseconds), { zone: FixedOffsetZone.utcInstance });
}

function fromText(value: string, zone: Zone | null): DateTime | 'no zone' {
	const text = value.trim();
	const usual = usualForm(text);
	if (usual) return usual;
	if (text.length > LONGEST) return DateTime.invalid('unreadable');
	if (UNIX_TEXT.test(text)) return fromUnix(Number(text));
	const iso = text
		.replace(/^(\S+)\s+(?=\d)/, '$1T')
		.replace(/(?<!\s)\s*(?:UTC|GMT|Z)$/i, 'Z')
		.replace(/(?<!\s)\s+(?=[+-])/, '')
		.replace('t', 'T');
	const offset = iso.includes('T') ? OFFSET_LAST.exec(iso) : null;
	if (!DATE_FIRST.test(iso) || iso.endsWith(']') || isTooLarge(offset)) {
		return DateTime.invalid('unreadable');
	}
	const at = DateTime.fromISO(iso, { zone: FixedOffsetZone.utcInstance });
	if (!at.isValid || offset) return at;
	return zone === null ? 'no zone' : whenClockShows(at, zone);
}

/** The form that nearly every callback has. Luxon, which knows all others, takes longer for it. */
const USUAL_FORM =
	/^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(?:\.\d{1,3})?(?:Z|[+-](?:0\d|1[0-3]):[0-5]\d)$/;

function usualForm(text: string): DateTime | null {
	const clock = USUAL_FORM.exec(text)?.[1];
	// Date takes 30 February for 2 March.
	if (clock === undefined || !isSameClock(Date.parse(`${clock}Z`), clock)) return null;
	return DateTime.fromMillis(Date.parse(text), { zone: FixedOffsetZone.utcInstance });
}

function isSameClock(milliseconds: number, clock: string): boolean {
	return !Number.isNaN(milliseconds) && new Date(milliseconds).toISOString().startsWith(clock);
}

function isTooLarge(offset: RegExpExecArray | null): boolean {
	const [, hours = '0', minutes = '0'] = offset ?? [];
	return Number(hours) * 60 + Number(minutes) > LARGEST_OFFSET_MINUTES;
}
