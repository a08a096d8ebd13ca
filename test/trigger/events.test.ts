import { flat, nested, record, reschedule, TYPES, callback, user } from '../support/callbacks';
import { itemOf, openTrigger } from '../support/webhook';

const EVENT_OF: Record<string, string> = { woker_removed: 'worker_removed' };

describe('a callback of the type', () => {
	it.each([...TYPES, 'worker_removed'])('%s starts an execution with its item', async (type) => {
		const event = EVENT_OF[type] ?? type;
		const outcome = await openTrigger().send(callback(type));
		expect(outcome.status).toBe(200);
		expect(outcome.body).toEqual({ status: 'accepted', event });
		expect(outcome.outputs).toHaveLength(1);
		expect(itemOf(outcome)).toMatchObject({ event, callback_type: type, issues: [] });
	});

	it.each(['booking_frozen', 'NEW', ' new', '   ', 'toString', '__proto__', 'other', '*'])(
		'%j, which the page does not list, is other',
		async (type) => {
			const outcome = await openTrigger().send(flat(type));
			expect(outcome.body).toEqual({ status: 'accepted', event: 'other' });
			expect(itemOf(outcome)).toMatchObject({ event: 'other', callback_type: type, id: 9001 });
		},
	);
});

describe('Trigger On', () => {
	it.each(['woker_removed', 'worker_removed'])(
		'takes the spelling %s for Expert Removed',
		async (type) => {
			const trigger = openTrigger({ parameters: { events: ['worker_removed'] } });
			expect((await trigger.send(flat(type))).outputs).toBeDefined();
		},
	);

	it('ignores a callback of an event that is not chosen, without an execution', async () => {
		const trigger = openTrigger({ parameters: { events: ['new', 'cancelled'] } });
		const outcome = await trigger.send(flat('in_work'));
		expect(outcome).toEqual({
			status: 200,
			body: { status: 'ignored', reason: 'event' },
			outputs: undefined,
		});
	});

	it('ignores an unlisted type unless Other Callback is chosen', async () => {
		const documented = openTrigger({ parameters: { events: TYPES } });
		expect((await documented.send(flat('frozen'))).body).toMatchObject({ reason: 'event' });
		const other = openTrigger({ parameters: { events: ['other'] } });
		expect((await other.send(flat('frozen'))).body).toMatchObject({ event: 'other' });
		expect((await other.send(flat('new'))).body).toMatchObject({ reason: 'event' });
	});

	it('ignores everything when nothing is chosen', async () => {
		const trigger = openTrigger({ parameters: { events: [] } });
		expect((await trigger.send(flat('new'))).body).toMatchObject({ reason: 'event' });
	});
});

describe('the envelope', () => {
	it('may be nested: the whole record under booking', async () => {
		const one = itemOf(await openTrigger().send(flat('new')));
		const other = itemOf(await openTrigger().send(nested('new')));
		expect({ ...other, event_key: one.event_key }).toEqual(one);
	});

	const by = user({ id: 7, name: 'Olga' });
	it.each([
		['beside a flat record', { ...flat('cancelled'), cancelled_by: by }],
		['inside a flat booking', flat('cancelled', { booking: { cancelled_by: by } })],
		['beside a nested record', { ...nested('cancelled'), cancelled_by: by }],
		['inside a nested record', nested('cancelled', { cancelled_by: by })],
		['inside a nested meeting', nested('cancelled', { booking: { cancelled_by: by } })],
	])('may carry cancelled_by %s', async (_, body) => {
		const item = itemOf(await openTrigger().send(body));
		expect(item).toMatchObject({ cancelled_by: { id: 7, name: 'Olga' }, issues: [], extra: {} });
	});

	it.each([
		['flat', flat('cancelled', { booking: { cancel_reason: 'Ill' } })],
		['nested', nested('cancelled', { booking: { cancel_reason: 'Ill' } })],
	])('carries cancel_reason in a %s booking', async (_, body) => {
		expect(itemOf(await openTrigger().send(body))).toMatchObject({ cancel_reason: 'Ill' });
	});

	it('of a reschedule describes the new booking and carries the old one', async () => {
		expect(itemOf(await openTrigger().send(reschedule()))).toMatchObject({
			id: 9002,
			old_id: 9001,
			start_time: '2026-12-02T11:30:00.000Z',
			old: { id: 9001, start_time: '2026-12-01T10:00:00.000Z', state: 'cancelled' },
			changes: { moved: true, shift_minutes: 1530, direction: 'later', worker_changed: true },
		});
	});

	it('of a reschedule may carry nested records', async () => {
		const { new: current, old } = reschedule();
		const body = {
			callback_type: 'reschedule',
			new: { booking: current },
			old: { booking: old },
		};
		const item = itemOf(await openTrigger().send(body));
		const usual = itemOf(await openTrigger().send(reschedule()));
		expect({ ...item, event_key: usual.event_key }).toEqual(usual);
	});

	it('of a reschedule may lack either booking', async () => {
		const { new: current, old } = reschedule();
		const onlyNew = itemOf(await openTrigger().send({ callback_type: 'reschedule', new: current }));
		expect(onlyNew).toMatchObject({ id: 9002, old: null, changes: null, issues: [] });
		const onlyOld = itemOf(await openTrigger().send({ callback_type: 'reschedule', old }));
		expect(onlyOld).toMatchObject({ id: null, old: { id: 9001 }, changes: null, issues: [] });
	});

	it('of a reschedule may be flat', async () => {
		const body = { callback_type: 'reschedule', ...record({ old_id: 8000 }) };
		const item = itemOf(await openTrigger().send(body));
		expect(item).toMatchObject({ id: 9001, old_id: 8000, old: null, extra: {}, issues: [] });
	});
});

it('a node whose parameters are damaged answers that, and throws nothing', async () => {
	const outcome = await openTrigger({ parameters: { events: 5 } }).send(flat('new'));
	expect(outcome).toMatchObject({ status: 500, body: { status: 'rejected' }, outputs: undefined });
});
