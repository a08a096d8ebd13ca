import type { INodeProperties } from 'n8n-workflow';

/* How a callback is read: the same choices for the trigger and for the steps. */

export const countryCode: INodeProperties = {
	displayName: 'Country Code',
	name: 'countryCode',
	type: 'string',
	default: '',
	placeholder: 'e.g. 7',
	description:
		'Calling code of your country in digits, e.g. 7 for Russia or 44 for the United Kingdom. Completes phone numbers that were entered without one: with 7, 8 916 123-45-67 becomes +79161234567.',
};

export const includeRaw: INodeProperties = {
	displayName: 'Include Raw Callback',
	name: 'includeRaw',
	type: 'boolean',
	default: false,
	description: 'Whether to add the callback as received to each item, under raw',
};

export const timezone: INodeProperties = {
	displayName: 'Timezone',
	name: 'timezone',
	type: 'string',
	default: 'UTC',
	placeholder: 'e.g. Europe/Moscow',
	description:
		'Zone of times that cabinet.fm sends without an offset: an IANA name or an offset such as +03:00',
};

export const itemFormat: INodeProperties = {
	displayName: 'Item Format',
	name: 'itemFormat',
	type: 'options',
	noDataExpression: true,
	options: [
		{
			name: 'Typed',
			value: 'typed',
			description: 'The same clean fields for every event, with times in UTC and local time',
		},
		{
			name: 'Raw',
			value: 'raw',
			description: 'The callback exactly as cabinet.fm sends it',
		},
	],
	default: 'typed',
};
