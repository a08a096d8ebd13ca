import type { INodeProperties } from 'n8n-workflow';
import type { EntryChoice } from '../../domain/calendar/entry';
import type { FileChoice } from '../../domain/calendar/file';
import { manyLines, oneLine } from '../../domain/calendar/text';
import { emailOf } from '../../domain/message/email';
import { RECIPIENTS } from '../../domain/message/schema';
import type { Recipient } from '../../domain/message/schema';
import type { Input, Refusal } from '../../host/execute/input';
import { refusal } from '../../host/execute/input';
import { isBlank, shown, textOf } from '../../host/options';
import { recipient } from '../../parameters/message';

/* What the user chooses of a calendar's events. */

export function recipientField(byDefault: Recipient): INodeProperties {
	return {
		...recipient,
		default: byDefault,
		description: 'Whose version it is: what that person needs and may know',
	};
}

export const titleOption: INodeProperties = {
	displayName: 'Title',
	name: 'title',
	type: 'string',
	default: '',
	description: 'Title of the event, instead of the service and the person',
};

export const descriptionOption: INodeProperties = {
	displayName: 'Description',
	name: 'description',
	type: 'string',
	typeOptions: { rows: 4 },
	default: '',
	description: 'Description of the event, instead of names, contacts and links',
};

export const fileOptions: INodeProperties[] = [
	{
		displayName: 'Alarm (Minutes Before)',
		name: 'alarmMinutes',
		type: 'number',
		typeOptions: { minValue: 0, numberPrecision: 0 },
		default: 60,
		description: 'How many minutes before the start the calendar reminds; without it there is none',
	},
	descriptionOption,
	{
		displayName: 'Organizer Email',
		name: 'organizerEmail',
		type: 'string',
		placeholder: 'name@email.com',
		default: '',
		description:
			'Makes the file an invitation that can be answered, and a cancellation that takes the event away. It must be the address that the e-mail is sent from.',
	},
	{
		displayName: 'Organizer Name',
		name: 'organizerName',
		type: 'string',
		default: '',
		description: 'Name of who invites; without it the company. Needs Organizer Email.',
	},
	titleOption,
];

type Read<T> = { ok: true; choice: T } | Refusal;

/** What the parameters choose for the item; one that cannot be understood stops the step. */
export function readEntryChoice(input: Input, byDefault: Recipient): Read<EntryChoice> {
	const entered = input.parameter('recipient', byDefault);
	const recipient = RECIPIENTS.find((one) => one === entered);
	if (!recipient) {
		return refusal(
			`${shown(entered)} is no recipient`,
			'Set Recipient to Client, Company or Expert',
		);
	}
	const title = oneLine(textOption(input, 'title')) || null;
	const description = manyLines(textOption(input, 'description')) || null;
	return { ok: true, choice: { recipient, title, description } };
}

/** The same, with what only a file has. */
export function readFileChoice(input: Input, byDefault: Recipient): Read<FileChoice> {
	const entry = readEntryChoice(input, byDefault);
	if (!entry.ok) return entry;
	const [enteredEmail, enteredMinutes] = [
		input.option('organizerEmail'),
		input.option('alarmMinutes'),
	];
	const email = emailOf(textOf(enteredEmail));
	if (email === null && !isBlank(enteredEmail)) {
		return refusal(
			`${shown(enteredEmail)} is no e-mail address`,
			'Change Options > Organizer Email of this step to one address, such as name@email.com',
		);
	}
	const alarmMinutes = minutesOf(enteredMinutes);
	if (alarmMinutes === 'not understood') {
		return refusal(
			`${shown(enteredMinutes)} is no number of minutes before the start`,
			`Change Options > Alarm of this step to a whole number from 0 to ${MOST_MINUTES} (four weeks)`,
		);
	}
	const name = oneLine(textOption(input, 'organizerName')) || null;
	const organizer = email === null ? null : { email, name };
	return { ok: true, choice: { ...entry.choice, organizer, alarmMinutes } };
}

/** What an option was given; nothing where that is no text. */
function textOption(input: Input, option: string): string {
	return textOf(input.option(option)) ?? '';
}

/** What the larger calendars take at most. */
const MOST_MINUTES = 4 * 7 * 24 * 60;

function minutesOf(entered: unknown): number | 'not understood' | null {
	if (isBlank(entered)) return null;
	const minutes = Number(textOf(entered) ?? NaN);
	const isMinutes = Number.isInteger(minutes) && minutes >= 0 && minutes <= MOST_MINUTES;
	return isMinutes ? minutes : 'not understood';
}
