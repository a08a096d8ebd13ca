import type { Item } from '../../../nodes/CabinetFm/domain/item/schema';
import { callback, flat, reschedule } from '../../support/callbacks';
import type { Fields } from '../../support/callbacks';
import { typed } from '../../support/item';

describe('is_first_booking', () => {
	const FIRST = '2026-11-20T08:00:00Z';

	it.each<[string, unknown, unknown, boolean | null]>([
		['at the creation', FIRST, '2026-12-01T10:00:00Z', true],
		['a minute before the creation', '2026-11-20T08:01:00Z', '2026-12-01T10:00:00Z', true],
		['a minute after the creation', '2026-11-20T07:59:00Z', '2026-12-01T10:00:00Z', true],
		['61 seconds before both', '2026-11-20T08:01:01Z', '2026-12-01T10:00:00Z', false],
		['at the start', '2026-11-10T08:00:00Z', FIRST, true],
		['a minute after the start', '2026-11-10T08:00:00Z', '2026-11-20T07:59:00Z', true],
		['after both', '2026-11-10T08:00:00Z', '2026-11-19T08:00:00Z', null],
		['after the creation, before the start', '2026-11-10T08:00:00Z', '2026-12-01T10:00:00Z', null],
		['after the start, before the creation', '2026-11-21T08:00:00Z', '2026-11-19T08:00:00Z', null],
		['at the creation, the start being unknown', FIRST, null, true],
		['at the start, the creation being unknown', null, FIRST, true],
		['before the creation, the start being unknown', '2026-11-21T08:00:00Z', null, null],
		['before the start, the creation being unknown', null, '2026-12-01T10:00:00Z', null],
		['with nothing else known', null, null, null],
	])('of a first use %s', (_, created_at, start_time, is_first_booking) => {
		const times = { first_booking_at: FIRST, created_at, booking: { start_time } };
		expect(typed(flat('new', times))).toMatchObject({ is_first_booking });
	});

	it('is not known of a day alone', () => {
		const times = { booking: { start_time: '2026-12-01T10:00:00Z' } };
		for (const [first_booking_at, created_at] of [
			['2026-11-20', '2026-11-20T00:00:00Z'],
			['2026-11-01T00:00:00Z', '2026-11-20'],
		]) {
			const item = typed(flat('new', { ...times, first_booking_at, created_at }));
			expect(item.is_first_booking).toBeNull();
		}
		expect.assertions(2);
	});

	it('is not known without the first use', () => {
		expect(typed(flat('new', { first_booking_at: null })).is_first_booking).toBeNull();
		expect(typed(flat('new', { first_booking_at: 'long ago' })).is_first_booking).toBeNull();
	});
});

describe('cancelled_by_role', () => {
	const client = { id: 501, email: 'anna@example.com' };
	const worker = { id: 204, email: 'boris@example.com' };
	const byEmail = (email: string) => ({ id: null, email });

	it.each<[string, Fields | null, Fields | null, Fields | null, Item['cancelled_by_role']]>([
		['the client', { id: 501 }, client, worker, 'client'],
		['the client, whose id is a text', { id: '501' }, client, worker, 'client'],
		['the expert', { id: 204 }, client, worker, 'expert'],
		['somebody else', { id: 1 }, client, worker, 'company'],
		['the client, by e-mail', byEmail(' ANNA@example.com'), client, worker, 'client'],
		['the expert, by e-mail', byEmail('boris@example.com'), client, worker, 'expert'],
		['somebody else, by e-mail', byEmail('owner@example.com'), client, worker, 'company'],
		['an id of nothing', { id: 0, email: 'anna@example.com' }, client, worker, 'client'],
		[
			'another id with an e-mail of the client',
			{ id: 1, email: 'anna@example.com' },
			client,
			worker,
			'company',
		],
		['the client, where the expert is not known', { id: 501 }, client, null, 'client'],
		['the expert, where the client is not known', { id: 204 }, null, worker, 'expert'],
		['somebody, where the expert is not known', { id: 1 }, client, null, null],
		['somebody, where the client is not known', { id: 1 }, null, worker, null],
		['somebody with a name only', { name: 'Anna' }, client, worker, null],
		['somebody who is client and expert', { id: 501 }, client, { ...worker, id: 501 }, null],
		['nobody', null, client, worker, null],
	])('of %s', (_, cancelled_by, theClient, theWorker, cancelled_by_role) => {
		const item = typed({
			callback_type: 'cancelled',
			cancelled_by,
			worker: theWorker,
			booking: { client: theClient },
		});
		expect(item).toMatchObject({ cancelled_by_role });
	});

	it('is found at either level', () => {
		const cancelled_by = { id: 501 };
		for (const body of [
			{ cancelled_by, worker, booking: { client } },
			{ cancelled_by, booking: { worker, booking: { client } } },
			{ booking: { cancelled_by, worker, booking: { client } } },
			{ worker, booking: { cancelled_by, client } },
		]) {
			expect(typed({ callback_type: 'cancelled', ...body })).toMatchObject({
				cancelled_by_role: 'client',
				extra: {},
			});
		}
		expect.assertions(4);
	});
});

describe('lookup_id', () => {
	it.each<[string, object, unknown, unknown]>([
		['the old id, on a reschedule', reschedule({ id: 3, old_id: 1 }, { id: 2 }), 1, 2],
		['else the id of the old booking', reschedule({ id: 3, old_id: 0 }, { id: 2 }), 2, 2],
		['else its own', reschedule({ id: 3, old_id: null }, { id: null }), 3, null],
		[
			'its own, without an old booking',
			{ ...reschedule({ id: 3, old_id: '' }), old: null },
			3,
			undefined,
		],
		[
			'its own, on a new booking that replaces one',
			flat('new', { id: 3, old_id: 1 }),
			3,
			undefined,
		],
		['its own, on a cancelled one', flat('cancelled', { id: 3, old_id: 1 }), 3, undefined],
		['nothing where nothing is known', { callback_type: 'reschedule' }, null, undefined],
	])('is %s', (_, body, lookup, ofOld) => {
		const item = typed(body);
		expect([item.lookup_id, item.old?.lookup_id]).toEqual([lookup, ofOld]);
	});
});

describe('part_of_reschedule', () => {
	it.each<[string, boolean | null, boolean | null]>([
		['new', true, false],
		['cancelled', null, null],
		['reschedule', true, true],
		['woker_removed', false, false],
		['worker_assigned', false, false],
		['report', false, false],
		['custom_fields_or_note_changed', false, false],
		['in_work', false, false],
		['frozen', false, false],
	])('of %s with an old id is %j, without one %j', (type, withOldId, without) => {
		const parts = [7, 0, null].map(
			(old_id) => typed(callback(type, { old_id })).part_of_reschedule,
		);
		expect(parts).toEqual([withOldId, without, without]);
	});
});

it.each<[unknown, Item['outcome']]>([
	['success', 'held'],
	['cancelled', 'not_held'],
	['Success', null],
	['', null],
	[null, null],
	[true, null],
])('outcome of a report whose state is %j is %j', (state, outcome) => {
	expect(typed(flat('report', { report: { state, comment: 'x' } })).outcome).toBe(outcome);
});
