import { Workflow } from 'n8n-workflow';
import type { INodeTypes } from 'n8n-workflow';
import ts from 'typescript';
import { CabinetFm } from '../../nodes/CabinetFm/CabinetFm.node';
import { typed } from '../support/item';

const page = ts.sys.readFile('docs/cookbook.md') ?? '';

/** A line of a recipe's table: what the page promises. */
interface Promised {
	recipe: string;
	sample: string;
	wanted: string;
	expression: string;
	result: string;
}

const recipes = page.split(/^## /m).slice(1);

const promises = recipes.flatMap((recipe): Promised[] => {
	const [title] = recipe.split('\n');
	const sample = /\(`(\w+)`\):$/m.exec(recipe)?.[1] ?? '';
	const rows = recipe.split('\n').filter((line) => line.includes('{{'));
	return rows.map((row) => {
		const [, wanted, expression, result] = row.split(/(?<!\\)\|/).map((cell) => cell.trim());
		return {
			recipe: title,
			sample,
			wanted,
			expression: codeOf(expression),
			result: codeOf(result),
		};
	});
});

function codeOf(cell: string): string {
	return /^`(.*)`$/.exec(cell)?.[1].replaceAll('\\|', '|') ?? '';
}

const WORKFLOW_ZONE = 'Europe/Berlin';
const STEP = 'Next Step';
const stepTypes = { getByNameAndVersion: () => new CabinetFm() } as unknown as INodeTypes;
const workflow = new Workflow({
	id: 'workflow',
	nodes: [{ id: '1', name: STEP, type: 'step', typeVersion: 1, position: [0, 0], parameters: {} }],
	connections: {},
	active: false,
	nodeTypes: stepTypes,
	settings: { timezone: WORKFLOW_ZONE },
});

/** What n8n's own engine makes of a field in a step behind an item. */
function evaluate(field: string, item: object): unknown {
	const input = [{ json: item as never }];
	return workflow.expression.getParameterValue(`=${field}`, null, 0, 0, STEP, input, 'manual', {});
}

function sampleItem(event: string) {
	const callback = ts.sys.readFile(`test/fixtures/callbacks/${event}.json`) ?? '';
	return typed(JSON.parse(callback), { workflowTimezone: WORKFLOW_ZONE });
}

beforeAll(() => {
	jest.useFakeTimers({ now: Date.UTC(2026, 10, 24, 12), doNotFake: ['nextTick', 'setImmediate'] });
});
afterAll(() => {
	jest.useRealTimers();
});

it.each(promises)('$recipe: $wanted', ({ sample, expression, result }) => {
	const value = evaluate(expression, sampleItem(sample));
	expect(typeof value === 'string' ? value : JSON.stringify(value)).toBe(result);
});

it('the page says how many expressions it has, and all stand in its tables', () => {
	expect(page).toContain('Seven things are left');
	expect(promises.length).toBe(7);
	expect(page.match(/\{\{/g)?.length).toBe(promises.length);
});

it('each of them is more than a dragged field', () => {
	for (const { expression } of promises) {
		expect(expression).not.toMatch(/^\{\{ \$json[\w.]* \}\}$/);
	}
	expect.assertions(promises.length);
});
