import { flat, reschedule } from '../support/callbacks';
import { typed } from '../support/item';

/** The key of a callback of which `text` is the rest. */
function keyOf(text: string): string {
	return typed(JSON.parse(`{"callback_type":"new",${text}}`)).event_key;
}

describe('the event key', () => {
	it('is 32 hex digits', () => {
		expect(typed(flat('new')).event_key).toMatch(/^[0-9a-f]{32}$/);
	});

	it.each([
		['key order', '"a":1,"b":{"c":2,"d":3}', '"b":{"d":3,"c":2},"a":1'],
		['spacing', '"a":[1,2]', ' "a" : [ 1 ,\n2 ] '],
		['escapes', '"a":"é/"', '"a":"\\u00e9\\/"'],
		['how a number is written', '"a":100', '"a":1e2'],
		['a fraction of zero', '"a":1', '"a":1.0'],
		['the sign of zero', '"a":0', '"a":-0'],
		['a key given twice, of which the last counts', '"a":2', '"a":1,"a":2'],
	])('does not depend on %s', (_, one, other) => {
		expect(keyOf(one)).toBe(keyOf(other));
	});

	it.each([
		['"a":1', '"a":2'],
		['"a":1', '"a":"1"'],
		['"a":1', '"a":true'],
		['"a":null', '"a":false'],
		['"a":null', '"b":null'],
		['"a":null', '"a":"null"'],
		['"a":null', '"a":1e999'],
		['"a":1e999', '"a":-1e999'],
		['"a":1e999', '"a":"Infinity"'],
		['"a":[]', '"a":{}'],
		['"a":[]', '"a":[[]]'],
		['"a":[null]', '"a":[]'],
		['"a":[1,2]', '"a":[2,1]'],
		['"a":[1,2]', '"a":[12]'],
		['"a":["1,2"]', '"a":["1","2"]'],
		['"a":{"b":1}', '"a.b":1'],
		['"a":{"0":1}', '"a":[1]'],
		['"a":""', '"a":null'],
		['"a":"x"', '"a":"X"'],
		['"a":"x"', '"a":"x "'],
		['"a":"\\u00e9"', '"a":"e\\u0301"'],
		['"a":"\\ud800"', '"a":"\\ud801"'],
		['"a":"\\ud800"', '"a":"\\ufffd"'],
		['"__proto__":{"x":1}', '"__proto__":{"x":2}'],
		['"__proto__":{}', '"a":{}'],
		['"a":1', '"a":1,"b":null'],
	])('tells %s from %s', (one, other) => {
		expect(keyOf(one)).not.toBe(keyOf(other));
	});

	it('tells the callback types and the sides of a reschedule apart', () => {
		const { new: current, old } = reschedule();
		const keys = [
			flat('worker_removed'),
			flat('woker_removed'),
			reschedule(),
			{ callback_type: 'reschedule', new: old, old: current },
		].map((callback) => typed(callback).event_key);
		expect(new Set(keys).size).toBe(4);
	});

	it('does not depend on the options', () => {
		const options = { timezone: 'Asia/Tokyo', workflowTimezone: 'UTC', countryCode: '7' };
		expect(typed(flat('new'), options).event_key).toBe(typed(flat('new')).event_key);
	});
});
