import { groupBy, mapValues } from 'lodash';
import { NodeHelpers, Workflow } from 'n8n-workflow';
import type { INode, INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import { CabinetFm } from '../../nodes/CabinetFm/CabinetFm.node';
import { OPERATIONS } from '../../nodes/CabinetFm/resources/table';
import { nodeTypes, nodeWith } from '../support/webhook';

const { description } = new CabinetFm();
const { properties } = description;

function valuesOf({ options = [] }: INodeProperties): string[] {
	return (options as INodePropertyOptions[]).map(({ value }) => String(value)).sort();
}

it('the node is what the contract names, and a tool for models', () => {
	expect(description).toMatchObject({ name: 'cabinetFm', displayName: 'Cabinet.fm', version: 1 });
	expect(description.usableAsTool).toBe(true);
});

it('the dropdowns offer exactly the operations that there are', () => {
	const resources = properties.filter(({ name }) => name === 'resource');
	const table = groupBy(OPERATIONS, ({ resource }) => resource.value);
	expect(resources.map(valuesOf)).toEqual([Object.keys(table).sort()]);
	const dropdowns = properties.filter(({ name }) => name === 'operation');
	const offered = Object.fromEntries(
		dropdowns.map((dropdown) => [
			String(dropdown.displayOptions?.show?.resource),
			valuesOf(dropdown),
		]),
	);
	expect(offered).toEqual(
		mapValues(table, (operations) => operations.map(({ value }) => value).sort()),
	);
});

const READS = ['source', 'callback'];
/** What the editor asks for besides options, where the callback comes as JSON. */
const ASKED: Readonly<Record<string, string[]>> = {
	'booking extract': [...READS, 'columns', 'customFields'],
	'calendar createFile': [...READS, 'recipient', 'whenMissing'],
	'calendar getEvent': [...READS, 'recipient', 'whenMissing'],
	'callback generateSample': ['sampleEvent', 'itemFormat', 'startsIn'],
	'callback parse': READS,
	'callback removeRepeats': [...READS, 'historySize'],
	'client extract': [...READS, 'unique', 'whenMissing'],
	'worker extract': [...READS, 'whenMissing'],
	'message write': [...READS, 'recipient', 'about', 'whenMissing'],
	'reminder plan': [...READS, 'recipient', 'reminders', 'whenMissing'],
	'reminder stillValid': [],
	'reschedule compare': [...READS, 'whenMissing'],
	'reschedule extractPair': [...READS, 'pairOutput', 'whenMissing'],
};

it('the editor asks for what an operation needs, and for nothing else', () => {
	const node = { ...nodeWith({}), type: 'n8n-nodes-cabinetfm.cabinetFm', typeVersion: 1 };
	const askedBy = (resource: string, operation: string) =>
		properties
			.filter((property) =>
				NodeHelpers.displayParameter(
					{ resource, operation, source: 'json' },
					property,
					node,
					description,
				),
			)
			.map(({ name }) => name)
			.filter((name) => !['resource', 'operation', 'options'].includes(name));
	const asked = OPERATIONS.map(({ resource: { value: resource }, value }) => [
		`${resource} ${value}`,
		askedBy(resource, value),
	]);
	expect(Object.fromEntries(asked)).toEqual(ASKED);
});

it('every operation has an action of its own for the node panel', () => {
	const actions = properties
		.filter(({ name }) => name === 'operation')
		.flatMap(({ options = [] }) => (options as INodePropertyOptions[]).map(({ action }) => action));
	expect(actions).toHaveLength(OPERATIONS.length);
	expect(new Set(actions).size).toBe(OPERATIONS.length);
	expect(actions).not.toContain(undefined);
});

it('the canvas says in words what the step does', () => {
	const node: INode = {
		...nodeWith({ resource: 'worker', operation: 'extract' }),
		type: 'n8n-nodes-cabinetfm.cabinetFm',
		typeVersion: 1,
	};
	const workflow = new Workflow({
		nodes: [node],
		connections: {},
		active: false,
		nodeTypes: { ...nodeTypes, getByNameAndVersion: () => new CabinetFm() },
	});
	const { subtitle } = description;
	expect(workflow.expression.getSimpleParameterValue(node, subtitle, 'manual', {})).toBe(
		'Extract: Expert',
	);
});

it.each([
	['source', 'item'],
	['whenMissing', 'skip'],
	['pairOutput', 'oneItem'],
	['itemFormat', 'typed'],
	['unique', false],
	['startsIn', 7],
	['columns', 'standard'],
	['customFields', 'oneColumn'],
	['historySize', 10000],
])('%s is %j by default', (name, value) => {
	expect(properties.find((property) => property.name === name)?.default).toBe(value);
});
