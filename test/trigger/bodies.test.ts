import { flat, meeting } from '../support/callbacks';
import { itemOf, openTrigger } from '../support/webhook';
import type { Sending, TriggerSetup } from '../support/webhook';

// The largest bodies take their time where the machine is busy.
jest.setTimeout(60_000);

const TEXT = JSON.stringify(flat('new'));

function ofType(type?: string): Sending {
	return { headers: type === undefined ? {} : { 'content-type': type } };
}

async function send(body: string | Buffer, type?: string, setup: TriggerSetup = {}) {
	return await openTrigger(setup).send(body, ofType(type));
}

const TYPES = [
	undefined,
	'',
	'application/json',
	'application/json; charset=utf-8',
	'Application/JSON;charset=UTF-8',
	'application/json ; charset=utf-8',
	'application/json-patch+json',
	'application/vnd.cabinet+json',
	'text/plain',
	'text/plain; charset=utf-8',
	'text/html',
	'application/x-www-form-urlencoded',
	'application/octet-stream',
	'multipart/mixed; boundary=x',
	'image/png',
	'nonsense',
];

describe('JSON text is JSON', () => {
	it.each(TYPES)('with the content type %j', async (type) => {
		const outcome = await send(TEXT, type);
		const expected = await openTrigger().send(flat('new'));
		expect(itemOf(outcome)).toEqual(itemOf(expected));
		expect(outcome.status).toBe(200);
	});

	it.each(TYPES)('behind a byte order mark, with the content type %j', async (type) => {
		expect(itemOf(await send(`\ufeff${TEXT}`, type))).toMatchObject({ id: 9001 });
	});

	it.each(TYPES)('with Cyrillic and signs of forms, with the content type %j', async (type) => {
		const body = JSON.stringify(flat('new', { note: 'Привет & пока = 100% + ещё' }));
		expect(itemOf(await send(body, type)).note).toBe('Привет & пока = 100% + ещё');
	});
});

