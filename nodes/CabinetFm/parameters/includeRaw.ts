import type { INodeProperties } from 'n8n-workflow';

export const includeRaw: INodeProperties = {
	displayName: 'Include Raw Callback',
	name: 'includeRaw',
	type: 'boolean',
	default: false,
	description: 'Whether to add the callback as received to each item, under raw',
};
