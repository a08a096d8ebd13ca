import { z } from 'zod/v4';
import { completerOf } from '../../../nodes/CabinetFm/domain/schema/complete';

const schema = z.object({
	name: z.string(),
	note: z.string().nullable(),
	id: z.union([z.number(), z.string()]).nullable(),
	count: z.number(),
	price: z.number().nullable(),
	moved: z.boolean(),
	known: z.boolean().nullable(),
	kind: z.enum(['first', 'second']),
	role: z.enum(['client', 'expert']).nullable(),
	at: z.iso.datetime({ precision: 3 }).nullable(),
	person: z.object({ name: z.string().nullable() }).nullable(),
	list: z.array(z.object({ path: z.string() })),
	open: z.record(z.string(), z.unknown()),
	anything: z.unknown(),
	raw: z.string().optional(),
});
const complete = completerOf(schema);
const EMPTY = {
	...{ name: '', note: null, id: null, count: 0, price: null, moved: false, known: null },
	...{ kind: 'first', role: null, at: null, person: null, list: [], open: {}, anything: null },
};

describe('a value is given the shape of a schema', () => {
	it.each([undefined, null, 5, 'text', [], {}])('%j has nothing of it', (value) => {
		expect(complete(value)).toEqual(EMPTY);
		expect(Object.keys(complete(value))).toEqual(Object.keys(EMPTY));
	});

	it('what has the right kind stays, in the order of the schema', () => {
		const whole = {
			...{
				raw: 'x',
				anything: [1],
				open: { a: 1 },
				list: [{ path: 'a' }],
				person: { name: 'Anna' },
			},
			...{ at: '2026-12-01T10:00:00.000Z', role: 'expert', kind: 'second', known: false },
			...{ moved: true, price: 1.5, count: 2, id: '7', note: 'n', name: 'Anna' },
		};
		expect(complete(whole)).toEqual(whole);
		expect(Object.keys(complete(whole)).join()).toBe(Object.keys(schema.shape).join());
	});

	it.each<[keyof typeof EMPTY | 'raw', unknown, unknown]>([
		['name', 5, '5'],
		['note', 5, '5'],
		['note', true, null],
		['id', true, null],
		['count', '5', 0],
		['count', Infinity, 0],
		['price', '5', null],
		['raw', 5, '5'],
		['moved', 'true', false],
		['moved', 1, false],
		['moved', null, false],
		['known', 'no', null],
		['kind', 'third', 'first'],
		['role', 'owner', null],
		['at', '2026-12-01', null],
		['at', 5, null],
		['person', 'Anna', null],
		['person', ['Anna'], null],
		['person', {}, { name: null }],
		['list', {}, []],
		['list', [null], [{ path: '' }]],
		['open', [], {}],
		['open', 'a', {}],
	])('%s that is %j becomes %j', (field, value, completed) => {
		expect(complete({ [field]: value })).toEqual({ ...EMPTY, [field]: completed });
	});

	it('what it does not name stays behind it, whatever it is called', () => {
		const given = JSON.parse(
			'{"colour":1,"__proto__":{"name":"p"},"toString":2,"note":"n"}',
		) as object;
		const completed = complete(given);
		expect(Object.keys(completed)).toEqual([
			...Object.keys(EMPTY),
			'colour',
			'__proto__',
			'toString',
		]);
		expect(completed).toMatchObject({ name: '', note: 'n' });
		expect(Object.getPrototypeOf(completed)).toBe(Object.prototype);
	});
});
