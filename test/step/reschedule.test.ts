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
		client_name: 'Anna Maria Petrova',
		worker_name: 'Clara Smirnova',
		old_worker_name: 'Boris Ivanov',
		...item.changes,
		shift_in_words: '1 day 1 hour 30 minutes later',
		old_start_time: '2026-12-01T10:00:00.000Z',
		new_start_time: '2026-12-02T11:30:00.000Z',
		old_local: item.old?.local,
		new_local: item.local,
	});
});

it.each([
	['2026-10-24T08:00:00Z', '2026-10-26T09:00:00Z', '2 days later', 49 * 60],
	['2026-10-26T09:00:00Z', '2026-10-24T08:00:00Z', '2 days earlier', -49 * 60],
	['2026-03-28T09:00:00Z', '2026-03-29T08:00:00Z', '1 day later', 23 * 60],
	['2026-10-23T01:10:00Z', '2026-10-25T01:51:00Z', '2 days 41 minutes later', 2921],
	['2026-12-01T10:00:00Z', '2026-12-01T10:00:00Z', 'same time', 0],
	['2026-12-01T10:00:00Z', 'soon', null, null],
])('from %s to %s is %j in Berlin', async (from, to, words, minutes) => {
	const at = (start_time: string) => ({
		booking: { start_time, end_time: null, client_timezone: 'Europe/Berlin' },
	});
	const [compared] = await jsonOf(compare, [reschedule(at(to), at(from))]);
	expect([compared.shift_in_words, compared.shift_minutes]).toEqual([words, minutes]);
});
