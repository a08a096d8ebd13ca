import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import { ANY_CALLBACK, EVENTS } from '../domain/callback/event';
import { includeRaw } from '../parameters/includeRaw';
import { itemFormat } from '../parameters/itemFormat';
import { companyTimezone, countryCode, language, timezone } from '../parameters/reading';

const anyCallback: INodePropertyOptions = {
	name: 'Any Callback',
	value: ANY_CALLBACK,
	action: 'On any callback',
	description: 'Every callback, also of types that cabinet.fm adds later',
};

const eventOptions: INodePropertyOptions[] = EVENTS.map(({ event, label, action, firedBy }) => ({
	name: label,
	value: event,
	action,
	description: firedBy,
}));

const URL_HINT = 'paste the URL of this trigger into';

/** cabinet.fm's user enters the URL by hand, so the node names the settings field of each chosen event. */
const settingsFieldNotices: INodeProperties[] = [
	{
		displayName: `In cabinet.fm's integration settings, ${URL_HINT} all four fields: "New booking callbacks", "Booking cancellation callbacks", "Booking reschedule callbacks" and "Renewal callbacks"`,
		name: 'noticeAllFields',
		type: 'notice',
		default: '',
		displayOptions: { show: { events: [ANY_CALLBACK, 'other'] } },
	},
	...[...new Set(EVENTS.map(({ settingsField }) => settingsField))]
		.filter((field) => field !== null)
		.map(noticeFor),
];

function noticeFor(field: string): INodeProperties {
	const events = EVENTS.filter(({ settingsField }) => settingsField === field);
	return {
		displayName: `For ${events.map(({ label }) => label).join(', ')}: in cabinet.fm's integration settings, ${URL_HINT} "${field}"`,
		name: `notice${field.replace(/\W(\w)/g, (_, letter: string) => letter.toUpperCase())}`,
		type: 'notice',
		default: '',
		displayOptions: {
			show: { events: events.map(({ event }) => event) },
			hide: { events: [ANY_CALLBACK, 'other'] },
		},
	};
}

const filterFields: INodeProperties[] = [
	{
		displayName: 'Booked By',
		name: 'bookedBy',
		type: 'options',
		options: [
			{
				name: 'Client',
				value: 'client',
				description: 'Booked by the client from the landing page or the widget',
			},
			{
				name: 'Expert',
				value: 'expert',
				description: 'Booked by an expert from the schedule',
			},
		],
		default: 'client',
		description: 'Who made the booking',
	},
	{
		displayName: 'Companies',
		name: 'companies',
		type: 'string',
		default: '',
		placeholder: 'e.g. 17, Riverside Clinic',
		description: 'Only bookings of these companies: IDs or exact names, separated by commas',
	},
	{
		displayName: 'Experts',
		name: 'experts',
		type: 'string',
		default: '',
		placeholder: 'e.g. 204, Boris Ivanov',
		description: 'Only bookings with these experts: IDs or exact names, separated by commas',
	},
	{
		displayName: 'Services',
		name: 'services',
		type: 'string',
		default: '',
		placeholder: 'e.g. 31, English Lesson',
		description: 'Only bookings of these services: IDs or exact titles, separated by commas',
	},
];

const optionFields: INodeProperties[] = [
	companyTimezone,
	countryCode,
	{
		displayName: 'Drop Repeats',
		name: 'dropRepeats',
		type: 'boolean',
		default: false,
		description:
			"Whether a callback that equals one of the last 500 starts nothing. Best effort: to be sure, add n8n's Remove Duplicates node on event_key.",
	},
	includeRaw,
	timezone,
];

export const triggerProperties: INodeProperties[] = [
	{
		displayName: 'Trigger On',
		name: 'events',
		type: 'multiOptions',
		noDataExpression: true,
		required: true,
		options: [anyCallback, ...eventOptions],
		default: [ANY_CALLBACK],
		description: 'Which callbacks of cabinet.fm start the workflow',
	},
	...settingsFieldNotices,
	{
		displayName: 'Output',
		name: 'outputMode',
		type: 'options',
		noDataExpression: true,
		options: [
			{
				name: 'One Output for All Events',
				value: 'single',
				description: 'Every callback leaves through the same output',
			},
			{
				name: 'One Output per Event',
				value: 'perEvent',
				description: 'Each chosen event has an output of its own, so that no Switch is needed',
			},
		],
		default: 'single',
	},
	itemFormat,
	language,
	{
		displayName: 'Authentication',
		name: 'authentication',
		type: 'options',
		noDataExpression: true,
		options: [
			{
				name: 'None',
				value: 'none',
				description: 'Accept every callback that knows the URL',
			},
			{
				name: 'Callback Token',
				value: 'callbackToken',
				description: 'Accept only callbacks that carry the secret token of the credential',
			},
		],
		default: 'none',
	},
	{
		displayName:
			'In cabinet.fm, add "?token=" and the token of the credential to the end of the URL. Callbacks without it are refused.',
		name: 'noticeToken',
		type: 'notice',
		default: '',
		displayOptions: { show: { authentication: ['callbackToken'] } },
	},
	{
		displayName: 'Filters',
		name: 'filters',
		type: 'collection',
		placeholder: 'Add Filter',
		default: {},
		options: filterFields,
		description: 'Callbacks that do not pass start no execution',
	},
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add Option',
		default: {},
		options: optionFields,
	},
];
