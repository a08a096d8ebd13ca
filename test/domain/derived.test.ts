import { flat, user } from '../support/callbacks';
import { typed } from '../support/item';

describe('the first booking of a client', () => {
	const first = (first_booking_at: unknown, created_at: unknown, start_time: unknown) =>
		typed(flat('new', { first_booking_at, created_at, booking: { start_time } })).is_first_booking;
	const [CREATED, START] = ['2026-11-20T08:30:00Z', '2026-12-01T10:00:00Z'];

	it.each<[unknown, unknown, unknown, boolean | null]>([
		[CREATED, CREATED, START, true],
		['2026-11-20T08:31:00Z', CREATED, START, true],
		['2026-11-20T08:31:01Z', CREATED, START, null],
		[START, CREATED, START, true],
		['2026-11-01T00:00:00Z', CREATED, START, false],
		['2026-11-25T00:00:00Z', CREATED, START, null],
		['2027-01-01T00:00:00Z', CREATED, START, null],
		['2026-11-01T00:00:00Z', null, START, null],
		['2026-11-01T00:00:00Z', CREATED, null, null],
		[null, CREATED, START, null],
		['2026-11-20', CREATED, START, null],
		['2026-11-01T00:00:00Z', '2026-11-20', START, null],
	])('with a first use at %j, made at %j, for %j: %j', (at, created, start, expected) => {
		expect(first(at, created, start)).toBe(expected);
	});
});

describe('who cancelled', () => {
	const role = (cancelled_by: unknown, client: object = {}, worker: object | null = {}) =>
		typed({
			...flat('cancelled', { booking: { client: { ...user({ id: 501 }), ...client } } }),
			worker: worker && { ...user({ id: 204, email: 'boris@example.com' }), ...worker },
			cancelled_by,
		}).cancelled_by_role;

	it.each<[string, string | null, string | null]>([
		['the client by id', role({ id: '501' }), 'client'],
		['the expert by id', role({ id: 204 }), 'expert'],
		['the client by e-mail', role({ email: ' Anna@Example.com ' }), 'client'],
		['the expert by e-mail', role({ email: 'boris@example.com' }), 'expert'],
		['somebody else', role({ id: 7 }), 'company'],
		['somebody else, while the expert is not known', role({ id: 7 }, {}, null), null],
		['somebody of whom only the name is known', role({ name: 'Anna' }), null],
		['one who is both', role({ id: 501 }, {}, { id: 501 }), null],
		['nobody', role(null), null],
	])('%s', (_, told, expected) => {
		expect(told).toBe(expected);
	});
});

it('the id for a table, the outcome and the part in a reschedule are told', () => {
	expect(typed(flat('new', { old_id: 8000 }))).toMatchObject({
		...{ lookup_id: 9001, part_of_reschedule: true, outcome: null },
	});
	expect(typed(flat('cancelled'))).toMatchObject({ part_of_reschedule: null, lookup_id: 9001 });
	expect(typed(flat('in_work', { old_id: 8000 })).part_of_reschedule).toBe(false);
	expect(typed(flat('report', { report: { state: 'success' } })).outcome).toBe('held');
	expect(typed(flat('report', { report: { state: 'cancelled' } })).outcome).toBe('not_held');
});
