import { DateTime } from 'luxon';

/** A calendar day and the text behind it. */
export interface Day {
	/** Midnight of the day in UTC, as if clocks there showed UTC */
	midnight: DateTime;
	rest: string;
}

const YEAR_FIRST = /^(?<year>\d{4})(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?!\d)/;
const BASIC = /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?!\d)/;
/** Dots mean day first everywhere; with slashes or dashes it may be the month. */
const DAY_FIRST = /^(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})(?!\d)/;
/** RFC 2822, section 3.3: `Tue, 01 Dec 2026` */
const NAMED_MONTH =
	/^(?:(?<weekday>[a-z]{3,9}),? )?(?<day>\d{1,2})[ -](?<month>[a-z]{3,9})[ -](?<year>\d{4})(?!\d)/i;
/** `Tue Dec 01 2026`, `December 1, 2026` */
const NAMED_MONTH_FIRST =
	/^(?:(?<weekday>[a-z]{3,9}),? )?(?<month>[a-z]{3,9}) (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})(?![\d:])/i;
const DAYS = [YEAR_FIRST, BASIC, DAY_FIRST, NAMED_MONTH, NAMED_MONTH_FIRST];

/** ISO 8601 has days of the year and of the week, too. */
const ISO_OTHER = /^(?:\d{4}-\d{3}|\d{4}-?W\d{2}-?\d)(?!\d)/i;

const MONTHS = namesOf(
	'january february march april may june july august september october november december',
).set('sept', 9);
const WEEKDAYS = namesOf('monday tuesday wednesday thursday friday saturday sunday');

/** The day at the beginning of a text; `null` where none stands there or where its weekday is another. */
export function readDay(text: string): Day | null {
	for (const form of DAYS) {
		const match = form.exec(text);
		if (match?.groups) return dayOf(match.groups, text.slice(match[0].length));
	}
	const [date] = ISO_OTHER.exec(text) ?? [];
	if (date === undefined) return null;
	return valid(DateTime.fromISO(date.toUpperCase(), { zone: 'utc' }), text.slice(date.length));
}

function dayOf({ year, month, day, weekday }: Record<string, string>, rest: string): Day | null {
	const numberOfMonth = MONTHS.get(month.toLowerCase()) ?? Number(month);
	const midnight = DateTime.utc(Number(year), numberOfMonth, Number(day));
	// One of the two is a slip then, and nobody knows which.
	const isOther = weekday && WEEKDAYS.get(weekday.toLowerCase()) !== midnight.weekday;
	return isOther ? null : valid(midnight, rest);
}

function valid(midnight: DateTime, rest: string): Day | null {
	return midnight.isValid ? { midnight, rest } : null;
}

/** English names and their first three letters, counted from 1. */
function namesOf(names: string): Map<string, number> {
	const numbered = names.split(' ').map((name, index) => [name, index + 1] as const);
	return new Map([
		...numbered,
		...numbered.map(([name, number]) => [name.slice(0, 3), number] as const),
	]);
}
