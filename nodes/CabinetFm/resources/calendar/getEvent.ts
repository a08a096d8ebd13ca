import { calendarEvent, calendarEventSchema } from '../../domain/calendar/event';
import { give, nothing, onCallback, thisCallback } from '../operation';
import type { Operation } from '../operation';
import { CALENDAR } from '../resource';
import { descriptionOption, readEntryChoice, recipientField, titleOption } from './choice';

export const getEvent: Operation = {
	resource: CALENDAR,
	value: 'getEvent',
	name: 'Get Event',
	action: 'Get the calendar event of a booking',
	description:
		'Get the fields that a calendar step such as Google Calendar asks for, and whether to create, update, replace or delete',
	fields: [recipientField('worker')],
	options: [descriptionOption, titleOption],
	output: calendarEventSchema,
	canBeMissing: true,
	run: onCallback((item, input, language) => {
		const read = readEntryChoice(input, 'worker');
		if (!read.ok) return read;
		const json = calendarEvent(item, read.choice, language);
		if (json.event_id === null) return nothing(`${thisCallback(item)} carries no booking ID`, json);
		// To delete an event, its id is enough.
		const isMissing = json.start === null && json.action !== 'delete';
		return isMissing
			? nothing(`${thisCallback(item)} carries no start time`, json)
			: give({ json });
	}),
};
