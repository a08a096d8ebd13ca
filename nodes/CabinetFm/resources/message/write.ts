import type { INodeProperties } from 'n8n-workflow';
import type { Item } from '../../domain/item/schema';
import { emptyMessage, messageOf, whyNoMessage } from '../../domain/message/message';
import { ABOUT, messageSchema } from '../../domain/message/schema';
import type { MessageChoice } from '../../domain/message/schema';
import { currency, place, recipient } from '../../parameters/message';
import { refusal } from '../../host/execute/input';
import { shown } from '../../host/options';
import { give, nothing, onCallback, thisCallback } from '../operation';
import type { Operation } from '../operation';
import { MESSAGE } from '../resource';
import { readChoice } from './choice';

const about: INodeProperties = {
	displayName: 'About',
	name: 'about',
	type: 'options',
	noDataExpression: true,
	options: [
		{
			name: 'Event',
			value: 'event',
			description: 'What has just happened: booked, cancelled, rescheduled and so on',
		},
		{
			name: 'Reminder',
			value: 'reminder',
			description: 'That the booking is coming up, whatever has happened to it',
		},
	],
	default: 'event',
	description: 'What the message tells',
};

export const messageWrite: Operation = {
	resource: MESSAGE,
	value: 'write',
	name: 'Write',
	action: 'Write a message',
	description:
		'Get a message about the booking, ready to send: address, subject, text, HTML, Telegram, and each part as a field',
	fields: [recipient, about],
	options: [place, currency],
	output: messageSchema,
	canBeMissing: true,
	run: onCallback((item, input, language) => {
		const entered = input.parameter('about', 'event');
		const about = ABOUT.find((one) => one === entered);
		if (!about) {
			return refusal(
				`${shown(entered)} is nothing that a message can be about`,
				'Set About to Event or Reminder',
			);
		}
		const read = readChoice(input, about);
		if (!read.ok) return read;
		const { choice } = read;
		const json = messageOf(item, choice, language);
		return json
			? give({ json })
			: nothing(missingOf(item, choice), emptyMessage(item, choice, language));
	}),
};

/** What is missing where there is no message, as a sentence. */
export function missingOf(item: Item, choice: MessageChoice): string {
	switch (whyNoMessage(item, choice)) {
		case 'not for the client':
			return `${thisCallback(item)} is nothing that the client needs to know`;
		case 'nothing to remind of':
			return `${thisCallback(item)} is about a cancelled booking, of which nobody needs a reminder`;
		default:
			return `${thisCallback(item)} carries no ${choice.recipient === 'client' ? 'client' : 'expert'}`;
	}
}
