import type { INodeProperties } from 'n8n-workflow';

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
