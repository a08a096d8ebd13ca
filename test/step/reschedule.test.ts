import { itemSchema } from '../../nodes/CabinetFm/domain/item/schema';
import { reschedule } from '../support/callbacks';
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
