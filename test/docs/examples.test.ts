import { NodeHelpers } from 'n8n-workflow';
import type { INodeParameters, INodeProperties } from 'n8n-workflow';
import ts from 'typescript';
import { z } from 'zod/v4';
import { CabinetFm } from '../../nodes/CabinetFm/CabinetFm.node';
import { CabinetFmTrigger } from '../../nodes/CabinetFm/CabinetFmTrigger.node';
import { recognise } from '../../nodes/CabinetFm/domain/callback/recognise';
import { itemSchema } from '../../nodes/CabinetFm/domain/item/schema';
import { operationOf } from '../../nodes/CabinetFm/resources/table';

interface Node {
	name: string;
	type: string;
	typeVersion: number;
	parameters: INodeParameters;
	disabled?: boolean;
}

interface Example {
	nodes: Node[];
	connections: Record<string, { main: Array<Array<{ node: string }>> }>;
	pinData: Record<string, Array<{ json: object }>>;
}

const files = ts.sys.readDirectory('examples', ['.json']);
const examples = files.map((path): [string, Example] => [
	path.split('/').at(-1) ?? '',
	JSON.parse(ts.sys.readFile(path) ?? '') as Example,
]);

const DESCRIPTIONS = {
	'n8n-nodes-cabinetfm.cabinetFm': new CabinetFm().description,
	'n8n-nodes-cabinetfm.cabinetFmTrigger': new CabinetFmTrigger().description,
};
const isOurs = ({ type }: Node): boolean => Object.hasOwn(DESCRIPTIONS, type);
/** Steps that let items through as they are, or add to them. */
const PASSES = /\.(filter|if|switch|wait|splitInBatches|merge)$/;
const NEEDS_ACCOUNT = /\.(emailSend|googleCalendar|googleSheets|telegram)$/;

it('there is one for each of the ten jobs', () => {
	expect(files.length).toBe(10);
});

describe.each(examples)('%s', (_, example) => {
	const { nodes, connections, pinData } = example;
	const node = (name: string): Node => {
		const found = nodes.find((one) => one.name === name);
		if (!found) throw new Error(`no step ${name}`);
		return found;
	};

	it('links steps that there are, and leaves none alone', () => {
		const targets = Object.values(connections).flatMap(({ main }) =>
			main.flat().map((to) => to.node),
		);
		const linked = new Set([...Object.keys(connections), ...targets]);
		const steps = nodes.filter(({ type }) => !type.endsWith('stickyNote'));
		expect([...linked].sort()).toEqual(steps.map(({ name }) => name).sort());
	});

	it('sets parameters and options that its Cabinet.fm steps have, to values that they know', () => {
		for (const { type, typeVersion, parameters } of nodes.filter(isOurs)) {
			const description = DESCRIPTIONS[type as keyof typeof DESCRIPTIONS];
			expect(typeVersion).toBe(description.version);
			expect(wrongIn(parameters, description.properties, parameters, typeVersion)).toEqual([]);
		}
	});

	it('drags only fields that the steps before give', () => {
		const fields = nodes.flatMap((one) =>
			[...draggedIn(one.parameters)].map((field) => ({ field, by: one.name })),
		);
		for (const { field, by } of fields) {
			const givers = giversOf(by);
			expect(givers.length).toBeGreaterThan(0);
			const given = givers.flatMap((giver) => fieldsOf(giver));
			expect({ by, field, isGiven: given.includes(field) }).toEqual({ by, field, isGiven: true });
		}
	});

	it('has on, without a credential, only what runs without one', () => {
		for (const { type, disabled = false } of nodes) {
			expect({ type, disabled }).toEqual({ type, disabled: NEEDS_ACCOUNT.test(type) });
		}
	});

	it('has callbacks pinned as cabinet.fm sends them, so that the clocks are those of who runs it', () => {
		const [[trigger, items], ...others] = Object.entries(pinData);
		expect(others).toEqual([]);
		expect(node(trigger).type).toBe('n8n-nodes-cabinetfm.cabinetFmTrigger');
		expect(items.length).toBeGreaterThan(0);
		for (const { json } of items) {
			expect(recognise(json).ok).toBe(true);
			expect(json).not.toHaveProperty('event_key');
		}
	});

	/** The nearest steps before it that give fields of their own. */
	function giversOf(name: string, seen = new Set<string>()): Node[] {
		if (seen.has(name)) return [];
		seen.add(name);
		const sources = Object.keys(connections).filter((from) =>
			connections[from].main.flat().some((to) => to.node === name),
		);
		return sources
			.map(node)
			.flatMap((one) => (PASSES.test(one.type) ? giversOf(one.name, seen) : [one]));
	}
});

/** What the step's item holds. */
function fieldsOf({ type, parameters }: Node): string[] {
	if (type.endsWith('cabinetFmTrigger')) return Object.keys(itemSchema.shape);
	const operation = operationOf(String(parameters.resource), String(parameters.operation));
	return operation?.output instanceof z.ZodObject ? Object.keys(operation.output.shape) : [];
}

/** The first word of each dragged field. */
function* draggedIn(value: unknown): Iterable<string> {
	if (typeof value === 'string') {
		const field = /^=\{\{ \$json\.(\w+)/.exec(value)?.[1];
		if (field !== undefined) yield field;
	}
	if (typeof value === 'object' && value !== null) {
		for (const inner of Object.values(value)) yield* draggedIn(inner);
	}
}

/** The parameters that there are not, or not with this value. */
function wrongIn(
	values: INodeParameters,
	properties: INodeProperties[],
	all: INodeParameters,
	typeVersion: number,
): string[] {
	return Object.entries(values).flatMap(([name, value]) => {
		const shown = properties.filter(
			(property) =>
				property.name === name &&
				NodeHelpers.displayParameter(all, property, { typeVersion }, null),
		);
		if (shown.length === 0) return [name];
		const [property] = shown;
		if (property.type === 'collection') {
			const inner = property.options as INodeProperties[];
			return wrongIn(value as INodeParameters, inner, all, typeVersion);
		}
		const isList = ['options', 'multiOptions'].includes(property.type);
		if (!isList || property.typeOptions?.loadOptionsMethod) return [];
		const known = (property.options ?? []).map((option) =>
			'value' in option ? option.value : null,
		);
		return [value].flat().every((one) => known.includes(one as string))
			? []
			: [`${name}: ${String(value)}`];
	});
}
