import type { IDisplayOptions, INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import groupBy from 'lodash/groupBy';
import sortBy from 'lodash/sortBy';
import uniq from 'lodash/uniq';
import uniqBy from 'lodash/uniqBy';
import { z } from 'zod/v4';
import { companyTimezone, countryCode, language, timezone } from '../parameters/reading';
import type { Operation, Resource } from '../resources/operation';
import { OPERATIONS } from '../resources/table';

/* The parameters of the Cabinet.fm node, from the list of its operations. */

/** By name, without localeCompare: a collator would take a fifth of the time that the nodes need to load. */
const resources: Resource[] = sortBy(
	uniqBy(
		OPERATIONS.map(({ resource }) => resource),
		'value',
	),
	'name',
);

/** Shown for the operations. A value may mean another operation of another resource, so each resource has its own. */
function shownFor(operations: readonly Operation[]): IDisplayOptions[] {
	return Object.entries(groupBy(operations, ({ resource }) => resource.value)).map(
		([resource, ofIt]) => ({
			show: { resource: [resource], operation: ofIt.map(({ value }) => value) },
		}),
	);
}

function operationDropdown(resource: Resource): INodeProperties {
	const operations = OPERATIONS.filter((operation) => operation.resource === resource);
	const options = sortBy(operations, 'name').map(
		({ name, value, action, description, output }) => ({
			name,
			value,
			action,
			description,
			builderHint: { propertyHint: `Gives ${fieldsOf(output).join(', ')}` },
		}),
	);
	const [{ value }] = options;
	return {
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: [resource.value] } },
		options,
		default: value,
	};
}

/** The fields that an output item can have. */
function fieldsOf(output: z.ZodType): string[] {
	if (output instanceof z.ZodObject) return Object.keys(output.shape);
	if (!(output instanceof z.ZodUnion)) return [];
	const members = output.options.filter((member) => member instanceof z.ZodType);
	return uniq(members.flatMap(fieldsOf));
}

/** A field of an operation, shown for it alone and as the field itself says. */
function ownFields({ resource, value, fields }: Operation): INodeProperties[] {
	return fields.map((field) => ({
		...field,
		displayOptions: {
			...field.displayOptions,
			show: { resource: [resource.value], operation: [value], ...field.displayOptions?.show },
		},
	}));
}

const readers = OPERATIONS.filter(({ readsNoCallback }) => readsNoCallback !== true);
const others = OPERATIONS.filter(({ readsNoCallback }) => readsNoCallback === true);
const hideForOthers = { hide: { operation: others.map(({ value }) => value) } };

/* The node is also a tool of AI agents: n8n makes a copy of it, which shows other parameters. */
const IS_TOOL = { '@tool': [true] };

const emptyFields: INodePropertyOptions = {
	name: 'Return Empty Fields',
	value: 'empty',
	description: 'Return an item whose fields are empty',
};
const skip: INodePropertyOptions = {
	name: 'Skip the Item',
	value: 'skip',
	description: 'Return nothing for this callback',
};
const stop: INodePropertyOptions = {
	name: 'Stop With an Error',
	value: 'error',
	description: 'Say what is missing, as an error',
};

const whenMissing: INodeProperties = {
	displayName: 'When There Is None',
	name: 'whenMissing',
	type: 'options',
	options: [emptyFields, skip, stop],
	default: 'skip',
	description: 'What to do with a callback that has no such thing, or is no reschedule',
};

/** An agent would take an empty answer for a finished job. */
const whenMissingForAgents: INodeProperties = {
	...whenMissing,
	options: [emptyFields, stop],
	default: 'error',
};

const callback: INodeProperties = {
	displayName: 'Callback',
	name: 'callback',
	type: 'json',
	default: '',
	required: true,
	placeholder: 'e.g. { "callback_type": "new", "booking": { ... } }',
	description: 'The whole callback of cabinet.fm, with its callback_type, as JSON',
};

/** Filled in by the model of the agent. */
const callbackForAgents: INodeProperties = {
	...callback,
	default:
		"={{ $fromAI('callback', 'The whole callback of cabinet.fm, or the whole item of the Cabinet.fm Trigger, as JSON text', 'string') }}",
};

/** Options of all steps, and those of single operations, by name. */
const stepOptions: INodeProperties[] = sortBy(
	[companyTimezone, countryCode, language, timezone, ...ownOptions()],
	'displayName',
);

function ownOptions(): INodeProperties[] {
	return OPERATIONS.flatMap(({ resource, value, options = [] }) =>
		options.map((option) => ({
			...option,
			displayOptions: { show: { '/resource': [resource.value], '/operation': [value] } },
		})),
	);
}

export const stepProperties: INodeProperties[] = [
	{
		displayName: 'Resource',
		name: 'resource',
		type: 'options',
		noDataExpression: true,
		options: resources,
		default: 'booking',
	},
	...resources.map(operationDropdown),
	{
		displayName: 'Callback From',
		name: 'source',
		type: 'options',
		displayOptions: hideForOthers,
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
		builderHint: {
			propertyHint:
				'Keep Input Item behind the Cabinet.fm Trigger or a Webhook node. As the tool of an agent, take JSON, which the model fills in, unless the agent passes its own input item to the tool.',
		},
	},
	{
		...callback,
		displayOptions: { show: { source: ['json'] }, hide: { ...hideForOthers.hide, ...IS_TOOL } },
	},
	{
		...callbackForAgents,
		displayOptions: { show: { source: ['json'], ...IS_TOOL }, ...hideForOthers },
	},
	...OPERATIONS.flatMap(ownFields),
	...shownFor(readers.filter(({ canBeMissing }) => canBeMissing)).flatMap(({ show }) => [
		{ ...whenMissing, displayOptions: { show, hide: IS_TOOL } },
		{ ...whenMissingForAgents, displayOptions: { show: { ...show, ...IS_TOOL } } },
	]),
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add Option',
		default: {},
		options: stepOptions,
	},
];

const SUBTITLES = JSON.stringify(
	Object.fromEntries(
		OPERATIONS.map(({ resource, value, name }) => [
			`${resource.value} ${value}`,
			`${name}: ${resource.name}`,
		]),
	),
);

/** What the node shows under its name, e.g. "Extract: Expert". */
export const stepSubtitle: `={{${string}}}` = `={{ (${SUBTITLES})[$parameter.resource + ' ' + $parameter.operation] ?? '' }}`;
