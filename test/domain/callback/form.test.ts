import { withoutBrackets } from '../../../nodes/CabinetFm/domain/callback/form';
import { flat, reschedule } from '../../support/callbacks';
import { typed } from '../../support/item';
import { itemOf, openTrigger } from '../../support/webhook';

/** The body of a form with one field for each value of a callback. */
function encoded(value: unknown, name = ''): string[] {
	if (typeof value !== 'object' || value === null) {
		const text = typeof value === 'string' ? value : value === null ? '' : JSON.stringify(value);
		return [`${encodeURIComponent(name)}=${encodeURIComponent(text)}`];
	}
	return Object.entries(value).flatMap(([key, inner]) =>
		encoded(inner, name === '' ? key : `${name}[${key}]`),
	);
}

async function sent(body: string): Promise<object> {
	const headers = { 'content-type': 'application/x-www-form-urlencoded' };
	return itemOf(await openTrigger().send(body, { headers }));
}

describe('a form with bracketed names', () => {
	it.each([
		['a booking', { ...flat('new'), id: '9001' }],
		['a reschedule', reschedule()],
		['a wrapped callback', { payload: flat('cancelled'), sent: 'x' }],
		['a list of one callback', [flat('report')]],
	])('of %s is read as the object', async (_, body) => {
		const item = typed(body, { timezone: '' });
		const ofForm = { ...item, ...(await sent(encoded(body).join('&'))) };
		for (const field of ['summary', 'client', 'worker', 'lesson', 'local', 'start_time', 'extra']) {
			const [found, expected] = [Reflect.get(ofForm, field), Reflect.get(item, field)].map(asTexts);
			expect([field, found]).toEqual([field, expected]);
		}
		expect(ofForm.issues).toEqual([]);
	});

	it('keeps what is unknown under the path that the brackets mean', async () => {
		const body = 'callback_type=new&booking[colour]=red&lesson[sizes][]=1&lesson[sizes][]=2';
		expect(await sent(body)).toMatchObject({
			extra: { 'booking.colour': 'red', 'lesson.sizes': ['1', '2'] },
		});
	});

	it.each<[string, object, unknown]>([
		['a name and one below it', { 'a[b]': '1', a: '2' }, { a: '2', 'a[b]': '1' }],
		['one below it and the name', { a: '2', 'a[b]': '1' }, { a: '2', 'a[b]': '1' }],
		[
			'a name and one below, bracketed',
			{ 'a[b]': '1', 'a[b][c]': '2' },
			{ a: { b: '1' }, 'a[b][c]': '2' },
		],
		['the same, turned', { 'a[b][c]': '2', 'a[b]': '1' }, { a: { b: { c: '2' } }, 'a[b]': '1' }],
		[
			'a place that is taken',
			{ 'a[2]': 'x', 'a[]': ['p', 'q'] },
			{ a: { 2: 'x', 1: 'p', 3: 'q' } },
		],
		['a list that begins late', { 'a[1]': 'x', 'a[2]': 'y' }, { a: { 1: 'x', 2: 'y' } }],
		['a list in another order', { 'a[1]': 'y', 'a[0]': 'x' }, { a: ['x', 'y'] }],
		[
			'brackets that do not match',
			{ 'a[b': '1', 'c[]': '2', '[d]': '3' },
			{ 'a[b': '1', c: ['2'], '[d]': '3' },
		],
		[
			'keys of every object',
			JSON.parse('{"__proto__[a]":"1","constructor[b]":"2"}') as object,
			JSON.parse('{"__proto__":{"a":"1"},"constructor":{"b":"2"}}'),
		],
		[
			'a name that is too deep',
			{ ['a' + '[b]'.repeat(20)]: '1', 'c[d]': '2' },
			{ ['a' + '[b]'.repeat(20)]: '1', c: { d: '2' } },
		],
	])('loses nothing of %s', (_, form, nested) => {
		expect(withoutBrackets(form)).toEqual(nested);
	});

	it.each<[string, unknown]>([
		['a form without brackets', { a: '1', b: ['2'] }],
		['an object that is no form', { 'a[b]': 1 }],
		['a list', ['a[b]']],
		['nothing', null],
	])('is not %s, which stays itself', (_, body) => {
		expect(withoutBrackets(body)).toBe(body);
	});
});

/** A form has texts only. */
function asTexts(value: unknown): unknown {
	if (typeof value === 'number') return String(value);
	if (typeof value !== 'object' || value === null) return value;
	if (Array.isArray(value)) return value.map(asTexts);
	return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, asTexts(inner)]));
}
