import type { INodeProperties } from 'n8n-workflow';

/* Whom a message is for, and what a callback does not tell: the same for a message and for reminders. */

export const recipient: INodeProperties = {
	displayName: 'Recipient',
	name: 'recipient',
	type: 'options',
	noDataExpression: true,
	options: [
		{
			name: 'Client',
			value: 'client',
			description: "On the client's clock, with the client's own links, without internal notes",
		},
		{
			name: 'Company',
			value: 'company',
			description: "On the company's clock, with the owner's links",
		},
		{
			name: 'Expert',
			value: 'worker',
			description: "On the company's clock, without links to cancel or to reschedule",
		},
	],
	default: 'client',
	description: 'Whom the message is for',
};

export const place: INodeProperties = {
	displayName: 'Place',
	name: 'place',
	type: 'string',
	default: '',
	placeholder: 'e.g. 12 Garden Street, room 4',
	description: 'Where the meeting is, for bookings without a Zoom link: an address or another link',
};

export const currency: INodeProperties = {
	displayName: 'Currency',
	name: 'currency',
	type: 'string',
	default: '',
	placeholder: 'e.g. RUB',
	description:
		'Currency of prices whose callback tells none: a code of three letters such as RUB, KZT or EUR',
};
