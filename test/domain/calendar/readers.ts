import ICAL from 'ical.js';
import { sync } from 'node-ical';
import type { VEvent } from 'node-ical';

/* Two independent readers of calendar files, and what both tell of an event. */

export interface ReadEvent {
	method: string;
	uid: string;
	sequence: number;
	stamp: string;
	title: string;
	description: string | null;
	location: string | null;
	start: string;
	end: string;
	status: string;
	attendees: ReadPerson[];
	organizer: ReadPerson | null;
	/** Minutes from the start at which alarms ring. */
	alarms: number[];
}

export interface ReadPerson {
	email: string;
	name: string | null;
}

export function readByIcalJs(ics: string): ReadEvent {
	const calendar = new ICAL.Component(ICAL.parse(ics));
	const [component] = calendar.getAllSubcomponents('vevent');
	const event = new ICAL.Event(component);
	const person = (property: ICAL.Property): ReadPerson => ({
		email: String(property.getFirstValue()).replace(/^mailto:/i, ''),
		name: (property.getFirstParameter('cn') as string | undefined) ?? null,
	});
	const organizer = component.getFirstProperty('organizer');
	return {
		method: String(calendar.getFirstPropertyValue('method')),
		uid: event.uid,
		sequence: event.sequence,
		stamp: new Date(String(component.getFirstPropertyValue('dtstamp'))).toISOString(),
		title: event.summary,
		description: event.description as string | null,
		location: event.location as string | null,
		start: event.startDate.toJSDate().toISOString(),
		end: event.endDate.toJSDate().toISOString(),
		status: String(component.getFirstPropertyValue('status')),
		attendees: component.getAllProperties('attendee').map(person),
		organizer: organizer && person(organizer),
		alarms: component
			.getAllSubcomponents('valarm')
			.map(
				(alarm) =>
					ICAL.Duration.fromString(String(alarm.getFirstPropertyValue('trigger'))).toSeconds() / 60,
			),
	};
}

export function readByNodeIcal(ics: string): ReadEvent {
	const parts = Object.values(sync.parseICS(ics));
	const calendar = parts.find((part) => part?.type === 'VCALENDAR') as { method: string };
	const events = parts.filter((part): part is VEvent => part?.type === 'VEVENT');
	if (events.length !== 1) throw new Error(`There are ${events.length} events`);
	const [event] = events;
	const list = [event.attendee ?? []].flat();
	return {
		method: calendar.method,
		uid: event.uid,
		sequence: Number(event.sequence),
		stamp: event.dtstamp.toISOString(),
		title: textOf(event.summary) ?? '',
		description: textOf(event.description),
		location: textOf(event.location),
		start: event.start.toISOString(),
		end: event.end?.toISOString() ?? event.start.toISOString(),
		status: event.status ?? '',
		attendees: list.map(personOf),
		organizer: event.organizer ? personOf(event.organizer) : null,
		alarms: (event.alarms ?? []).map((alarm) => Number(alarm.trigger)),
	};
}

/** node-ical wraps a value with parameters. */
function textOf(value: unknown): string | null {
	if (value === undefined || value === null) return null;
	return typeof value === 'object' ? String((value as { val: unknown }).val) : String(value);
}

function personOf(value: unknown): ReadPerson {
	const { val, params } = value as { val: string; params: { CN?: unknown } };
	return {
		email: val.replace(/^mailto:/i, ''),
		name: params.CN === undefined ? null : String(params.CN),
	};
}
