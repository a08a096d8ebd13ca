import { NodeHelpers } from 'n8n-workflow';
import type { INodeParameters, INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import { nodeWith, trigger } from '../support/webhook';

const { properties, webhooks, version } = trigger.description;

function property(name: string): INodeProperties {
	const found = properties.find((candidate) => candidate.name === name);
	if (!found) throw new Error(`There is no parameter ${name}`);
	return found;
}

function valuesOf({ options = [] }: INodeProperties): unknown[] {
	return options.map((option) => ('value' in option ? option.value : option.name));
}

const DEFAULTS = { events: ['*'], authentication: 'none', itemFormat: 'typed' };

/** The texts of the notices that n8n shows for a node's parameters; of one kind, by the beginning of its name. */
function noticesFor(parameters: INodeParameters, kind = ''): string[] {
	const node = nodeWith({ ...DEFAULTS, ...parameters });
	return properties
		.filter(({ name }) => name.startsWith(`notice${kind}`))
		.filter((notice) =>
			NodeHelpers.displayParameter(node.parameters, notice, node, trigger.description),
		)
		.map(({ displayName }) => displayName);
}

/** The notices that name settings fields of cabinet.fm. */
function fieldNoticesFor(events: string[]): string[] {
	return noticesFor({ events }).filter((notice) => notice.includes('paste the URL'));
}

const FIELDS = {
	new: 'New booking callbacks',
	cancelled: 'Booking cancellation callbacks',
	reschedule: 'Booking reschedule callbacks',
	worker_assigned: 'Renewal callbacks',
	worker_removed: 'Renewal callbacks',
	in_work: 'Renewal callbacks',
	report: 'Renewal callbacks',
	custom_fields_or_note_changed: 'Renewal callbacks',
};
const ALL_FIELDS = [...new Set(Object.values(FIELDS))];

function namedFields(notices: string[]): string[] {
	return ALL_FIELDS.filter((field) => notices.some((notice) => notice.includes(field)));
}

describe('the notices', () => {
	it.each(Object.entries(FIELDS))('for %s name the field %s only', (event, field) => {
		const notices = fieldNoticesFor([event]);
		expect(notices).toHaveLength(1);
		expect(namedFields(notices)).toEqual([field]);
	});

	it.each([[['*']], [['other']], [['new', 'other']], [['*', 'cancelled']]])(
		'for %j name all four fields once',
		(events) => {
			const notices = fieldNoticesFor(events);
			expect(notices).toHaveLength(1);
			expect(namedFields(notices)).toEqual(ALL_FIELDS);
		},
	);

	it('for several events name each field once', () => {
		const notices = fieldNoticesFor(['report', 'in_work', 'new']);
		expect(notices).toHaveLength(2);
		expect(namedFields(notices)).toEqual(['New booking callbacks', 'Renewal callbacks']);
	});

	it('say how to put URL and token together when one is asked for, and to keep it', () => {
		expect(noticesFor({ authentication: 'none' }, 'Token')).toEqual([]);
		const [notice] = noticesFor({ authentication: 'callbackToken' }, 'Token');
		expect(notice).toContain('?token=YOUR_TOKEN');
		expect(notice).toContain('Keep a copy');
	});

	it('say that other events beside Any Callback change nothing', () => {
		for (const events of [
			['*', 'new'],
			['new', '*'],
			['other', '*', 'report'],
		]) {
			const [notice] = noticesFor({ events }, 'AnyBeside');
			expect(notice).toContain('"Any Callback"');
		}
		for (const events of [['*'], [], ['new'], ['new', 'other']]) {
			expect(noticesFor({ events }, 'AnyBeside')).toEqual([]);
		}
		expect.assertions(7);
	});

	it("say which clock is the company's where the item is typed", () => {
		const [notice] = noticesFor({ options: { timezone: 'Europe/Moscow' } }, 'CompanyClock');
		expect(notice).toContain('New York');
		expect(noticesFor({ itemFormat: 'raw' }, 'CompanyClock')).toEqual([]);
	});
});

const OPTIONS = [
	'companyTimezone',
	'countryCode',
	'dropRepeats',
	'includeRaw',
	'ipAllowlist',
	'timezone',
];

/** The fields of a collection. */
function fieldsOf(name: string): INodeProperties[] {
	return property(name).options as INodeProperties[];
}

describe('the parameters', () => {
	it('have the names, values and defaults of the contract', () => {
		const table = [
			'events',
			'outputMode',
			'itemFormat',
			'language',
			'authentication',
			'filters',
			'options',
		].map((name) => [
			property(name).displayName,
			name,
			property(name).default,
			valuesOf(property(name)),
		]);
		expect(table).toEqual([
			[
				'Trigger On',
				'events',
				['*'],
				[
					'*',
					'new',
					'cancelled',
					'reschedule',
					'worker_assigned',
					'worker_removed',
					'in_work',
					'report',
					'custom_fields_or_note_changed',
					'other',
				],
			],
			['Output', 'outputMode', 'single', ['single', 'perEvent']],
			['Item Format', 'itemFormat', 'typed', ['typed', 'raw']],
			['Language', 'language', 'en', ['en', 'ru', 'uk', 'kk', 'de', 'es', 'fr']],
			['Authentication', 'authentication', 'none', ['none', 'callbackToken']],
			['Filters', 'filters', {}, ['bookedBy', 'companies', 'experts', 'services']],
			['Options', 'options', {}, OPTIONS],
		]);
	});

	it('list each event as a trigger of its own', () => {
		const options = property('events').options as INodePropertyOptions[];
		const actions = options.map(({ action }) => action);
		expect(new Set(actions).size).toBe(10);
		expect(actions).not.toContain(undefined);
	});

	it('hold no expression that n8n would evaluate for each callback', () => {
		expect(version).toBeGreaterThan(1);
		expect(webhooks?.length).toBeGreaterThan(0);
		expect(JSON.stringify([webhooks, properties])).not.toContain('"=');
	});

	it('hint at each filter how to fill it, and what a test run does', () => {
		const hints = fieldsOf('filters').map(({ hint = '' }) => hint);
		expect(hints).toHaveLength(4);
		expect(hints.filter((hint) => hint.includes('test run'))).toEqual(hints);
	});

	it.each([
		['timezone', 'getTimezones'],
		['companyTimezone', 'getTimezones'],
		['countryCode', 'getCountries'],
	] as const)('%s is chosen from a list that the node loads', (name, method) => {
		const field = fieldsOf('options').find((option) => option.name === name);
		expect(field).toMatchObject({ type: 'options', typeOptions: { loadOptionsMethod: method } });
		expect(trigger.methods.loadOptions).toHaveProperty(method);
	});
});

describe('the webhooks', () => {
	it('take POST, and answer GET and HEAD on the same URL, of which the panel shows one', () => {
		expect(webhooks).toEqual([
			expect.objectContaining({ name: 'default', httpMethod: 'POST', path: 'webhook' }),
			expect.objectContaining({
				name: 'setup',
				httpMethod: 'GET,HEAD',
				path: 'webhook',
				ndvHideUrl: true,
				ndvHideMethod: true,
			}),
		]);
	});

	it.each(['default', 'setup'] as const)(
		'are registered by the user: %s never fails an activation',
		async (name) => {
			const { checkExists, create, delete: remove } = trigger.webhookMethods[name];
			expect(await Promise.all([checkExists(), create(), remove()])).toEqual([true, true, true]);
		},
	);
});

describe('the panel', () => {
	const { triggerPanel } = trigger.description;
	const panel = (typeof triggerPanel === 'object' ? triggerPanel : {}) as {
		executionsHelp: Record<'active' | 'inactive', string>;
		activationHint: Record<'active' | 'inactive', string>;
	};

	it.each(['active', 'inactive'] as const)(
		'tells what to do in the order of doing it, when %s',
		(state) => {
			const help = panel.executionsHelp[state];
			const steps = ['Copy the <b>test URL</b>', 'press "Execute step"', 'Make a booking'];
			const places = steps.map((step) => help.indexOf(step));
			expect(places).not.toContain(-1);
			expect(places).toEqual([...places].sort((one, other) => one - other));
		},
	);

	it('hints at what comes next, before and after the activation', () => {
		expect(panel.activationHint.inactive).toMatch(
			/Copy the test URL .* into cabinet\.fm first, then press .* put the production URL there/,
		);
		expect(panel.activationHint.active).toContain('open its production URL in a browser');
	});
});
