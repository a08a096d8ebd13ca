import type { INodeParameters } from 'n8n-workflow';
import { flat, nested, reschedule } from '../support/callbacks';
import { typed } from '../support/item';
import { jsonOf, runStep } from '../support/run';

const parse: INodeParameters = { resource: 'callback', operation: 'parse' };
const callback = reschedule();
const item = typed(callback);
const webhookItem = (body: unknown) => ({ headers: {}, params: {}, query: {}, body });

describe('the step finds the callback', () => {
	it.each<[string, object]>([
		['in a typed item', item],
		['in a callback as received', callback],
		['in the body of a Webhook node', webhookItem(callback)],
		['in a Webhook node that received text', webhookItem(JSON.stringify(callback))],
		['as JSON text in any field', { data: JSON.stringify(callback) }],
		['as JSON text behind a byte order mark', { data: `\ufeff${JSON.stringify(callback)}` }],
		['as an object in any field', { id: 1, payload: callback, at: 'now' }],
		['as a typed item in a field', { id: 1, item }],
		['in the body, whatever other fields hold', { ...webhookItem(callback), copy: flat('new') }],
	])('%s', async (_, input) => {
		expect(await jsonOf(parse, [input])).toEqual([item]);
	});

	it.each<[string, unknown]>([
		['JSON text', JSON.stringify(callback, null, 2)],
		['an object', callback],
		['a typed item as text', JSON.stringify(item)],
		['an expression', '={{ $json.somewhere.deep }}'],
	])('in the Callback parameter as %s', async (_, given) => {
		const parameters = { ...parse, source: 'json', callback: given } as INodeParameters;
		expect(await jsonOf(parameters, [{ somewhere: { deep: callback } }])).toEqual([item]);
	});

	it('in items of different forms, each for itself', async () => {
		const forms = [item, callback, webhookItem(nested('new')), { data: 'x', text: flat('report') }];
		const events = (await jsonOf(parse, forms)).map(({ event }) => event);
		expect(events).toEqual(['reschedule', 'reschedule', 'new', 'report']);
	});
});

describe('something else is refused, saying what it looks like and what to do', () => {
	it.each<[object, string]>([
		[{}, 'it is empty'],
		[{ a: 1, b: 2 }, 'it is an object without callback_type (it has a, b)'],
		[{ a: 1, b: 2, c: 3, d: 4, e: 5, f: 6 }, '(it has a, b, c, d, e, …)'],
		[webhookItem({ hello: 1 }), 'a Webhook node, and its body is an object without callback_type'],
		[webhookItem('hello'), 'a Webhook node, and its body is a text'],
		[webhookItem({}), 'a Webhook node, and its body is empty'],
		[
			{ one: flat('new'), other: flat('new') },
			'it holds several callbacks, in the fields one, other',
		],
		[{ callback_type: '' }, 'an object whose callback_type is an empty text'],
		[{ event: 'new' }, 'an object without callback_type'],
	])('%j', async (input, looks) => {
		const { error, items } = await runStep(parse, [input]);
		expect(error?.message).toContain(looks);
		expect(error?.description).toContain('Connect the Cabinet.fm Trigger');
		expect(error?.context.itemIndex).toBe(0);
		expect(items).toEqual([]);
	});

	it.each<[unknown, string]>([
		['', 'it is an empty text'],
		['hello', 'it is a text that is not JSON'],
		['5', 'it is a number'],
		['[]', 'it is a list'],
		['null', 'it is nothing'],
		['{"callback_type":5}', 'whose callback_type is a number'],
	])('%j as the Callback parameter', async (given, looks) => {
		const parameters = { ...parse, source: 'json', callback: given } as INodeParameters;
		const { error } = await runStep(parameters, [{}]);
		// n8n itself asks for a required parameter that is empty.
		if (given !== '') expect(error?.message).toContain(looks);
		expect(error).toBeDefined();
	});
});

describe('a typed item that was edited on its way', () => {
	const edited = (change: object) => ({ ...JSON.parse(JSON.stringify(item)), ...change }) as object;

	it('has the fields that were taken away as empty ones', async () => {
		const { event, event_key } = item;
		const [parsed] = await jsonOf(parse, [{ event, event_key, client: { name: 'Anna' } }]);
		expect(Object.keys(parsed)).toEqual(Object.keys(item));
		expect(parsed.client).toEqual({
			id: null,
			name: 'Anna',
			first_name: null,
			middle_name: null,
			last_name: null,
			email: null,
			phone: null,
			phone_e164: null,
			phone_country: null,
			avatar_url: null,
			domain: null,
		});
		expect(parsed).toMatchObject({ worker: null, issues: [], extra: {}, old: null });
	});

	it('keeps fields that were added', async () => {
		const [parsed] = await jsonOf(parse, [edited({ deal: 7 })]);
		expect(parsed).toEqual({ ...item, deal: 7 });
	});

	it('does not break on fields of another kind', async () => {
		const odd = edited({ client: 'Anna', issues: 'none', local: null, old: [], changes: 5 });
		for (const [resource, operation] of [
			['callback', 'parse'],
			['booking', 'extract'],
			['client', 'extract'],
			['worker', 'extract'],
			['reschedule', 'extractPair'],
			['reschedule', 'compare'],
		]) {
			expect((await runStep({ resource, operation }, [odd])).error).toBeUndefined();
		}
		expect.assertions(6);
	});
});
