import {
	expectedObject,
	isScalar,
	kindOf,
	parseJson,
} from '../../../nodes/CabinetFm/domain/json/json';
import { bracketedPathOf, below } from '../../../nodes/CabinetFm/domain/json/path';
import { quoted, shortened } from '../../../nodes/CabinetFm/domain/json/quoted';
import { canonical, isSameJson, jsonText } from '../../../nodes/CabinetFm/domain/json/canonical';

describe('the text of a JSON value', () => {
	it('is read with a byte order mark at its beginning, and nowhere else', () => {
		expect(parseJson('\ufeff{"a":1}')).toEqual({ a: 1 });
		expect(parseJson(' {"a":"\ufeff"} ')).toEqual({ a: '\ufeff' });
		expect(parseJson('{"a":\ufeff1}')).toBeUndefined();
		expect(parseJson('no')).toBeUndefined();
	});

	it('has its keys in order for comparison, and as they were for people', () => {
		const value = { b: [1, 'x', null, true, {}, []], a: { d: undefined, c: -2 } };
		expect(canonical(value)).toBe('{"a":{"c":-2},"b":[1,"x",null,true,{},[]]}');
		expect(jsonText(value)).toBe('{"b":[1,"x",null,true,{},[]],"a":{"c":-2}}');
	});

	it('keeps numbers that are too large, and what is no JSON at all is null', () => {
		expect(jsonText([Infinity, -Infinity, 0, undefined, () => 1])).toBe(
			'[1e999,-1e999,0,null,null]',
		);
		expect(jsonText(undefined)).toBe('null');
	});

	it('is that of the same value only', () => {
		expect(isSameJson({ a: 1, b: 2 }, { b: 2, a: 1 })).toBe(true);
		expect(isSameJson([1, 2], [2, 1])).toBe(false);
		expect(isSameJson(NaN, null)).toBe(false);
	});
});

describe('the kind of a value, in words', () => {
	it.each<[unknown, string]>([
		[null, 'nothing'],
		[undefined, 'nothing'],
		[[], 'a list'],
		['x', 'a text'],
		['', 'an empty text'],
		[' \t', 'an empty text'],
		[0, 'a number'],
		[Infinity, 'a number that is too large'],
		[true, 'true'],
		[false, 'false'],
		[{}, 'an object'],
	])('%p is %s', (value, words) => {
		expect(kindOf(value)).toBe(words);
		expect(expectedObject(value)).toBe(`Expected an object, found ${words}`);
	});

	it.each([
		['x', true],
		['', true],
		[0, true],
		[false, true],
		[null, false],
		[undefined, false],
		[{}, false],
		[[], false],
	])('%p is one value: %p', (value, is) => {
		expect(isScalar(value)).toBe(is);
	});
});

describe('a value in a message', () => {
	const long = 'x'.repeat(60);

	it.each<[string | number | boolean, string]>([
		[7, '7'],
		[true, 'true'],
		['a b', '"a b"'],
		[' ', 'an empty text'],
		[' a ', '" a "'],
		[long, `"${long}"`],
		[`${long}y`, `"${long}…"`],
	])('%p is quoted as %s', (value, text) => {
		expect(quoted(value)).toBe(text);
	});

	it('is cut between characters, not within', () => {
		const faces = '😀'.repeat(60);
		expect(shortened(faces)).toBe(faces);
		expect(shortened(`${faces}x`)).toBe(`${faces}…`);
		expect(shortened('😀'.repeat(61))).toBe(`${faces}…`);
	});
});

it('a path that means two places has its last key in brackets', () => {
	expect(bracketedPathOf(below(null, 'a.b'))).toBe('["a.b"]');
	expect(bracketedPathOf(below(below(null, 'a'), 'b.c'))).toBe('a["b.c"]');
	expect(bracketedPathOf(below(below(below(null, 'a'), 'b'), 'c'))).toBe('a.b["c"]');
});
