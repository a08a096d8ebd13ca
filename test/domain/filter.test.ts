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

describe('what is told of a callback that does not pass', () => {
	const told = (filter: Partial<Filter>, body: Fields) => verdict(filter, body).issues;
	const words = (filter: string, wanted: string, has: string) => [
		{
			path: `Filters > ${filter}`,
			message: `Filters > ${filter} would have dropped this callback: it holds ${wanted}, the booking has ${has}`,
		},
	];

	it.each<[Partial<Filter>, string, string, string]>([
		[{ companies: ' 1 ' }, 'Companies', '1', 'Riverside Clinic'],
		[{ services: 'Chess' }, 'Services', 'Chess', 'English Lesson'],
		[{ experts: '1, 2' }, 'Experts', '1, 2', 'Boris Ivanov'],
		[{ bookedBy: 'expert' }, 'Booked By', 'expert', 'client'],
	])('%j: which filter, and what the booking has', (filter, label, wanted, has) => {
		expect(told(filter, flat('new'))).toEqual(words(label, wanted, has));
	});

	it('that it has none', () => {
		const nothing = { team: null, lesson: null, worker: null };
		expect(told({ companies: '1' }, flat('new', nothing))).toEqual(words('Companies', '1', 'none'));
		expect(told({ services: '1' }, flat('new', nothing))).toEqual(words('Services', '1', 'none'));
		expect(told({ experts: '1' }, flat('new', nothing))).toEqual(words('Experts', '1', 'none'));
	});

	it('what the old booking of a reschedule has, where that is something else', () => {
		expect(told({ experts: '1' }, reschedule())).toEqual(
			words('Experts', '1', 'Clara Smirnova, the old one Boris Ivanov'),
		);
		const same = reschedule({ worker: { id: 204, name: 'Boris Ivanov' } });
		expect(told({ experts: '1' }, same)).toEqual(words('Experts', '1', 'Boris Ivanov'));
	});

	it('only of the filters that it does not pass', () => {
		expect(told({ companies: '17', experts: '1' }, flat('new'))).toEqual(
			words('Experts', '1', 'Boris Ivanov'),
		);
	});
});

it('of what could not be read it is told which filter looked at it', () => {
	const message = 'Lets this callback pass: what the filter looks at could not be read';
	const unread = { team: 'a', lesson: 'b', worker: 'c', booking: { by_teacher: 'perhaps' } };
	const filter = { companies: '1', services: '1', experts: '1', bookedBy: 'expert' } as const;
	expect(verdict(filter, flat('new', unread))).toEqual({
		passes: true,
		issues: ['Companies', 'Services', 'Experts', 'Booked By'].map((label) => ({
			path: `Filters > ${label}`,
			message,
		})),
	});
	const nameless = { team: { id: true }, lesson: { id: true }, worker: { id: true } };
	expect(verdict({ ...filter, bookedBy: '' }, flat('new', nameless)).issues).toHaveLength(3);
});

it.each([
	['companies', 'Riverside Clinic', '17'],
	['services', 'English Lesson', '31'],
	['experts', 'Boris Ivanov', '204'],
])('%s are known by name and by id', (filter, name, id) => {
	expect(verdict({ [filter]: name }, flat('new'))).toEqual({ passes: true, issues: [] });
	expect(verdict({ [filter]: id }, flat('new'))).toEqual({ passes: true, issues: [] });
});
