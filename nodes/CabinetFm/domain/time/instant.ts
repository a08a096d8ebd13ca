import type { Zone } from 'luxon';
import { isJsonObject } from '../json/json';
import type { Json } from '../json/json';
import { instantOfObject } from './object';
import type { Instant } from './result';
import { instantOfText } from './text';
import { readUnix } from './unix';

export type { Instant } from './result';

/**
 * Reads a time as a booking service may send it:
 * - ISO 8601 with or without offset; the date also as `YYYY/MM/DD` or `DD.MM.YYYY`, the hour with one digit
 * - RFC 2822, and what Ruby, Rails and JavaScript write
 * - Unix seconds, milliseconds or microseconds
 * - the objects of PHP, Google Calendar and Firestore
 *
 * What may mean two times is none. A date alone is midnight and says so by `isDateOnly`.
 *
 * @param zone where a time without an offset is; `null` while the user has set none: then it is read as UTC, with a
 * caution
 */
export function readInstant(value: Json, zone: Zone | null): Instant {
	if (typeof value === 'string') return instantOfText(value, zone);
	if (typeof value === 'number') return readUnix(value);
	return isJsonObject(value)
		? instantOfObject(value, zone)
		: { ok: false, problem: 'is not a time' };
}
