import type { Zone } from 'luxon';
import { abbreviated } from './abbreviation';
import { fixedZone } from './fixed';
import { ianaZone } from './iana';

/** What stands behind a time: an offset, a zone, or both. */
export interface Tail {
	/** `null` where the time is on the clock of the zone */
	minutes: number | null;
	/** Where given beside an offset, the zone must have it then. */
	zone: Zone | null;
}

/** Rails: `MSK +03:00`, and `+05 +05:00` where a zone has no abbreviation; two letters may be PM */
const SHORT_AND_OFFSET = /^([a-z]{3,5}|[+-]\d{2}(?:\d{2})?) ([+-]\d{2}:?\d{2})$/i;
/** RFC 9557: `+03:00[Europe/Moscow]` */
const BRACKETED_ZONE = /^([^[]*)\[!?([^\]]+)\]$/;
/** RFC 2822 and JavaScript: `+0300 (MSK)` */
const REMARK = / ?\([^()]*\)$/;
/** Parts of an hour and the dash of a typesetter are sure in a zone, not behind a time. */
const UNSURE = /[.,\u2013]/;

/** Reads what stands behind a time; `null` where it is not understood. */
export function readTail(text: string): Tail | null {
	const tail = text.trim();
	if (tail === '') return { minutes: null, zone: null };
	const bracketed = BRACKETED_ZONE.exec(tail);
	if (bracketed) return bracketedZone(bracketed[1].trim(), bracketed[2]);
	return shortAndOffset(tail) ?? abbreviated(tail) ?? offsetWithRemark(tail) ?? zoneBehind(tail);
}

function bracketedZone(before: string, name: string): Tail | null {
	const zone = ianaZone(name);
	const minutes = before === '' ? null : offsetOf(before);
	if (zone === null || minutes === undefined) return null;
	// Z says when it is, not what clocks show there.
	return { minutes, zone: /^z$/i.test(before) ? null : zone };
}

function shortAndOffset(tail: string): Tail | null {
	const [, short, offset] = SHORT_AND_OFFSET.exec(tail) ?? [];
	if (short === undefined) return null;
	const minutes = offsetOf(offset);
	const isOther = /\d/.test(short) && offsetOf(short) !== minutes;
	if (minutes === undefined || isOther) return null;
	return { minutes, zone: abbreviated(short)?.zone ?? null };
}

function offsetWithRemark(tail: string): Tail | null {
	const offset = tail.replace(REMARK, '');
	const isBare = offset === tail || /\d/.test(offset);
	const minutes = isBare ? offsetOf(offset) : undefined;
	return minutes === undefined ? null : { minutes, zone: null };
}

function zoneBehind(tail: string): Tail | null {
	const zone = tail.includes('/') ? ianaZone(tail) : null;
	return zone && { minutes: null, zone };
}

function offsetOf(text: string): number | undefined {
	return UNSURE.test(text) ? undefined : fixedZone(text)?.offset(0);
}