describe('a form', () => {
	it('carries the fields of a callback', async () => {
		const body = 'callback_type=in_work&id=5&note=a+b%20c';
		const outcome = await send(body, 'application/x-www-form-urlencoded');
		expect(itemOf(outcome)).toMatchObject({ event: 'in_work', id: '5', note: 'a b c' });
	});

	it('keeps a field that came twice', async () => {
		const body = 'callback_type=in_work&note=a&note=b&__proto__=c&toString=d';
		const item = itemOf(await send(body, 'application/x-www-form-urlencoded'));
		expect(JSON.parse(JSON.stringify(item.extra))).toEqual(
			JSON.parse('{"note":["a","b"],"__proto__":"c","toString":"d"}'),
		);
	});

	it('of the kind multipart carries the fields of a callback', async () => {
		const part = (name: string, value: string) =>
			`--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
		const body = `${part('callback_type', 'report')}${part('id', '5')}--x--\r\n`;
		const outcome = await send(body, 'multipart/form-data; boundary=x');
		expect(itemOf(outcome)).toMatchObject({ event: 'report', id: '5', extra: {}, issues: [] });
	});

	it('without a callback type is refused', async () => {
		const outcome = await send('id=5', 'application/x-www-form-urlencoded');
		expect(outcome).toMatchObject({ status: 400, outputs: undefined });
	});
});

describe('a body that is no callback is refused', () => {
	const bodies = [
		'[]',
		'[{"callback_type":"new"},{"callback_type":"new"}]',
		'null',
		'true',
		'0',
		'5',
		'""',
		'"new"',
		'{}',
		'{"callback_type":null}',
		'{"callback_type":""}',
		'{"callback_type":5}',
		'{"callback_type":true}',
		'{"callback_type":["new"]}',
		'{"callback_type":{"toString":"new"}}',
		'{"callback_type":{"length":{"toString":1}}}',
		'{"Callback_Type":"new"}',
		'{"__proto__":{"callback_type":"new"}}',
		'{"booking":{"callback_type":"new"}}',
	];

	it.each(bodies)('%s', async (body) => {
		for (const type of ['application/json', 'text/plain', undefined]) {
			const outcome = await send(body, type);
			expect(outcome).toEqual({
				status: 400,
				body: { status: 'rejected', reason: expect.stringMatching(/\w/) as string },
				outputs: undefined,
			});
		}
		expect.assertions(3);
	});

	it.each([undefined, 'text/plain', 'application/octet-stream', 'text/html'])(
		'when it is no JSON, with the content type %j',
		async (type) => {
			for (const body of [
				'',
				' ',
				'hello',
				'{"callback_type":"new"',
				'{',
				"{'callback_type':'new'}",
			]) {
				expect(await send(body, type)).toMatchObject({ status: 400, outputs: undefined });
			}
			expect(await send(Buffer.from([0xff, 0xfe, 0, 0xd8]), type)).toMatchObject({ status: 400 });
			expect.assertions(7);
		},
	);

	it('when it is empty and says to be JSON', async () => {
		expect(await send('', 'application/json')).toMatchObject({ status: 400, outputs: undefined });
	});

	it('when it breaks off on its way', async () => {
		const outcome = await send(TEXT, undefined, { bodyBreaksOff: true });
		expect(outcome).toMatchObject({
			status: 400,
			body: { status: 'rejected' },
			outputs: undefined,
		});
	});

	it('by n8n itself when it says to be JSON and is not', async () => {
		expect(await send('{', 'application/json')).toMatchObject({ status: 422 });
	});
});

describe('a body of odd shape is accepted', () => {
	it.each([
		'{"callback_type":"new"}',
		'{"callback_type":"new","booking":null}',
		'{"callback_type":"new","booking":"text"}',
		'{"callback_type":"new","booking":[],"worker":7,"lesson":"x","id":{}}',
		'{"callback_type":"reschedule"}',
		'{"callback_type":"reschedule","new":[],"old":5}',
	])('%s', async (body) => {
		expect(await send(body)).toMatchObject({ status: 200, body: { status: 'accepted' } });
	});

	it('nested 200,000 levels deep', async () => {
		const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
		const body = `{"callback_type":"new","id":1,"booking":{"x":${deep}},"custom_fields_values":{"y":${deep}}}`;
		const outcome = await send(body);
		expect(outcome.status).toBe(200);
		expect(itemOf(outcome).id).toBe(1);
		expect(Object.keys(itemOf(outcome).extra as object)).toEqual(['booking.x']);
	});

	it('nested 200,000 levels deep on both sides of a reschedule', async () => {
		const deep = (leaf: string) => `${'{"a":'.repeat(200_000)}${leaf}${'}'.repeat(200_000)}`;
		const side = (leaf: string) => `{"custom_fields_values":{"deep":${deep(leaf)}}}`;
		const body = `{"callback_type":"reschedule","new":${side('1')},"old":${side('2')}}`;
		const { changes } = itemOf(await send(body)) as { changes: { fields: object[] } };
		expect(changes.fields).toHaveLength(1);
		expect(changes.fields[0]).toMatchObject({ field: 'custom_fields_values.deep' });
	});

	it('of several megabytes', async () => {
		const fields = Object.fromEntries(Array.from({ length: 100_000 }, (_, n) => [`field ${n}`, n]));
		const body = flat('new', {
			...fields,
			note: 'n'.repeat(3_000_000),
			custom_fields_values: fields,
		});
		const item = itemOf(await openTrigger().send(body));
		expect(Object.keys(item.extra as object)).toHaveLength(100_000);
		expect(Object.keys(item.custom_fields_values as object)).toHaveLength(100_001);
		expect(item.note).toHaveLength(3_000_000);
	});

	it('with a megabyte of blanks or digits in every text', async () => {
		for (const long of [`2026-12-01${' '.repeat(1_000_000)}x`, `+${'7 '.repeat(500_000)}x`]) {
			const user = { id: long, name: long, phone: long, email: long };
			const sides = {
				booking: meeting({ client: user, start_time: long, client_timezone: long }),
				lesson: { price: long, title: long },
				old_booking_cancel_reason: long,
			};
			const body = { callback_type: 'reschedule', new: sides, old: { lesson: { id: 1 } } };
			const parameters = { options: { countryCode: '7' }, filters: { services: long } };
			expect(await openTrigger({ parameters }).send(body)).toMatchObject({ status: 200 });
		}
		expect.assertions(2);
	});
});

describe('keys that JavaScript gives a meaning to are plain data', () => {
	const POISON =
		'{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":2}},"toString":3}';
	const poisoned = (fields: string) => `${POISON.slice(0, -1)},${fields}}`;

	it('at every level', async () => {
		const person = poisoned('"id":1');
		const booking = poisoned(`"client":${person},"start_time":"2026-12-01T10:00:00Z"`);
		const side = poisoned(
			`"booking":${booking},"worker":${person},"lesson":${person},"team":${person},"report":${POISON},` +
				`"cancelled_by":${person},"custom_fields_values":${POISON},"utm_params":${POISON}`,
		);
		const bodies = [
			`${side.slice(0, -1)},"callback_type":"new"}`,
			poisoned(`"callback_type":"new","booking":${side}`),
			poisoned(`"callback_type":"reschedule","new":${side},"old":${side}`),
			poisoned('"callback_type":"__proto__"'),
		];
		for (const body of bodies) {
			const { item, raw } = itemWithRaw(
				await openTrigger(WITH_RAW).send(body, ofType('text/plain')),
			);
			expect(raw).toEqual(JSON.parse(body));
			// 1 and 2 wherever they were sent, as own data.
			const count = (text: string) => text.split('"polluted":').length;
			expect(count(JSON.stringify(item))).toBe(count(body));
		}
		expect({}).not.toHaveProperty('polluted');
		expect.assertions(3 * bodies.length + 1);
	});
});

const WITH_RAW: TriggerSetup = { parameters: { options: { includeRaw: true } } };

function itemWithRaw(outcome: Parameters<typeof itemOf>[0]): { item: object; raw: unknown } {
	const { raw, ...item } = itemOf(outcome);
	return { item, raw };
}
