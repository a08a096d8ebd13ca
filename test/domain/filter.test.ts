import fc from 'fast-check';
import { holdsEntry, isEmptyList } from '../../nodes/CabinetFm/domain/filter/entries';
import { judge } from '../../nodes/CabinetFm/domain/filter/filter';
import type { Filter } from '../../nodes/CabinetFm/domain/filter/filter';
import { flat, reschedule } from '../support/callbacks';
import type { Fields } from '../support/callbacks';
import { typed } from '../support/item';

const NONE: Filter = { companies: '', services: '', experts: '', bookedBy: '' };

function verdict(filter: Partial<Filter>, body: Fields) {
	return judge(typed(body), { ...NONE, ...filter });
}

describe('a list of ids and names', () => {
	it.each([
		['204', '204'],
		['Helen Brooks', 'helen  brooks'],
		['HELEN BROOKS', 'Helen Brooks'],
		['Пётр Королёв', 'петр королев'],
		['Петр', 'ПЁТР'],
		['Brooks, Helen', 'Brooks, Helen'],
		['Brooks; Helen', 'Brooks, Helen'],
		['1\n204\r\n3', '204'],
		['1;204;3', '204'],
		['Cafe\u0301', 'Caf\u00e9'],
		['Helen\u00a0Brooks', 'Helen Brooks'],
	])('%j holds %j', (list, entry) => {
		expect(holdsEntry(list, entry)).toBe(true);
	});

	it.each([
		['204', '20'],
		['204', '2040'],
		['Helen', 'Helen Brooks'],
		['Helen Brooks', 'Helen'],
		['', ''],
		['204', ''],
		['204', ' , '],
		['Brooks, Helen', 'Helen, Brooks'],
	])('%j does not hold %j', (list, entry) => {
		expect(holdsEntry(list, entry)).toBe(false);
	});

	it('holds each of its entries, and no longer one', () => {
		const entry = fc.string({ minLength: 1 }).filter((text) => !isEmptyList(text));
		fc.assert(
			fc.property(fc.array(entry), entry, fc.array(entry), (before, one, after) => {
				const list = [...before, one, ...after].join(', ');
				expect(holdsEntry(list, one)).toBe(true);
				expect(holdsEntry(list, `${list}x`)).toBe(false);
			}),
		);
	});
});

describe('a reschedule passes', () => {
	it('with the booking that could be read rather than with the other one', () => {
		const body = reschedule({ worker: { id: true, name: null } });
		expect(verdict({ experts: '204' }, body)).toEqual({ passes: true, issues: [] });
	});

	it.each([
		['the new', { experts: '1' }, { ...reschedule(), new: 'soon' }],
		['the old', { experts: '1' }, { ...reschedule(), old: 'soon' }],
	])('with an issue when %s booking could not be read', (_, filter, body) => {
		expect(verdict(filter, body)).toMatchObject({
			passes: true,
			issues: [{ path: 'Filters > Experts' }],
		});
	});

	it('not because something of the other booking could not be read', () => {
		const body = reschedule({}, { worker: { id: true, name: 'Boris Ivanov' } });
		expect(verdict({ experts: '205' }, body)).toEqual({ passes: true, issues: [] });
		expect(verdict({ companies: '1' }, body).passes).toBe(false);
	});
});

describe('an expert who is removed', () => {
	it('passes Experts when the callback does not name one', () => {
		const body = flat('woker_removed', { worker: null });
		expect(verdict({ experts: '204' }, body)).toEqual({ passes: true, issues: [] });
		expect(verdict({ experts: '204', companies: '1' }, body).passes).toBe(false);
	});

	it('does not pass when it is another one', () => {
		expect(verdict({ experts: '1' }, flat('woker_removed')).passes).toBe(false);
	});
});

describe('a value inside a list with one object, or JSON text,', () => {
	it.each([
		['a list', [{ id: true, name: null }]],
		['a text', '{"id":true}'],
	])('that could not be read passes with an issue: %s', (_, worker) => {
		const { passes, issues } = verdict({ experts: '1' }, flat('new', { worker }));
		expect(passes).toBe(true);
		expect(issues).toHaveLength(1);
	});
});

it('a filter that is not set judges nothing', () => {
	const odd = fc.dictionary(fc.constantFrom('worker', 'team', 'lesson', 'booking'), fc.jsonValue());
	fc.assert(
		fc.property(odd, (fields) => {
			expect(verdict({}, { callback_type: 'new', ...fields })).toEqual({
				passes: true,
				issues: [],
			});
		}),
	);
});

it('what could be read and is another one never passes', () => {
	fc.assert(
		fc.property(fc.integer({ min: 1 }), fc.integer({ min: 1 }), (id, wanted) => {
			fc.pre(id !== wanted);
			const body = flat('new', { worker: { id, name: 'Boris' } });
			expect(verdict({ experts: String(wanted) }, body).passes).toBe(false);
			expect(verdict({ experts: String(id) }, body).passes).toBe(true);
		}),
	);
});
