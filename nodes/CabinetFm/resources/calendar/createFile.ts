import { calendarFileSchema, cancellingFile, currentFile } from '../../domain/calendar/file';
import type { CalendarFile } from '../../domain/calendar/file';
import { completerOf } from '../../domain/schema/complete';
import type { File } from '../../host/execute/output';
import { give, nothing, onCallback, thisCallback } from '../operation';
import type { Operation } from '../operation';
import { CALENDAR } from '../resource';
import { fileOptions, readFileChoice, recipientField } from './choice';

const complete = completerOf(calendarFileSchema);

export const createFile: Operation = {
	resource: CALENDAR,
	value: 'createFile',
	name: 'Create File',
	action: 'Create a calendar file of a booking',
	description:
		'Create an .ics file for an e-mail that adds, updates or cancels the booking in any calendar',
	fields: [recipientField('client')],
	options: fileOptions,
	output: calendarFileSchema,
	canBeMissing: true,
	run: onCallback(async (item, input, language) => {
		const read = readFileChoice(input, 'client');
		if (!read.ok) return read;
		const { start_time } = item;
		if (start_time === null) {
			return nothing(`${thisCallback(item)} carries no start time`, complete({}));
		}
		const file = await currentFile({ ...item, start_time }, read.choice, language);
		if (file === null) return nothing(`${thisCallback(item)} carries no booking ID`, complete({}));
		const old = await cancellingFile(item, read.choice, language);
		const files = { data: binary(file), ...(old && { data_old: binary(old) }) };
		const json = {
			method: file.method,
			uid: file.uid,
			file_name: file.fileName,
			attachments: Object.keys(files).join(','),
			ics: file.ics,
			ics_old: old && old.ics,
		};
		return give({ json, files });
	}),
};

function binary({ ics, fileName, mimeType }: CalendarFile): File {
	return { content: ics, fileName, mimeType };
}
