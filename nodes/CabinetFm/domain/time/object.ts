import type { Zone } from 'luxon';
import type { Json, JsonObject } from '../json/json';
import { UNREADABLE } from './result';
import type { Instant } from './result';
import { readText } from './text';
import { isUnixText, readUnix } from './unix';
import { zoneOf } from './zone';

const NANOSECONDS_PER_SECOND = 1_000_000_000;

/** How libraries write a time as an object; each has these keys and no other. */
const FORMS: Array<{
	needs: string;
	may: string[];
	read: (get: (key: string) => Json | undefined, zone: Zone | null) => Instant;
}> = [
	{
		// PHP's DateTime in json_encode
		needs: 'date',
		may: ['timezone', 'timezone_type'],
		read: (get, zone) =>
			[1, 2, 3, undefined].some((type) => type === get('timezone_type'))
				? readInZone(get('date'), get('timezone'), zone)
				: UNREADABLE,
	},
	{
		// Google Calendar, Microsoft Graph
		needs: 'dateTime',
		may: ['timeZone'],
		read: (get, zone) => readInZone(get('dateTime'), get('timeZone') ?? '', zone),
	},
	...['', '_'].map((mark) => ({
		// Firestore's Timestamp
		needs: `${mark}seconds`,
		may: [`${mark}nanoseconds`],
		read: (get: (key: string) => Json | undefined) =>
			readSeconds(get(`${mark}seconds`), get(`${mark}nanoseconds`) ?? 0),
	})),
];

/** Reads a time that PHP, Google or Firestore wrote as an object; `zone` is where one without zone and offset is. */
export function readObject(value: JsonObject, zone: Zone | null): Instant {
	const keys = Object.keys(value);
	const form = FORMS.find(
		({ needs, may }) =>
			keys.includes(needs) && keys.every((key) => key === needs || may.includes(key)),
	);
	const get = (key: string) => (keys.includes(key) ? value[key] : undefined);
	return form?.read(get, zone) ?? UNREADABLE;
}

function readInZone(time: Json | undefined, name: Json | undefined, zone: Zone | null): Instant {
	if (typeof time !== 'string' || typeof name !== 'string' || isUnixText(time)) return UNREADABLE;
	// An offset of its own says when it is, whatever the zone.
	const read = readText(time, null);
	if (!read.ok || read.caution === undefined) return read;
	if (name.trim() === '') return readText(time, zone);
	const named = zoneOf(name);
	return named
		? readText(time, named)
		: { ok: false, problem: 'has a time zone that is not known' };
}

function readSeconds(seconds: Json | undefined, nanoseconds: Json): Instant {
	const whole = typeof seconds === 'string' && isUnixText(seconds) ? Number(seconds) : seconds;
	const isPart =
		Number.isInteger(nanoseconds) &&
		0 <= Number(nanoseconds) &&
		Number(nanoseconds) < NANOSECONDS_PER_SECOND;
	if (typeof whole !== 'number' || !isPart) return UNREADABLE;
	return readUnix(whole + Number(nanoseconds) / NANOSECONDS_PER_SECOND);
}
