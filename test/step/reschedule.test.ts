import { itemSchema } from '../../nodes/CabinetFm/domain/item/schema';
import { flat, reschedule } from '../support/callbacks';
import { typed } from '../support/item';
import { jsonOf, runStep } from '../support/run';

const pair = { resource: 'reschedule', operation: 'extractPair' };
const compare = { resource: 'reschedule', operation: 'compare' };
const item = typed(reschedule());
const bookingKeys = Object.keys(itemSchema.shape.old.unwrap().shape);

it('a pair is one item with the old and the new booking', async () => {
	const [extracted] = await jsonOf(pair, [reschedule()]);
	expect(Object.keys(extracted)).toEqual(['event_key', 'old', 'new']);
	expect(extracted.old).toEqual(item.old);
	expect(Object.keys(extracted.new as object)).toEqual(bookingKeys);
	expect(item).toMatchObject(extracted.new as object);
});

it('or two items, each with its role, both linked to the callback', async () => {
	const { items } = await runStep({ ...pair, pairOutput: 'twoItems' }, [
		reschedule(),
		reschedule(),
	]);
	expect(items.map(({ json, pairedItem }) => [json.role, json.id, pairedItem])).toEqual([
		['old', 9001, { item: 0 }],
		['new', 9002, { item: 0 }],
		['old', 9001, { item: 1 }],
		['new', 9002, { item: 1 }],
	]);
});

it('a reschedule without its old booking still gives the new one', async () => {
	const body = { ...reschedule(), old: null };
	expect(await jsonOf(pair, [body])).toMatchObject([{ old: null, new: { id: 9002 } }]);
	const sides = await jsonOf({ ...pair, pairOutput: 'twoItems' }, [body]);
	expect(sides.map(({ role }) => role)).toEqual(['new']);
	expect(await jsonOf(compare, [body])).toEqual([]);
});

it('a comparison names the client and the old booking from whichever booking knows them', async () => {
	const [silent] = await jsonOf(compare, [reschedule({ booking: { client: null } })]);
	expect(silent).toMatchObject({
		client_name: 'Anna Maria Petrova',
		client_phone: '+7 916 123-45-67',
	});
	const renamed = reschedule({ booking: { client: { name: 'Anna Orlova' } } });
	expect(await jsonOf(compare, [renamed])).toMatchObject([{ client_name: 'Anna Orlova' }]);
	const ids = await jsonOf(compare, [
		reschedule({ old_id: 5 }),
		reschedule({ old_id: 5 }, { id: null }),
		reschedule({ old_id: null }, { id: null }),
	]);
	expect(ids.map(({ old_booking_id }) => old_booking_id)).toEqual([9001, 5, null]);
	const noExpert = await jsonOf(compare, [reschedule({ worker: null })]);
	expect(noExpert).toMatchObject([{ worker_name: null, old_worker_name: 'Boris Ivanov' }]);
});

it('an empty comparison claims no change', async () => {
	const [empty] = await jsonOf({ ...compare, whenMissing: 'empty' }, [flat('new')]);
	expect(empty).toMatchObject({
		...{ booking_id: 9001, moved: false, duration_changed: false, worker_changed: false },
		...{ lesson_changed: false, client_changed: false, direction: null, fields: [], summary: '' },
	});
});

it('empty sides are one item with the fields of a side', async () => {
	const sides = { ...pair, pairOutput: 'twoItems', whenMissing: 'empty' };
	const [[empty, ...others], [full]] = [
		await jsonOf(sides, [flat('new')]),
		await jsonOf(sides, [reschedule()]),
	];
	expect(others).toEqual([]);
	expect(Object.keys(empty)).toEqual(Object.keys(full));
	expect(empty).toMatchObject({ role: 'new', id: null, client: null });
});

it('a comparison has what a message needs', async () => {
	const [compared] = await jsonOf(compare, [reschedule()]);
	expect(compared).toEqual({
		event_key: item.event_key,
		booking_id: 9002,
		old_booking_id: 9001,
		...item.changes,
		client_name: 'Anna Maria Petrova',
		client_email: 'anna@example.com',
		client_phone: '+7 916 123-45-67',
		client_phone_e164: '+79161234567',
		worker_name: 'Clara Smirnova',
		worker_email: 'anna@example.com',
		worker_phone: '+7 495 000-00-00',
		worker_phone_e164: '+74950000000',
		old_worker_name: 'Boris Ivanov',
		old_worker_email: 'anna@example.com',
		old_worker_phone: '+7 495 000-00-00',
		old_start_time: '2026-12-01T10:00:00.000Z',
		new_start_time: '2026-12-02T11:30:00.000Z',
		old_end_time: '2026-12-01T11:00:00.000Z',
		new_end_time: '2026-12-02T12:30:00.000Z',
		old_local: item.old?.local,
		new_local: item.local,
	});
	expect(Object.keys(compared).at(-1)).toBe('fields');
});
