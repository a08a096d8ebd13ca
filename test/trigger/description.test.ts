import { NodeHelpers } from 'n8n-workflow';
import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';
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

/** The texts of the notices that n8n shows for a node's parameters. */
function noticesFor(parameters: { events?: string[]; authentication?: string }): string[] {
	const node = nodeWith({ events: ['*'], authentication: 'none', ...parameters });
	return properties
		.filter(({ type }) => type === 'notice')
		.filter((notice) =>
			NodeHelpers.displayParameter(node.parameters, notice, node, trigger.description),
		)
		.map(({ displayName }) => displayName);
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
		const notices = noticesFor({ events: [event] });
		expect(notices).toHaveLength(1);
		expect(namedFields(notices)).toEqual([field]);
	});

	it.each([[['*']], [['other']], [['new', 'other']], [['*', 'cancelled']]])(
		'for %j name all four fields once',
		(events) => {
			const notices = noticesFor({ events });
			expect(notices).toHaveLength(1);
			expect(namedFields(notices)).toEqual(ALL_FIELDS);
		},
	);

	it('for several events name each field once', () => {
		const notices = noticesFor({ events: ['report', 'in_work', 'new'] });
		expect(notices).toHaveLength(2);
		expect(namedFields(notices)).toEqual(['New booking callbacks', 'Renewal callbacks']);
	});

	it('say where the token goes when one is asked for', () => {
		const notices = noticesFor({ events: ['new'], authentication: 'callbackToken' });
		expect(notices).toHaveLength(2);
		expect(notices[1]).toContain('?token=');
	});
});

describe('the parameters', () => {
	it('have the names, values and defaults of the contract', () => {
		const table = [
			'events',
			'outputMode',
			'itemFormat',
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
			['Authentication', 'authentication', 'none', ['none', 'callbackToken']],
			['Filters', 'filters', {}, ['bookedBy', 'companies', 'experts', 'services']],
			['Options', 'options', {}, ['countryCode', 'dropRepeats', 'includeRaw', 'timezone']],
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
		expect(webhooks).toHaveLength(1);
		expect(JSON.stringify([webhooks, properties])).not.toContain('"=');
	});
});

describe('registering the URL', () => {
	it('is left to the user, and never fails an activation', async () => {
		const { checkExists, create, delete: remove } = trigger.webhookMethods.default;
		expect(await Promise.all([checkExists(), create(), remove()])).toEqual([true, true, true]);
	});
});
