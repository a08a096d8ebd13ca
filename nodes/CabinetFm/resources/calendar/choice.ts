import type { INodeProperties } from 'n8n-workflow';
import { emailOf } from '../../domain/calendar/address';
import type { EntryChoice } from '../../domain/calendar/entry';
import type { FileChoice } from '../../domain/calendar/file';
import { RECIPIENTS, recipientOf } from '../../domain/calendar/recipient';
import type { Recipient } from '../../domain/calendar/recipient';
import { manyLines, oneLine } from '../../domain/calendar/text';
import type { Input, Refusal } from '../../host/execute/input';
import { refusal } from '../../host/execute/input';
import { shown, textOf } from '../../host/options';

/* What the user chooses of a calendar's events. */

export function recipientField(ofWhat: string, byDefault: Recipient): INodeProperties {
	return {
		displayName: 'Recipient',
		name: 'recipient',
		type: 'options',
		options: [
			{
				name: 'Client',
				value: 'client',
				description:
					"Names the service and the expert; links to reschedule and to cancel. Neither the owner's links nor the expert's phone or e-mail.",
			},
			{
				name: 'Company',
				value: 'company',
				description: "Names the client, with phone and e-mail, and the expert; the owner's links",
			},
			{
				name: 'Expert',
				value: 'worker',
				description: 'Names the client, with phone and e-mail; no links to reschedule or to cancel',
			},
		],
		default: byDefault,
		description: `Whose version of the ${ofWhat} it is: what that person needs and may know`,
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
	const recipient = recipientOf(entered);
	if (recipient === null) {
		return refusal(
			`${shown(entered)} is no recipient`,
			`Set Recipient of this step to one of ${RECIPIENTS.join(', ')}`,
		);
	}
	const title = oneLine(textOf(input.option('title')) ?? '') || null;
	const description = manyLines(textOf(input.option('description')) ?? '') || null;
	return { ok: true, choice: { recipient, title, description } };
}

/** The same, with what only a file has. */
export function readFileChoice(
	input: Input,
	byDefault: Recipient,
	company: string | null,
): Read<FileChoice> {
	const entry = readEntryChoice(input, byDefault);
	if (!entry.ok) return entry;
	const [enteredEmail, enteredName, enteredMinutes] = [
		...['organizerEmail', 'organizerName', 'alarmMinutes'],
	].map((name) => oneLine(textOf(input.option(name)) ?? ''));
	const email = emailOf(enteredEmail);
	if (email === null && enteredEmail !== '') {
		return refusal(
			`${enteredEmail} is no e-mail address`,
			'Change Options > Organizer Email of this step to one address, such as name@email.com',
		);
	}
	const alarmMinutes = minutesOf(enteredMinutes);
	if (alarmMinutes === 'not understood') {
		return refusal(
			`${enteredMinutes} is no number of minutes before the start`,
			`Change Options > Alarm of this step to a whole number from 0 to ${MOST_MINUTES} (four weeks)`,
		);
	}
	const organizer = email === null ? null : { email, name: enteredName || company };
	return { ok: true, choice: { ...entry.choice, organizer, alarmMinutes } };
}

/** What the larger calendars take at most. */
const MOST_MINUTES = 4 * 7 * 24 * 60;

function minutesOf(entered: string): number | 'not understood' | null {
	if (entered === '') return null;
	const minutes = Number(entered);
	const isMinutes = Number.isInteger(minutes) && minutes >= 0 && minutes <= MOST_MINUTES;
	return isMinutes ? minutes : 'not understood';
}
