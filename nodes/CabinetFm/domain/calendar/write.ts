import { Duration } from 'luxon';
import type { Attendee, Entry } from './entry';
import { folded } from './fold';
import type { Revision } from './revision';
import { manyLines, oneLine, parameterText } from './text';

/** What the file is for (RFC 5546): to invite, to cancel an invitation, or to tell without inviting. */
export const METHODS = ['REQUEST', 'CANCEL', 'PUBLISH'] as const;
export type Method = (typeof METHODS)[number];

/** One event as a calendar file tells of it. */
export interface FileEvent extends Revision {
	method: Method;
	uid: string;
	isOver: boolean;
	entry: Entry & { start: string };
	attendees: Attendee[];
	organizer: Attendee | null;
	/** Minutes before the start; `null` for no alarm. */
	alarmMinutes: number | null;
}

const PRODUCT = '-//cabinetfm//n8n-nodes-cabinetfm//EN';

/**
 * A calendar file (RFC 5545) with one event: UTC times, lines of at most 75 octets, a line end after the last one.
 * The same event gives the same bytes.
 */
export function write(event: FileEvent): string {
	const { method, uid, sequence, stamp, isOver, entry, organizer, attendees } = event;
	const summary = `:${escaped(oneLine(entry.title))}`;
	return folded([
		...['BEGIN:VCALENDAR', 'VERSION:2.0', `PRODID:${PRODUCT}`, `METHOD:${method}`],
		...['BEGIN:VEVENT', `UID:${uid}`, `SEQUENCE:${sequence}`, `DTSTAMP:${utc(stamp)}`],
		`DTSTART:${utc(entry.start)}`,
		...(entry.end === null ? [] : [`DTEND:${utc(entry.end)}`]),
		`SUMMARY${summary}`,
		...(entry.location ? [`LOCATION:${escaped(manyLines(entry.location))}`] : []),
		...(entry.description ? [`DESCRIPTION:${escaped(manyLines(entry.description))}`] : []),
		...(organizer ? [`ORGANIZER${organizerName(organizer)}:mailto:${organizer.email}`] : []),
		...attendees.map((one) => `ATTENDEE${ROLE[method]}${nameOf(one)}:mailto:${one.email}`),
		...(event.alarmMinutes === null || isOver ? [] : alarm(event.alarmMinutes, summary)),
		...[`STATUS:${isOver ? 'CANCELLED' : 'CONFIRMED'}`, 'END:VEVENT', 'END:VCALENDAR'],
	]);
}

const REQUIRED = ';ROLE=REQ-PARTICIPANT';
/** Only an invitation asks for an answer. */
const ROLE: Readonly<Record<Method, string>> = {
	REQUEST: `${REQUIRED};PARTSTAT=NEEDS-ACTION;RSVP=TRUE`,
	CANCEL: REQUIRED,
	PUBLISH: REQUIRED,
};

function alarm(minutes: number, summary: string): string[] {
	const before = Duration.fromObject({ minutes }).shiftTo('days', 'hours', 'minutes').toISO();
	const trigger = minutes === 0 ? before : `-${before}`;
	return [
		'BEGIN:VALARM',
		'ACTION:DISPLAY',
		`TRIGGER:${trigger}`,
		`DESCRIPTION${summary}`,
		'END:VALARM',
	];
}

/** Mail programs show an organizer without a name as unknown. */
function organizerName(organizer: Attendee): string {
	return nameOf(organizer) || nameOf({ ...organizer, name: organizer.email });
}

function nameOf({ name }: Attendee): string {
	const shown = parameterText(name ?? '');
	return shown === '' ? '' : `;CN="${shown}"`;
}

/** `2026-12-01T10:00:00.000Z` as iCalendar writes it: whole seconds. */
function utc(time: string): string {
	return time.replace(/\.\d+|[-:]/g, '');
}

/** A text as a value can hold it (RFC 5545 section 3.3.11). */
function escaped(text: string): string {
	return text.replace(/[\\;,]/g, '\\$&').replace(/\n/g, '\\n');
}
