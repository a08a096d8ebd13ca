import fc from 'fast-check';
import { recognise } from '../../nodes/CabinetFm/domain/callback/recognise';
import type { Item } from '../../nodes/CabinetFm/domain/item/schema';
import { flat } from '../support/callbacks';
import { typed } from '../support/item';
import { cases } from './cases';
import { lostLeaf } from './lossless';

/* The laws are only worth what their checkers notice and what their cases contain. */

const callback = flat('new', { colour: 'red', booking: { end_time: 'later' } });

describe('the checker of the law "lossless"', () => {
	it('takes a whole item for whole', () => {
		expect(lostLeaf(callback, typed(callback))).toBeNull();
	});

	it.each<[string, Partial<Item>]>([
		['a lost text', { note: null }],
		['a changed text', { note: 'vip' }],
		['a number for a text', { id: '9001' }],
		['a lost unknown field', { extra: {} }],
		['an unknown field under another path', { extra: { color: 'red' } }],
		['a lost custom field', { custom_fields_values: {} }],
		['a lost object', { worker: null }],
		['another price', { lesson: { ...lesson(), price: 1501 } }],
		['another time', { start_time: '2026-12-01T10:00:00.001Z' }],
		['a time that was not converted', { start_time: '2026-12-01T10:00:00Z' }],
		['a time that could not be read', { extra: { colour: 'red' } }],
		['another zone', { client_timezone: 'Europe/Minsk' }],
		['another booked_by', { booked_by: 'expert' }],
	])('notices %s', (_, damage) => {
		expect(lostLeaf(callback, { ...typed(callback), ...damage })).not.toBeNull();
	});
});

function lesson(): NonNullable<Item['lesson']> {
	const { lesson: found } = typed(callback);
	if (!found) throw new Error('The callback has a service');
	return found;
}

it('the cases contain every kind of callback in good number', () => {
	const counts: Record<string, number> = {};
	const count = (kind: string, is: boolean) => {
		counts[kind] = (counts[kind] ?? 0) + (is ? 1 : 0);
	};
	for (const { body, options } of fc.sample(cases, { numRuns: 1000, seed: 1 })) {
		const { ok } = recognise(body);
		count('no callback', !ok);
		if (!ok) continue;
		const item = typed(body, options);
		count('without issues', item.issues.length === 0);
		count('with issues', item.issues.length > 0);
		count('with extra', Object.keys(item.extra).length > 0);
		count('of another type', item.event === 'other');
		count('with a start', item.duration_minutes !== null);
		count('with changes', item.changes !== null);
		count('nested', JSON.stringify(body).includes('"booking":{"id":9001,"booking"'));
		count('with odd keys', /"(__proto__|constructor|toString)":/.test(JSON.stringify(body)));
	}
	expect(Object.keys(counts)).toHaveLength(9);
	for (const [kind, times] of Object.entries(counts))
		expect([kind, times > 50]).toEqual([kind, true]);
});
