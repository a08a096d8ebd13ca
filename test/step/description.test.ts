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
	expect(offered).toMatchObject({
		booking: ['extract'],
		callback: ['generateSample', 'parse', 'removeRepeats'],
		client: ['extract'],
		reschedule: ['compare', 'extractPair'],
		worker: ['extract'],
	});
});

it('operations that read no callback ask neither where it is nor what to do without', () => {
	const { properties: all } = description;
	const askedBy = (resource: string, operation: string) => {
		const node = { ...nodeWith({}), type: 'n8n-nodes-cabinetfm.cabinetFm', typeVersion: 1 };
		const values = { resource, operation, source: 'json' };
		return all
			.filter((property) => NodeHelpers.displayParameter(values, property, node, description))
			.map(({ name }) => name)
			.filter((name) => ['source', 'callback', 'whenMissing'].includes(name));
	};
	const asked = OPERATIONS.map(({ resource, value, readsNoCallback, canBeMissing }) => {
		const wanted = readsNoCallback ? [] : ['source', 'callback'];
		expect(askedBy(resource.value, value)).toEqual(
			canBeMissing ? [...wanted, 'whenMissing'] : wanted,
		);
		return wanted.length;
	});
	expect(new Set(asked)).toEqual(new Set([0, 2]));
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
