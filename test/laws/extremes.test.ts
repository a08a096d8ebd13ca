import { set } from 'lodash';
import { recognise } from '../../nodes/CabinetFm/domain/callback/recognise';
import { judge } from '../../nodes/CabinetFm/domain/filter/filter';
import { holdsInexact } from '../../nodes/CabinetFm/domain/reading/inexact';
import { flat, record, reschedule } from '../support/callbacks';
import { typed } from '../support/item';
import { itemOf, openTrigger } from '../support/webhook';
import { outputsOf } from './outputs';

/* Values at the edge of what JSON and JavaScript can hold. */

/** Far more than calls fit on the stack; one value has ten times as many. */
const LEVELS = 20_000;
const DEEP = deepList(LEVELS);
const DEEP_OBJECT = `${'{"a":'.repeat(LEVELS)}1${'}'.repeat(LEVELS)}`;

function deepList(levels: number): string {
	return `${'['.repeat(levels)}1${']'.repeat(levels)}`;
}

/** The JSON text of a callback with a JSON text in place of its value "here". */
function withText(body: object, text: string): string {
	const around = JSON.stringify(body).split('"here"');
	expect(around.length).toBeGreaterThan(1);
	return around.join(text);
}

const PLACES: Array<[string, object]> = [
	['a custom field', flat('new', { custom_fields_values: { level: 'here' } })],
	['all custom fields', flat('new', { custom_fields_values: 'here' })],
	['UTM parameters', flat('new', { utm_params: 'here' })],
	['an unknown field', flat('cancelled', { colour: 'here' })],
	['a text', flat('report', { note: 'here', booking: { comment: 'here' } })],
	['an id', flat('in_work', { id: 'here' })],
	['a time', flat('new', { booking: { start_time: 'here' } })],
	['a zone', flat('new', { booking: { client_timezone: 'here' } })],
	['a price', flat('new', { lesson: { price: 'here' } })],
	['a yes or no', flat('new', { booking: { by_teacher: 'here' } })],
	['a person', flat('new', { worker: 'here', booking: { client: 'here' } })],
	['a name', flat('new', { worker: { name: 'here', first_name: 'here' } })],
	['the meeting', flat('new', { booking: 'here' })],
	['a booking of a reschedule', { ...reschedule(), old: 'here' }],
	[
		'both custom fields of a reschedule',
		reschedule(
			{ custom_fields_values: { level: 'here' } },
			{ custom_fields_values: { level: 'here' } },
		),
	],
	['a place beside the callback', { payload: flat('new'), data: 'here' }],
	['a place beside the type', { callback_type: 'new', data: record(), colour: 'here' }],
];

describe(`a value that is ${LEVELS} levels deep`, () => {
	it.each(PLACES)('in %s is read, and every step works with it', async (_, body) => {
		for (const deep of [DEEP, DEEP_OBJECT]) {
			const item = typed(JSON.parse(withText(body, deep)));
			expect(item.event_key).toMatch(/^[0-9a-f]{32}$/);
			expect(holdsInexact(item)).toBe(false);
			judge(item, { companies: 'a', services: 'b', experts: 'c', bookedBy: 'client' });
			expect((await outputsOf(item, {})).length).toBeGreaterThan(10);
		}
	});

	it.each(PLACES)('in %s passes the trigger with its filters', async (_, body) => {
		const { send } = openTriggerWithFilters();
		expect(await send(withText(body, DEEP))).toMatchObject({ status: 200 });
	});

	it('may be ten times as deep', async () => {
		const body = flat('new', { custom_fields_values: { level: 'here' } });
		const item = typed(JSON.parse(withText(body, deepList(10 * LEVELS))));
		expect((await outputsOf(item, {})).length).toBeGreaterThan(10);
	});

	it('is no callback as a whole', () => {
		for (const text of [DEEP, DEEP_OBJECT]) {
			expect(recognise(JSON.parse(text)).ok).toBe(false);
			expect(recognise({ payload: JSON.parse(text) as unknown, data: text }).ok).toBe(false);
		}
		expect.assertions(4);
	});
});

function openTriggerWithFilters() {
	const filters = { companies: 'Riverside Clinic', experts: '204,205', bookedBy: 'client' };
	const trigger = openTrigger({ parameters: { filters, options: { dropRepeats: true } } });
	const headers = { 'content-type': 'application/json' };
	return { send: async (text: string) => await trigger.send(text, { headers }) };
}

describe('a number that JavaScript cannot hold', () => {
	it.each([
		...['id', 'note', 'start_time', 'by_teacher', 'client_timezone', 'client.id', 'client.phone'],
		...['client.name', 'lesson.price', 'team.id', 'report.state', 'worker'],
	])('as %s is kept in extra, with an issue that says so', (place) => {
		for (const number of ['1e999', '-1e999']) {
			const body = set({ callback_type: 'new' }, `booking.${place}`, 'here');
			const item = typed(JSON.parse(withText(body, number)));
			const path = `booking.${place}`;
			expect(item.extra).toEqual({ [path]: Number(number) });
			expect(item.issues).toEqual([
				{ path, message: expect.stringContaining('a number that is too large') as string },
			]);
		}
		expect.assertions(6);
	});

	it('as an id above 2^53 is kept, with an issue', () => {
		const { id, client, issues, extra } = typed(
			JSON.parse(
				'{"callback_type":"new","id":9007199254740993,"booking":{"client":{"id":"9007199254740993"}}}',
			),
		);
		expect([id, client?.id, extra]).toEqual([9007199254740992, '9007199254740993', {}]);
		expect(issues).toEqual([
			{ path: 'id', message: expect.stringContaining('too large to be exact') as string },
		]);
	});
});

describe('half a character', () => {
	const HALF = '\ud83d';

	it.each(['new', 'cancelled', 'report', 'reschedule'])(
		'in every text of %s spoils no step',
		async (type) => {
			const halved = (value: unknown): unknown => {
				if (typeof value === 'string') return `${value}${HALF}`;
				if (typeof value !== 'object' || value === null) return value;
				if (Array.isArray(value)) return value.map(halved);
				return Object.fromEntries(
					Object.entries(value).map(([key, inner]) => [key, halved(inner)]),
				);
			};
			const body = halved(type === 'reschedule' ? reschedule() : flat(type));
			const item = typed({ ...(body as object), callback_type: type });
			expect(JSON.stringify(item)).toContain('\\ud83d');
			expect((await outputsOf(item, {})).length).toBeGreaterThan(10);
		},
	);

	it('and bytes that are no text are not read out of a query string', () => {
		for (const utm_params of [`utm_source=${HALF}`, 'utm_source=%FF', 'utm_source=\ufffd']) {
			expect(typed({ callback_type: 'new', utm_params })).toMatchObject({
				utm_params: {},
				extra: { utm_params },
			});
		}
		expect.assertions(3);
	});

	it('survives the way through the trigger', async () => {
		const body = flat('new', { note: HALF });
		expect(itemOf(await openTrigger().send(body))).toMatchObject({ note: HALF });
	});
});
