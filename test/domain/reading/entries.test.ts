import { currencyOf } from '../../../nodes/CabinetFm/domain/reading/currency';
import { fromPairs, fromQuery } from '../../../nodes/CabinetFm/domain/reading/entries';

describe('values under their names, from a list of pairs', () => {
	it.each<[unknown[], object | null]>([
		[[{ id: 7, value: 'a' }], { '7': 'a' }],
		[
			[
				{ name: 'level', value: null },
				{ value: [1], key: 'list' },
			],
			{ level: null, list: [1] },
		],
		[
			[
				{ field: 'a', value: 1 },
				{ title: 'b', value: 2 },
			],
			{ a: 1, b: 2 },
		],
		[[], null],
		[[{ id: 7, value: 'a' }, 'b'], null],
		[[{ id: 7, value: 'a' }, null], null],
		[[{ id: 7 }], null],
		[[{ id: 7, value: 'a', more: 1 }], null],
		[[{ colour: 'red', value: 'a' }], null],
		[[{ id: '', value: 'a' }], null],
		[[{ id: true, value: 'a' }], null],
		[[{ id: null, value: 'a' }], null],
		[[{ id: {}, value: 'a' }], null],
		[
			[
				{ id: 7, value: 'a' },
				{ key: '7', value: 'b' },
			],
			null,
		],
	])('%j', (list, entries) => {
		expect(fromPairs(list)).toEqual(entries);
	});
});

describe('values under their names, from a query string', () => {
	it.each<[string, object | null]>([
		['utm_source=x&utm_medium=y', { utm_source: 'x', utm_medium: 'y' }],
		[' ?utm_source=x ', { utm_source: 'x' }],
		['a=', { a: '' }],
		['a=%D0%AF+b', { a: 'Я b' }],
		['a=http://b/?c#d', { a: 'http://b/?c#d' }],
		['a?=1', null],
		['??a=1', null],
		['http://a.example/?b=1', null],
		['a:b=1', null],
		['a/b=1', null],
		['a#b=1', null],
		['a=1&b', null],
		['a=1&&b=2', null],
		['a=1=2', null],
		['a=1 b=2', null],
		['=1', null],
		['', null],
		['a=%ff', null],
		['a=1&a=2', null],
	])('%j', (text, entries) => {
		expect(fromQuery(text)).toEqual(entries);
	});
});

it.each([
	['EUR', 'EUR'],
	['XAF', 'XAF'],
	['xaf', undefined],
	['€', 'EUR'],
	['Руб.', 'RUB'],
	['$', null],
	['KR', null],
	['', undefined],
	['gold', undefined],
])('the currency %j is %j', (word, code) => {
	expect(currencyOf(word)).toBe(code);
});
