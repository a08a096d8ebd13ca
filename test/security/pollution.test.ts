import { change } from '../laws/change';
import { check, LAW_NAMES } from '../laws/properties';
import { recognise } from '../../nodes/CabinetFm/domain/callback/recognise';
import { OPERATIONS } from '../../nodes/CabinetFm/resources/table';
import { nested, reschedule, callback, TYPES } from '../support/callbacks';
import { runStep } from '../support/run';
import { openTrigger } from '../support/webhook';

/* Keys that change what an object is, put into every object of every kind of callback. */

const POISON: Array<[string, unknown]> = [
	['__proto__', { polluted: true }],
	['__proto__', null],
	['__proto__', JSON.parse('{"__proto__":{"polluted":true}}')],
	['constructor', { prototype: { polluted: true } }],
	['prototype', { polluted: true }],
	['toString', 'polluted'],
	['toJSON', { polluted: true }],
	['then', 'polluted'],
];

const CALLBACKS = [...TYPES.map((type) => callback(type)), nested('cancelled'), reschedule()].map(
	(body) => JSON.parse(JSON.stringify(body)) as object,
);

const FIRST_LAWS = LAW_NAMES.filter((name) => /^(?:Total|Lossless|Safe)/.test(name));

function placesIn(value: unknown): number {
	if (typeof value !== 'object' || value === null) return 1;
	return Object.values(value).reduce<number>((sum, inner) => sum + placesIn(inner), 1);
}

/** Two of the keys at each place, so that neighbouring places share them all. */
function* poisoned(): Generator<unknown> {
	for (const body of CALLBACKS) {
		for (let at = 0; at < placesIn(body); at++) {
			const keys = POISON.filter((_, index) => index % 4 === at % 4);
			for (const [key, value] of keys) yield change(body, { at, how: 'add', key, value });
		}
	}
}

function expectCleanPrototypes(): void {
	expect(Object.keys(Object.prototype)).toEqual([]);
	expect(({} as Record<string, unknown>).polluted).toBeUndefined();
	expect(String({})).toBe('[object Object]');
}

it('no key at any level of a callback changes what an object is, and none is lost', async () => {
	let cases = 0;
	for (const body of poisoned()) {
		// The steps take longest; below all of them run in n8n.
		await check({ body, options: {} }, cases % 50 === 0 ? LAW_NAMES : FIRST_LAWS);
		cases++;
	}
	expect(cases).toBeGreaterThan(900);
	expectCleanPrototypes();
});

it.each(POISON)('over HTTP: %s with %j', async (key, value) => {
	const poison = `"${key}":${JSON.stringify(value)}`;
	const text = `{"callback_type":"new",${poison},"booking":{${poison},"client":{${poison}}},"custom_fields_values":{${poison}}}`;
	const trigger = openTrigger({ parameters: { options: { includeRaw: true, dropRepeats: true } } });
	const sendings = [
		{ headers: { 'content-type': 'application/json' } },
		{ headers: { 'content-type': 'text/plain' } },
		{ query: `${key}[polluted]=true&token[${key}][polluted]=true` },
	];
	const answers = [];
	for (const sending of sendings) answers.push((await trigger.send(text, sending)).status);
	expect(answers).toEqual([200, 200, 200]);
	expectCleanPrototypes();
});

const operations = OPERATIONS.filter(({ readsNoCallback }) => readsNoCallback !== true).map(
	({ resource, value }) => ({ resource: resource.value, operation: value }),
);

const bodies = ([...poisoned()] as object[])
	.filter((body) => recognise(body).ok)
	.filter((_, index) => index % 10 === 0);

it.each(operations)('in the step $resource: $operation', async (named) => {
	expect(bodies.length).toBeGreaterThan(50);
	for (const items of [bodies, bodies.map((body) => ({ body, headers: {} }))]) {
		const { error } = await runStep({ ...named, unique: true }, items);
		expect(error).toBeUndefined();
	}
	expectCleanPrototypes();
});
