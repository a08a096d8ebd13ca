import { expectedObject } from '../json/json';
import type { Place } from '../json/path';
import type { JsonObject } from '../json/json';
import { Content } from './content';
import type { Findings } from './findings';
import type { Found } from './found';
import { openedObject } from './packed';
import { meetingSchema, recordSchema } from './schema';
import type { MeetingField, RecordField } from './schema';

export type Field = Exclude<RecordField, 'booking'> | MeetingField;

type Level = Content<string>;

const DEEPEST = 3;

/** Every field that tells of a booking, at whatever level. */
export const DOCUMENTED: readonly string[] = Object.keys({
	...recordSchema.shape,
	...meetingSchema.shape,
});

const MEETING_FIELDS: ReadonlySet<string> = new Set(Object.keys(meetingSchema.shape));

const CONTAINERS: ReadonlySet<string> = new Set(
	Object.entries({ ...recordSchema.shape, ...meetingSchema.shape })
		.filter(([, { def }]) => def.type === 'object' || def.type === 'record')
		.map(([field]) => field),
);

/**
 * The documented fields of one booking, flat or nested. The page leaves open whether record fields stand beside
 * `booking` or inside it, so a field is taken from the level where that form has it, else from any other level.
 */
export class Envelope {
	private readonly levels: Level[];

	private readonly recordOrder: readonly Level[];

	private readonly meetingOrder: readonly Level[];

	/** @param others top-level keys that somebody else reads */
	constructor(
		record: JsonObject,
		place: Place | null,
		private readonly findings: Findings,
		others: readonly string[] = [],
	) {
		this.levels = levelsOf(record, place, findings);
		const [outer, middle, inner] = this.levels;
		for (const other of others) outer.take(other);
		const isNested = inner !== undefined || middle?.has('booking') === true;
		this.recordOrder = present(isNested ? [middle, outer, inner] : [outer, middle]);
		this.meetingOrder = present(isNested ? [inner, middle, outer] : [middle, outer]);
	}

	/** Whether any documented field of a booking is there. */
	isEmpty(): boolean {
		return this.levels.every((level) => !DOCUMENTED.some((field) => level.holds(field)));
	}

	/** The field where something stands in it, without taking it. */
	at(field: Field): Found | undefined {
		return this.levelOf(field)?.at(field);
	}

	/** The field where something stands in it. A level that says "none" is not looked at any more. */
	take(field: Field): Found | undefined {
		for (const level of this.levels) level.passOver(field);
		return this.levelOf(field)?.take(field);
	}

	/** Whether the field is there and says "none", which is more than to be missing. */
	saysNothing(field: Field): boolean {
		return this.levelOf(field) === undefined && this.levels.some((level) => level.has(field));
	}

	private levelOf(field: Field): Level | undefined {
		const order = MEETING_FIELDS.has(field) ? this.meetingOrder : this.recordOrder;
		const first = order.find((level) => level.holds(field));
		if (first === undefined || !CONTAINERS.has(field)) return first;
		// Where an object belongs, one at another level is taken before a value of another kind.
		return order.find((level) => holdsObject(level, field)) ?? first;
	}

	/** What nobody took has no place in the item and is kept under its path. */
	keepRest(): void {
		for (const level of this.levels) level.keepRest(this.findings);
	}
}

function holdsObject(level: Level, field: string): boolean {
	const found = level.at(field);
	return found !== undefined && openedObject(found) !== null;
}

function present(levels: Array<Level | undefined>): Level[] {
	return levels.filter((level) => level !== undefined);
}

/** The record, its `booking`, and the `booking` inside that: the levels that can carry documented fields. */
function levelsOf(record: JsonObject, place: Place | null, findings: Findings): Level[] {
	const levels: Level[] = [new Content(record, place)];
	while (levels.length < DEEPEST) {
		const booking = levels[levels.length - 1].take('booking');
		const opened = booking && openedObject(booking);
		if (booking && opened === null) {
			findings.displace(booking.place, booking.value, expectedObject(booking.value));
		}
		if (!opened || opened === 'nothing') break;
		levels.push(new Content(opened.content, opened.place));
	}
	return levels;
}
