import { below } from './findings';
import type { Findings } from './findings';
import { meetingSchema, recordSchema } from './schema';
import type { MeetingField, RecordField } from './schema';
import { expectedObject, isJsonObject } from '../json/json';
import type { JsonObject } from '../json/json';

/** A value of the callback and where it stood. */
export interface Found {
	value: unknown;
	path: string;
}

type Place = 'record' | 'meeting';
type Field = Exclude<RecordField, 'booking'> | MeetingField;

/** The documented fields of one booking, wherever the callback carried them. */
export type Fields = ReadonlyMap<Field, Found>;

interface Level {
	path: string;
	content: JsonObject;
}

const PLACES: ReadonlyMap<string, Place> = new Map([
	...Object.keys(recordSchema.shape).map((field) => [field, 'record'] as const),
	...Object.keys(meetingSchema.shape).map((field) => [field, 'meeting'] as const),
]);

const CONTAINERS: ReadonlySet<string> = new Set(
	Object.entries({ ...recordSchema.shape, ...meetingSchema.shape })
		.filter(([, { def }]) => def.type === 'object' || def.type === 'record')
		.map(([field]) => field),
);

/**
 * Finds the fields of a booking in the record at `path`, flat or nested. The page leaves open whether record
 * fields stand beside `booking` or inside it, so a field is taken from the level where that form has it, else
 * from any other level. What is left has no place in the item and is kept under its path.
 *
 * @param skip top-level keys that somebody else reads
 */
export function findFields(
	record: JsonObject,
	path: string,
	skip: ReadonlySet<string>,
	findings: Findings,
): Fields {
	const levels = levelsOf(record, path, findings);
	const [outer, middle, inner] = levels;
	const nested = inner !== undefined || (middle !== undefined && isNested(middle));
	const order: Record<Place, Array<Level | undefined>> = {
		record: nested ? [middle, outer, inner] : [outer, middle],
		meeting: nested ? [inner, middle, outer] : [middle, outer],
	};

	const fields = new Map<string, Found>();
	for (const place of ['record', 'meeting'] as const) {
		for (const level of order[place]) {
			if (level) takeFields(level, place, fields, findings);
		}
	}
	for (const level of levels) keepUnknown(level, level === outer ? skip : NOTHING, findings);
	return fields as Fields;
}

const NOTHING: ReadonlySet<string> = new Set();
const DEEPEST = 3;

function isNested(booking: Level): boolean {
	return Object.hasOwn(booking.content, 'booking');
}

/** The record, its `booking`, and the `booking` inside that: the levels that can carry documented fields. */
function levelsOf(record: JsonObject, path: string, findings: Findings): Level[] {
	const levels: Level[] = [{ path, content: record }];
	for (const level of levels) {
		if (!Object.hasOwn(level.content, 'booking')) break;
		const { booking } = level.content;
		const bookingPath = below(level.path, 'booking');
		if (levels.length === DEEPEST) findings.keep(bookingPath, booking);
		else if (isJsonObject(booking)) levels.push({ path: bookingPath, content: booking });
		else if (booking !== null) {
			findings.displace(bookingPath, booking, expectedObject(booking));
		}
		if (levels.at(-1) === level) break;
	}
	return levels;
}

function takeFields(
	level: Level,
	place: Place,
	fields: Map<string, Found>,
	findings: Findings,
): void {
	for (const key of Object.keys(level.content)) {
		if (key === 'booking' || PLACES.get(key) !== place) continue;
		const value = level.content[key];
		if (value === null || value === undefined) continue;
		const path = below(level.path, key);
		const known = fields.get(key);
		if (known && !isBetter(key, value, known)) {
			findings.keep(path, value);
			continue;
		}
		if (known) findings.displace(known.path, known.value, expectedObject(known.value));
		fields.set(key, { value, path });
	}
}

/** Where an object belongs, one at another level is taken before a value of another kind. */
function isBetter(key: string, value: unknown, known: Found): boolean {
	return CONTAINERS.has(key) && isJsonObject(value) && !isJsonObject(known.value);
}

function keepUnknown(level: Level, skip: ReadonlySet<string>, findings: Findings): void {
	for (const key of Object.keys(level.content)) {
		if (PLACES.has(key) || skip.has(key)) continue;
		findings.keep(below(level.path, key), level.content[key]);
	}
}
