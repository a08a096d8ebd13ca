import type { IDisplayOptions, INodeProperties } from 'n8n-workflow';
import { RESOURCES } from './operations';
import type { Resource } from './operations';
import { countryCode, includeRaw, timezone } from './reading';

const resources: Array<[string, Resource]> = Object.entries(RESOURCES);

const showWhereOneCanBeMissing: IDisplayOptions = {
	show: {
		resource: resources.filter(([, { canBeMissing }]) => canBeMissing).map(([value]) => value),
	},
};
const hideForSamples: IDisplayOptions = { hide: { operation: ['generateSample'] } };

const operationParameter: INodeProperties = {
	displayName: 'Operation',
	name: 'operation',
	type: 'options',
	noDataExpression: true,
	options: [],
	default: '',
};

function operationDropdown([resource, { operations }]: [string, Resource]): INodeProperties {
	const options = Object.entries(operations).map(([value, { name, action, description }]) => ({
		name,
		value,
		action,
		description,
	}));
	return {
		...operationParameter,
		displayOptions: { show: { resource: [resource] } },
		options,
		default: options[0].value,
	};
}

function ownFields([resource, { operations }]: [string, Resource]): INodeProperties[] {
	return Object.entries(operations).flatMap(([operation, { fields }]) =>
		fields.map((field) => ({
			...field,
			displayOptions: { show: { resource: [resource], operation: [operation] } },
		})),
	);
}

/** Parameters of the Cabinet.fm node. */
export const stepProperties: INodeProperties[] = [
	{
		displayName: 'Resource',
		name: 'resource',
		type: 'options',
		noDataExpression: true,
		options: resources.map(([value, { name }]) => ({ name, value })),
		default: 'booking',
	},
	...resources.map(operationDropdown),
	{
		displayName: 'Callback From',
		name: 'source',
		type: 'options',
		displayOptions: hideForSamples,
		options: [
			{
				name: 'Input Item',
				value: 'item',
				description:
					'An item of the Cabinet.fm Trigger or of a Webhook node, or a callback from elsewhere',
			},
			{ name: 'JSON', value: 'json', description: 'A callback that you give as JSON' },
		],
		default: 'item',
		description: 'Where the callback is that this step works on',
	},
	{
		displayName: 'Callback',
		name: 'callback',
		type: 'json',
		displayOptions: { show: { source: ['json'] }, hide: { operation: ['generateSample'] } },
		default: '',
		required: true,
		placeholder: 'e.g. { "callback_type": "new", "booking": { ... } }',
		description: 'The whole callback of cabinet.fm, with its callback_type, as JSON',
	},
	...resources.flatMap(ownFields),
	{
		displayName: 'When There Is None',
		name: 'whenMissing',
		type: 'options',
		displayOptions: showWhereOneCanBeMissing,
		options: [
			{
				name: 'Return Empty Fields',
				value: 'empty',
				description: 'Return an item whose fields are empty',
			},
			{
				name: 'Skip the Item',
				value: 'skip',
				description: 'Return nothing for this callback',
			},
			{
				name: 'Stop With an Error',
				value: 'error',
				description: 'Say what is missing, as an error',
			},
		],
		default: 'skip',
		description: 'What to do with a callback that has no such thing, or is no reschedule',
	},
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add Option',
		displayOptions: hideForSamples,
		default: {},
		options: [
			countryCode,
			{ ...includeRaw, displayOptions: { show: { '/operation': ['parse'] } } },
			timezone,
		],
	},
];
