import Ajv from 'ajv';
import type { INodeTypeDescription } from 'n8n-workflow';
import { CabinetFm } from '../../nodes/CabinetFm/CabinetFm.node';
import stepCodex from '../../nodes/CabinetFm/CabinetFm.node.json';
import triggerCodex from '../../nodes/CabinetFm/CabinetFmTrigger.node.json';
import { callback, flat, TYPES } from '../support/callbacks';
import { loadOutputSchema, NodeSearchEngine, operationsOf, WORDS } from '../support/n8nCatalog';
import { itemOf, openTrigger, trigger } from '../support/webhook';

const STEP = new CabinetFm().description;
const TRIGGER = trigger.description;

/** A node that is about something else, so that a search can fail. */
const OTHER: INodeTypeDescription = {
	...STEP,
	name: 'weather',
	displayName: 'Weather',
	description: 'Rain and sunshine',
	codex: { alias: ['rain'] },
};

const engine = new NodeSearchEngine([
	{ ...STEP, codex: { alias: stepCodex.alias } },
	{ ...TRIGGER, codex: { alias: triggerCodex.alias } },
	OTHER,
]);

function found(query: string): string[] {
	return engine.searchByName(query).map(({ name }) => name);
}

describe("n8n's catalog of nodes", () => {
	it.each([...WORDS, 'Cabinet.fm', 'cabinetfm', 'reschedule', 'callback'])(
		'finds both nodes by %j',
		(query) => {
			expect(found(query)).toEqual(expect.arrayContaining([STEP.name, TRIGGER.name]));
			expect(found(query)).not.toContain(OTHER.name);
		},
	);

	it('finds another one first by what they are not about', () => {
		expect(found('rain')[0]).toBe(OTHER.name);
	});

	it('tells a builder of workflows what both are for', () => {
		const [one, other] = engine.searchByName('Cabinet.fm', 2);
		for (const { description, builderHintMessage } of [one, other]) {
			expect(description).toMatch(/cabinet\.fm/);
			expect(builderHintMessage).toMatch(/cabinet\.fm/);
		}
		expect.assertions(4);
	});

	it('names each node as related to the other', () => {
		const related = ({ builderHint }: INodeTypeDescription) =>
			builderHint?.relatedNodes?.map(({ nodeType }) => nodeType);
		expect(related(STEP)).toEqual([triggerCodex.node]);
		expect(related(TRIGGER)).toEqual([stepCodex.node]);
	});

	it('tells which fields each operation gives', () => {
		const text = JSON.stringify(operationsOf(STEP));
		expect(text).toContain('Gives lookup_id, booking_id, event');
		expect(text).not.toContain('"Gives "');
	});
});

describe("the schema of the trigger's output that n8n's catalog loads", () => {
	const schema = loadOutputSchema({
		nodeDir: 'nodes/CabinetFm',
		version: Number(TRIGGER.version),
		versionFallback: true,
	});
	const validate = new Ajv({ allowUnionTypes: true, strictTypes: false })
		.addKeyword('version')
		.compile(schema ?? false);

	it.each([...TYPES, 'frozen'])('is what a callback of the type %s gives', async (type) => {
		const parameters = { options: { includeRaw: true } };
		const item = itemOf(await openTrigger({ parameters }).send(callback(type)));
		expect(validate(item) ? [] : validate.errors).toEqual([]);
	});

	it('would notice a lost and a new field', async () => {
		const { summary, ...others } = itemOf(await openTrigger().send(flat('new')));
		expect(validate(others)).toBe(false);
		expect(validate({ ...others, summary, colour: 'red' })).toBe(false);
	});
});
