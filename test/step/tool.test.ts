import { NodeHelpers } from 'n8n-workflow';
import type { INodeParameters, INodeProperties } from 'n8n-workflow';
import { CabinetFm } from '../../nodes/CabinetFm/CabinetFm.node';
import { OPERATIONS } from '../../nodes/CabinetFm/resources/table';
import { nodeWith } from '../support/webhook';

const { description } = new CabinetFm();

/** n8n makes a copy of a node that is usable as a tool. */
const TOOL = { ...description, name: 'cabinetFmTool' };

/** A node's parameters as n8n completes them with defaults. */
function completed(parameters: INodeParameters, type = TOOL): INodeParameters {
	const node = {
		...nodeWith(parameters),
		type: `n8n-nodes-cabinetfm.${type.name}`,
		typeVersion: 1,
	};
	return NodeHelpers.getNodeParameters(type.properties, parameters, true, false, node, type) ?? {};
}

function shown(name: string, parameters: INodeParameters, type = TOOL): INodeProperties[] {
	const node = {
		...nodeWith(parameters),
		type: `n8n-nodes-cabinetfm.${type.name}`,
		typeVersion: 1,
	};
	const all = completed(parameters, type);
	return type.properties.filter(
		(property) => property.name === name && NodeHelpers.displayParameter(all, property, node, type),
	);
}

const operations = OPERATIONS.filter(({ readsNoCallback }) => readsNoCallback !== true).map(
	({ resource, value, canBeMissing }) => ({
		resource: resource.value,
		operation: value,
		canBeMissing,
	}),
);

describe.each(operations)('$resource: $operation', ({ resource, operation, canBeMissing }) => {
	const chosen = { resource, operation };

	it('takes the input item by default, of an agent, too', () => {
		expect(completed(chosen).source).toBe('item');
		expect(shown('callback', chosen)).toEqual([]);
	});

	it('lets the model of an agent fill in the callback, and tells it with what', () => {
		const json = { ...chosen, source: 'json' };
		const [field, ...others] = shown('callback', json);
		expect(others).toEqual([]);
		expect(field.default).toMatch(/^=\{\{ \$fromAI\('callback', '.*callback.*', 'string'\) \}\}$/);
		expect(completed(json).callback).toBe(field.default);
	});

	it('lets a person enter the callback', () => {
		const json = { ...chosen, source: 'json' };
		expect(shown('callback', json, description)).toHaveLength(1);
		expect(completed(json, description).callback).toBe('');
	});

	it('never gives an agent an empty answer unasked', () => {
		const fields = shown('whenMissing', chosen);
		expect(fields).toHaveLength(canBeMissing ? 1 : 0);
		expect(completed(chosen).whenMissing).toBe(canBeMissing ? 'error' : undefined);
		expect(completed(chosen, description).whenMissing).toBe(canBeMissing ? 'skip' : undefined);
	});
});

it('there are operations of both kinds', () => {
	expect(new Set(operations.map(({ canBeMissing }) => canBeMissing)).size).toBe(2);
});
