import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { lateItemSchema } from '../../nodes/CabinetFm/domain/extract/traces';
import { flat, reschedule } from '../support/callbacks';
import type { Fields } from '../support/callbacks';
import { typed } from '../support/item';
import { jsonOf, processedData, runStep } from '../support/run';

const REMOVE: INodeParameters = { resource: 'callback', operation: 'removeRepeats' };
const booked = (fields: Fields = {}) => flat('new', fields);
const cancelled = flat('cancelled', { booking: { state: 'cancelled' } });

const received = async (bodies: object[], parameters: INodeParameters = {}) =>
	await jsonOf({ ...REMOVE, ...parameters }, bodies, { isProduction: true });
const kept = (items: IDataObject[]) => items.map(({ event, id, late }) => [event, id, late]);

afterEach(() => {
	processedData.clear();
});

it('gives a callback once, also within one run, whatever form it comes in', async () => {
	const item = typed(booked());
	const [first, ...others] = await received([booked(), item, { body: booked() }]);
	expect(first).toEqual({ ...item, late: false });
	expect(lateItemSchema.parse(first)).toEqual(first);
	expect(others).toEqual([]);
	expect(await received([booked()])).toEqual([]);
	expect(kept(await received([booked({ note: 'Other' })]))).toEqual([['new', 9001, false]]);
});

it('links each to its callback', async () => {
	const { items } = await runStep(REMOVE, [booked(), booked(), cancelled], { isProduction: true });
	expect(items.map(({ pairedItem }) => pairedItem)).toEqual([{ item: 0 }, { item: 2 }]);
});

describe('late is what comes after its booking was closed', () => {
	const again = flat('in_work', { note: 'late' });
	const both = async (bodies: object[]) => {
		const inOne = kept(await received(bodies));
		processedData.clear();
		const apart: unknown[] = [];
		for (const body of bodies) apart.push(...kept(await received([body])));
		expect(apart).toEqual(inOne);
		return inOne.map(([event, , late]) => [event, late]);
	};

	it('by a cancellation', async () => {
		expect(await both([booked(), cancelled, again, flat('in_work', { id: 9009 })])).toEqual([
			['new', false],
			['cancelled', false],
			['in_work', true],
			['in_work', false],
		]);
	});

	it('by a reschedule, but not what is about the new booking', async () => {
		expect(await both([reschedule(), again, cancelled, flat('in_work', { id: 9002 })])).toEqual([
			['reschedule', false],
			['in_work', true],
			['cancelled', true],
			['in_work', false],
		]);
	});

	it('a cancelled meeting may be rescheduled, but a moved one not once more', async () => {
		const second = reschedule({ id: 9003, note: 'second' });
		expect(
			await both([cancelled, reschedule(), second, reschedule({ id: 9004, old_id: 9002 })]),
		).toEqual([
			['cancelled', false],
			['reschedule', false],
			['reschedule', true],
			['reschedule', false],
		]);
	});

	it('an id as text is the same as one as number', async () => {
		expect(await both([cancelled, flat('in_work', { id: '9001' })])).toEqual([
			['cancelled', false],
			['in_work', true],
		]);
	});
});

it('what lost digits of its id is never a repeat nor late', async () => {
	const body = flat('cancelled', { id: Number('9007199254740993') });
	expect(kept(await received([body, body])).map(([, , late]) => late)).toEqual([false, false]);
});

describe('a full list', () => {
	const bodies = [1, 2, 3, 4].map((id) => booked({ id }));

	it('makes room for new callbacks', async () => {
		expect(await received(bodies, { historySize: 3 })).toHaveLength(4);
		expect(kept(await received([bodies[3], bodies[0]], { historySize: 3 }))).toEqual([
			['new', 1, false],
		]);
	});

	it('holds as many as History Size says, one by one, too', async () => {
		for (const body of bodies) await received([body], { historySize: 2 });
		for (const body of bodies.slice(2)) {
			expect(await received([body], { historySize: 2 })).toEqual([]);
		}
	});

	it.each([[0], [1.5], [1_000_001]])('of the size %j is refused', async (historySize) => {
		const { error } = await runStep({ ...REMOVE, historySize }, [booked()]);
		expect(error?.message).toBe('History Size is no number of callbacks');
		expect(error?.description).toContain('from 1 to 1000000');
	});
});

it('a test run finds and leaves nothing, but gives a callback once', async () => {
	await received([booked()]);
	const { size } = processedData;
	expect(kept(await jsonOf(REMOVE, [booked(), booked(), cancelled]))).toEqual([
		['new', 9001, false],
		['cancelled', 9001, false],
	]);
	expect(processedData.size).toBe(size);
});

it('one item that is no callback spoils no other', async () => {
	const { items } = await runStep(REMOVE, [booked(), { hello: 1 }, booked()], {
		isProduction: true,
		onError: 'continueRegularOutput',
	});
	expect(items.map(({ json, pairedItem }) => [json.event ?? 'error', pairedItem])).toEqual([
		['new', { item: 0 }],
		['error', { item: 1 }],
	]);
});
