import type { Attendee, Entry } from './entry';
import { folded } from './fold';
import type { Revision } from './revision';
import { manyLines, oneLine, parameterText } from './text';

/** What the file is for (RFC 5546): to invite, to cancel an invitation, or to tell without inviting. */
export const METHODS = ['REQUEST', 'CANCEL', 'PUBLISH'] as const;
export type Method = (typeof METHODS)[number];

/** One event as a calendar file tells of it. */
export interface Told extends Revision {
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
export async function write(told: Told): Promise<string> {
	// Most workflows make no calendar files, so the library is loaded with the first one.
	const ical = await import('../../library/calendar');
	const { entry, method } = told;
	const title = oneLine(entry.title);
	const event = ical.createCalendar().createEvent({
		id: told.uid,
		sequence: told.sequence,
		stamp: told.stamp,
		start: entry.start,
		end: entry.end,
		summary: title,
		description: entry.description && manyLines(entry.description),
		location: entry.location,
		status: ical.ICalEventStatus[told.isOver ? 'CANCELLED' : 'CONFIRMED'],
		organizer: told.organizer && {
			email: told.organizer.email,
			name: commonName(told.organizer) ?? told.organizer.email,
		},
	});
	for (const attendee of told.attendees) {
		event.createAttendee({
			email: attendee.email,
			name: commonName(attendee),
			role: ical.ICalAttendeeRole.REQ,
			...(method === 'REQUEST' && { status: ical.ICalAttendeeStatus.NEEDSACTION, rsvp: true }),
		});
	}
	if (told.alarmMinutes !== null && !told.isOver) {
		event.createAlarm({
			type: ical.ICalAlarmType.display,
			trigger: told.alarmMinutes * 60,
			description: title,
		});
	}
	// The library's own calendar folds its lines so slowly that it takes ten times as long as all else.
	return folded([
		...['BEGIN:VCALENDAR', 'VERSION:2.0', `PRODID:${PRODUCT}`, `METHOD:${method}`],
		...event.toString().trimEnd().split('\r\n'),
		'END:VCALENDAR',
	]);
}

function commonName({ name }: Attendee): string | null {
	return parameterText(name ?? '') || null;
}
