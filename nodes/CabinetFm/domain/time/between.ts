import { DateTime, FixedOffsetZone } from 'luxon';

const MILLISECONDS_PER_MINUTE = 60_000;

/** Minutes from one time to another, negative where the other is earlier; `null` while one is not known. */
export function minutesBetween(from: DateTime | null, to: DateTime | null): number | null {
	if (from === null || to === null) return null;
	return (to.toMillis() - from.toMillis()) / MILLISECONDS_PER_MINUTE;
}

/** ISO 8601 in UTC with milliseconds, as times stand in an item. */
export function utcText(at: DateTime): string {
	return new Date(at.toMillis()).toISOString();
}

const UTC_TEXT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/** The point in time of an item's time field; `null` for what `utcText` does not write. */
export function instantOf(text: string | null): DateTime | null {
	if (text === null || !UTC_TEXT.test(text)) return null;
	const at = DateTime.fromMillis(Date.parse(text), { zone: FixedOffsetZone.utcInstance });
	return at.isValid && utcText(at) === text ? at : null;
}
