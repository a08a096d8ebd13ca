import { recognise } from '../../../nodes/CabinetFm/domain/callback/recognise';
import type { Item } from '../../../nodes/CabinetFm/domain/item/schema';
import { flat, record, reschedule } from '../../support/callbacks';
import type { Fields } from '../../support/callbacks';
import { typed } from '../../support/item';

/* A callback may be wrapped; what it is wrapped in is no part of it. */

const callback = flat('new', { colour: 'red' });
const plain = typed(callback);

function problemOf(body: unknown): string {
	const recognition = recognise(body);
	return recognition.ok ? '' : recognition.problem;
}

describe('a callback is itself', () => {
	it.each<[string, unknown, string]>([
		['under payload', { payload: callback }, 'payload.colour'],
		['under data', { data: callback }, 'data.colour'],
		['as JSON text', JSON.stringify(callback), 'colour'],
		['as JSON text with a byte order mark', `\ufeff${JSON.stringify(callback)}`, 'colour'],
		['as JSON text under data', { data: JSON.stringify(callback) }, 'data.colour'],
		['alone in a list', [callback], '0.colour'],
		['as JSON text alone in a list', [JSON.stringify(callback)], '0.colour'],
		['in a list under payload', { payload: [callback] }, 'payload.0.colour'],
		['under payload of an item in a list', [{ payload: callback }], '0.payload.colour'],
		['beside a type of nothing', { callback_type: null, payload: callback }, 'payload.colour'],
		['beside a list of nothing', [null, callback, {}], '1.colour'],
	])('%s', (_, body, path) => {
		expect(typed(body)).toEqual({ ...plain, extra: { [path]: 'red' } });
	});
});

it('however deep it stands', () => {
	let body: unknown = { callback_type: 'new', id: 5 };
	for (let depth = 0; depth < 50_000; depth++) body = depth % 2 ? [body] : { data: body };
	expect(typed(body).id).toBe(5);
	expect(problemOf([body, body])).toContain('2 callbacks');
});

it('what stands beside it is kept under its path', () => {
	const body = { id: 5, payload: [{ data: callback, sent: null, hop: 1 }, 'x'], data: { a: 1 } };
	expect(typed(body)).toEqual({
		...plain,
		extra: {
			id: 5,
			data: { a: 1 },
			'payload.1': 'x',
			'payload.0.hop': 1,
			'payload.0.data.colour': 'red',
		},
	});
});

it('a path that another key has is written in brackets', () => {
	expect(typed({ payload: callback, 'payload.colour': 1 }).extra).toEqual({
		'payload.colour': 1,
		'payload["colour"]': 'red',
	});
});

describe('several callbacks', () => {
	it.each<[string, unknown, number]>([
		['in a list', [callback, callback], 2],
		['under payload and data', { payload: callback, data: callback }, 2],
		['in lists in a list', [[callback], [callback, callback]], 3],
		['in a list under data', { data: [callback, callback, callback, callback] }, 4],
	])('%s are refused, and the reason tells how many', (_, body, count) => {
		expect(problemOf(body)).toBe(
			`The body holds ${count} callbacks. cabinet.fm sends one callback at a time: send each in a request of its own`,
		);
	});

	it('are counted however many there are', () => {
		const many = JSON.parse(`[${'{"callback_type":"new"},'.repeat(300_000)}0]`) as unknown;
		expect(problemOf(many)).toContain('300000 callbacks');
		expect(problemOf(Array(300_000).fill('{'))).toContain('a list');
	});
});

it.each<[unknown, string]>([
	[{}, 'The callback_type is nothing'],
	[{ callback_type: '' }, 'The callback_type is an empty text'],
	[{ callback_type: 5 }, 'The callback_type is a number'],
	[{ callback_type: ['new'] }, 'The callback_type is a list'],
	[[], 'The body is a list'],
	[[{ callback_type: 5 }], 'The body is a list'],
	['new', 'The body is a text'],
	[null, 'The body is nothing'],
	[{ toString: { callback_type: 'new' } }, 'The callback_type is nothing'],
])('%j is no callback', (body, problem) => {
	expect(problemOf(body)).toContain(problem);
});

describe('the record of a callback', () => {
	const { booking, ...outside } = record();
	const usual = (type = 'new') => comparable(typed({ callback_type: type, ...record() }));

	it.each(['payload', 'data'])('may stand under %s, beside its type', (holder) => {
		for (const held of [record(), JSON.stringify(record()), [record()]]) {
			expect(comparable(typed({ callback_type: 'new', [holder]: held }))).toEqual(usual());
		}
		const item = typed({ callback_type: 'new', colour: 1, data: { ...record(), size: 2 } });
		expect(item.extra).toEqual({ colour: 1, 'data.size': 2 });
	});

	it('is not looked for where it is not sure', () => {
		const unsure: Fields[] = [
			{ callback_type: 'new', id: 5, data: record() },
			{ callback_type: 'team_changed', data: record() },
			{ callback_type: 'new', data: { colour: 1 } },
			{ callback_type: 'new', data: record(), payload: record() },
			{ callback_type: 'new', data: [record(), record()] },
		];
		for (const { callback_type, id, ...held } of unsure) {
			const item = typed({ callback_type, id, ...held });
			expect(item).toMatchObject({ id: id ?? null, client: null, extra: held });
		}
		expect.assertions(5);
	});

	it('tells nothing twice: what stands in it is found once', () => {
		expect(typed({ callback_type: 'new', ...outside, ...(booking as Fields) }).extra).toEqual({});
	});
});

describe('the pair of a reschedule', () => {
	const { callback_type, ...pair } = reschedule();
	const usual = comparable(typed(reschedule()));

	it.each(['booking', 'payload', 'data'])('may stand under %s, beside its type', (holder) => {
		for (const held of [pair, JSON.stringify(pair), [pair]]) {
			expect(comparable(typed({ callback_type, [holder]: held }))).toEqual(usual);
		}
		const { extra } = typed({ callback_type, colour: 1, [holder]: { ...pair, size: 2 } });
		expect(extra).toEqual({ colour: 1, [`${holder}.size`]: 2 });
	});

	it('may stand under payload with its type', () => {
		expect(comparable(typed({ payload: reschedule() }))).toEqual(usual);
	});

	it('may lack the pair: then it is the new booking', () => {
		const item = typed({ callback_type, data: record() });
		expect(item).toMatchObject({ id: 9001, old: null, changes: null, extra: {} });
	});
});

/** An item but for the key, which is another one in another envelope. */
function comparable(item: Item): Omit<Item, 'event_key'> {
	const { event_key, ...others } = item;
	expect(event_key).toMatch(/^[0-9a-f]{32}$/);
	return others;
}
