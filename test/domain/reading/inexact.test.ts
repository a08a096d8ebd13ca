import { holdsInexact } from '../../../nodes/CabinetFm/domain/reading/inexact';

/** Beyond what a number holds exactly. */
const LOST = 2 ** 60;

it.each<[string, unknown]>([
	['a number alone', LOST],
	['one with a minus', -LOST],
	['one in an object', { id: 1, client: { id: LOST } }],
	['one in a list in a list', [1, [2, [LOST]]]],
	['one before others', { first: LOST, second: 'text', third: null }],
])('%s lost digits', (_, value) => {
	expect(holdsInexact(value)).toBe(true);
});

it.each<[string, unknown]>([
	['a small number', 1],
	['a price', 1500.5],
	['digits in a text', '9007199254740993'],
	['nothing', null],
	['no value', undefined],
	['yes', true],
	['an empty list', []],
	['a whole callback', { id: 501, price: 45, client: { name: 'Anna', tags: ['a', null, 2] } }],
])('%s did not', (_, value) => {
	expect(holdsInexact(value)).toBe(false);
});

it('a value may be nested deeper than calls can go', () => {
	let deep: unknown = LOST;
	for (let level = 0; level < 100_000; level++) deep = [deep];
	expect(holdsInexact(deep)).toBe(true);
});
