import type { DateTime, Zone } from 'luxon';
import { FixedOffsetZone } from 'luxon';
import { showingOf } from './clock';
import { readDay } from './day';
import { readHour } from './hour';
import { offsetAt } from './offset';
import { UNREADABLE, instantAt } from './result';
import type { Instant } from './result';
import { readTail } from './tail';
import { isUnixText, readUnix } from './unix';

const LONGEST = 100;
const MINUTE = 60_000;
const YEAR_1 = Date.parse('0001-01-01T00:00:00Z');
const YEAR_10000 = Date.parse('+010000-01-01T00:00:00Z');

/** Reads a time that is written out; `zone` is where one without an offset is. */
export function instantOfText(text: string, zone: Zone | null): Instant {
	const written = text.trim();
	const usual = usualForm(written);
	if (usual) return { ok: true, at: usual };
	if (written.length > LONGEST) return UNREADABLE;
	if (isUnixText(written)) return readUnix(Number(written));
	const read = readParts(yearInFront(written.replace(/\s+/g, ' ')), zone);
	return read.ok && !isOfFourDigitYear(read.at) ? UNREADABLE : read;
}

/** The form that nearly every callback has. All others take longer. */
const USUAL_FORM =
	/^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(?:\.\d{1,3})?(?:Z|[+-](?:0\d|1[0-3]):[0-5]\d)$/;

function usualForm(text: string): DateTime | null {
	const clock = USUAL_FORM.exec(text)?.[1];
	// Date takes 30 February for 2 March.
	if (clock === undefined || !isSameClock(Date.parse(`${clock}Z`), clock)) return null;
	const at = instantAt(Date.parse(text));
	return isOfFourDigitYear(at) ? at : null;
}

function isSameClock(milliseconds: number, clock: string): boolean {
	return !Number.isNaN(milliseconds) && new Date(milliseconds).toISOString().startsWith(clock);
}

function isOfFourDigitYear(at: DateTime): boolean {
	return at.toMillis() >= YEAR_1 && at.toMillis() < YEAR_10000;
}

/** C's and Ruby's old form has the year last: `Tue Dec  1 10:00:00 2026`. */
const YEAR_LAST = /^([a-z]{3} [a-z]{3} \d{1,2})( \d{1,2}:\d{2}(?::\d{2})?(?: [^ ]+)?) (\d{4})$/i;

function yearInFront(text: string): string {
	return text.replace(YEAR_LAST, '$1 $3$2');
}

function readParts(text: string, zone: Zone | null): Instant {
	const day = readDay(text);
	if (!day) return UNREADABLE;
	if (day.rest === '') return dateOnly(day.midnight, zone);
	const hour = readHour(day.rest);
	const tail = hour && readTail(hour.rest);
	if (!tail) return UNREADABLE;
	const shown = instantAt(day.midnight.toMillis() + hour.milliseconds);
	return tail.minutes === null
		? onTheClock(shown, tail.zone ?? zone)
		: withOffset(shown, tail.minutes, tail.zone);
}

function withOffset(shown: DateTime, minutes: number, zone: Zone | null): Instant {
	const milliseconds = shown.toMillis() - minutes * MINUTE;
	if (zone && offsetAt(zone, milliseconds).offset(milliseconds) !== minutes) {
		return { ok: false, problem: 'has an offset that its time zone does not have then' };
	}
	return { ok: true, at: instantAt(milliseconds) };
}

function dateOnly(midnight: DateTime, zone: Zone | null): Instant {
	const read = onTheClock(midnight, zone);
	if (!read.ok) return read;
	return { caution: 'has no time of day. It is read as midnight', ...read, isDateOnly: true };
}

function onTheClock(shown: DateTime, zone: Zone | null): Instant {
	const { at, often } = showingOf(shown, zone ?? FixedOffsetZone.utcInstance);
	const caution = zone === null ? NO_ZONE : cautionOf(often, zone.name);
	return caution === null ? { ok: true, at } : { ok: true, at, caution };
}

const NO_ZONE =
	'has no offset and is read as UTC. Choose the zone that such times are in under Options > Timezone';

function cautionOf(often: 'once' | 'twice' | 'never', name: string): string | null {
	if (often === 'once') return null;
	return often === 'twice'
		? `comes twice in ${name}, because clocks go back then. It is read as the first`
		: `does not exist in ${name}, because clocks go forward then. It is read as if they did not`;
}
