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

const URL_HINT = 'paste the URL of this trigger (under Webhook URLs) into';

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

/** Any Callback and something else: n8n hides the notice while all that is chosen is Any Callback. */
const anyBesideNotice: INodeProperties = {
	displayName:
		'"Any Callback" stands for all events, so the others that you chose beside it change nothing. Remove it to receive only them.',
	name: 'noticeAnyBeside',
	type: 'notice',
	default: '',
	displayOptions: {
		show: { events: [ANY_CALLBACK] },
		hide: { events: [{ _cnd: { eq: ANY_CALLBACK } }] },
	},
};

/** The words of an item follow a clock that the user may never have set. */
const companyClockNotice: INodeProperties = {
	displayName:
		'Summaries and local times follow the timezone of this workflow, which on a fresh n8n is New York. If your company is elsewhere, add the option "Company Timezone".',
	name: 'noticeCompanyClock',
	type: 'notice',
	default: '',
	// Not hidden by the option itself: n8n 1 activates no workflow whose trigger looks into a collection.
	displayOptions: { show: { itemFormat: ['typed'] } },
};

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

const TEST_RUN =
	'In a test run a callback that this filter would drop comes through, with an issue that says why.';

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
		hint: TEST_RUN,
	},
	listFilter('Companies', 'companies', {
		placeholder: 'e.g. 17, Riverside Clinic',
		description: 'Only bookings of these companies: IDs or exact names, separated by commas',
	}),
	listFilter('Experts', 'experts', {
		placeholder: 'e.g. 204, Boris Ivanov',
		description:
			'Only bookings with these experts: IDs or exact names, separated by commas. A removed expert who is not named passes.',
	}),
	listFilter('Services', 'services', {
		placeholder: 'e.g. 31, English Lesson',
		description: 'Only bookings of these services: IDs or exact titles, separated by commas',
	}),
];

function listFilter(
	displayName: string,
	name: string,
	texts: Pick<INodeProperties, 'placeholder' | 'description'>,
): INodeProperties {
	return {
		displayName,
		name,
		type: 'string',
		default: '',
		...texts,
		hint: `IDs or whole names, separated by commas; upper or lower case does not matter. ${TEST_RUN}`,
	};
}

const optionFields: INodeProperties[] = [
	companyTimezone,
	countryCode,
	{
		displayName: 'Drop Repeats',
		name: 'dropRepeats',
		type: 'boolean',
		default: false,
		description:
			'Whether a callback that equals one of the last 500 starts nothing. Best effort, and not in a test run: to be sure, add the step "Remove repeats of callbacks".',
	},
	includeRaw,
	{
		displayName: 'IP Allowlist',
		name: 'ipAllowlist',
		type: 'string',
		default: '',
		placeholder: 'e.g. 203.0.113.7, 2001:db8::/32',
		description:
			'Only these addresses may send callbacks: addresses and CIDR ranges, IPv4 and IPv6, separated by commas. Others get the status 403. If a proxy stands in front of n8n, set N8N_PROXY_HOPS there, else all callbacks seem to come from the proxy.',
	},
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
		builderHint: {
			propertyHint:
				'Choose only the events that the workflow needs; Any Callback alone for all of them. A reschedule is one event with both bookings.',
		},
	},
	anyBesideNotice,
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
		builderHint: {
			propertyHint:
				'perEvent gives a named output for each chosen event, in the order of the list, so that no Switch is needed',
		},
	},
	itemFormat,
	language,
	companyClockNotice,
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
			'Put the URL and the token together: the URL of this trigger, then "?token=", then the token of the credential, e.g. "https://.../webhook?token=YOUR_TOKEN". Paste that into cabinet.fm; callbacks without it are refused. Keep a copy of the token, because n8n does not show it again.',
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
		builderHint: {
			propertyHint:
				'Filter here rather than with an If node: what does not pass starts no execution',
		},
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
