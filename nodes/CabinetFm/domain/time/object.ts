import type { Zone } from 'luxon';
import type { Json, JsonObject } from '../json/json';
import { UNREADABLE } from './result';
import type { Instant } from './result';
import { instantOfText } from './text';
import { isUnixText, readUnix } from './unix';
import { zoneOf } from './zone';

const NANOSECONDS_PER_SECOND = 1_000_000_000;

/**
 * Reads a time that PHP, Google Calendar, Microsoft Graph or Firestore wrote as an object, each with its keys and no
 * other; `zone` is where one without zone and offset is.
 */
export function instantOfObject(value: JsonObject, zone: Zone | null): Instant {
	if (hasOnly(value, 'date', ['timezone', 'timezone_type'])) return readPhp(value, zone);
	if (hasOnly(value, 'dateTime', ['timeZone'])) {
		return readInZone(value.dateTime, value.timeZone ?? '', zone);
	}
	if (hasOnly(value, 'seconds', ['nanoseconds']))
		return readSeconds(value.seconds, value.nanoseconds);
	if (hasOnly(value, '_seconds', ['_nanoseconds'])) {
		return readSeconds(value._seconds, value._nanoseconds);
	}
	return UNREADABLE;
}

function hasOnly(value: JsonObject, needed: string, possible: string[]): boolean {
	const keys = Object.keys(value);
	return keys.includes(needed) && keys.every((key) => key === needed || possible.includes(key));
}

/** An offset, an abbreviation or a name */
const TYPES: ReadonlyArray<Json | undefined> = [1, 2, 3, undefined];

function readPhp({ date, timezone, timezone_type: type }: JsonObject, zone: Zone | null): Instant {
	return TYPES.includes(type) ? readInZone(date, timezone, zone) : UNREADABLE;
}

function readInZone(time: Json, name: Json | undefined, zone: Zone | null): Instant {
	if (typeof time !== 'string' || typeof name !== 'string' || isUnixText(time)) return UNREADABLE;
	// An offset of its own says when it is, whatever the zone.
	const read = instantOfText(time, null);
	if (!read.ok || read.caution === undefined) return read;
	if (name.trim() === '') return instantOfText(time, zone);
	const named = zoneOf(name);
	return named
		? instantOfText(time, named)
		: { ok: false, problem: 'has a time zone that is not known' };
}

function readSeconds(seconds: Json, nanoseconds: Json = 0): Instant {
	const whole = typeof seconds === 'string' && isUnixText(seconds) ? Number(seconds) : seconds;
	const isPart =
		Number.isInteger(nanoseconds) &&
		0 <= Number(nanoseconds) &&
		Number(nanoseconds) < NANOSECONDS_PER_SECOND;
	if (typeof whole !== 'number' || !isPart) return UNREADABLE;
	return readUnix(whole + Number(nanoseconds) / NANOSECONDS_PER_SECOND);
}
