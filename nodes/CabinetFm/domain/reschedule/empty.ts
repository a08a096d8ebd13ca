import { Content } from '../callback/content';
import type { Envelope, Field } from '../callback/envelope';
import { openedObject } from '../callback/packed';
import {
	lessonSchema,
	meetingSchema,
	recordSchema,
	reportSchema,
	teamSchema,
	userSchema,
} from '../callback/schema';

/** What the item calls otherwise than the callback. */
const NAMES: ReadonlyMap<string, string> = new Map([['by_teacher', 'booked_by']]);

const FIELDS = [
	...Object.keys(recordSchema.shape).filter((field) => field !== 'booking'),
	...Object.keys(meetingSchema.shape),
] as Field[];

const INSIDE: ReadonlyMap<string, string[]> = new Map(
	Object.entries({
		...{ client: userSchema, worker: userSchema, cancelled_by: userSchema },
		...{ lesson: lessonSchema, team: teamSchema, report: reportSchema },
	}).map(([field, { shape }]) => [field, Object.keys(shape)]),
);

/** The item's fields that a record says are empty, which is more than to say nothing of them. */
export function emptyFields(record: Envelope): ReadonlySet<string> {
	const empty = new Set<string>();
	for (const field of FIELDS) {
		if (record.saysNothing(field)) empty.add(NAMES.get(field) ?? field);
		const found = INSIDE.has(field) ? record.at(field) : undefined;
		const opened = found && openedObject(found);
		if (opened === 'nothing') empty.add(field);
		else if (opened) addInside(field, new Content(opened.content, opened.place), empty);
	}
	return empty;
}

function addInside(field: string, content: Content<string>, empty: Set<string>): void {
	const given = (INSIDE.get(field) ?? []).filter((inner) => content.has(inner));
	const silent = given.filter((inner) => !content.holds(inner));
	for (const inner of silent) empty.add(`${field}.${inner}`);
	if (given.length > 0 && silent.length === given.length) empty.add(field);
}
