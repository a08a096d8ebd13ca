import { typed } from '../../support/item';

/* The page leaves open at which level a field stands: what is taken where it stands at several. */

const outer = { id: 1, note: 'outer', comment: 'outer', state: 'outer' };
const middle = { id: 2, note: 'middle', comment: 'middle', state: 'middle' };
const inner = { id: 3, note: 'inner', comment: 'inner', state: 'inner' };

it('the record of a flat callback is beside the type, its meeting under booking', () => {
	const item = typed({ callback_type: 'new', ...outer, booking: middle });
	expect(item).toMatchObject({ id: 1, note: 'outer', comment: 'middle', state: 'middle' });
	expect(item.extra).toEqual({
		...{ 'booking.id': 2, 'booking.note': 'middle', comment: 'outer', state: 'outer' },
	});
});

it('the record of a nested callback is under booking, its meeting in the booking in there', () => {
	const item = typed({ callback_type: 'new', ...outer, booking: { ...middle, booking: inner } });
	expect(item).toMatchObject({ id: 2, note: 'middle', comment: 'inner', state: 'inner' });
	expect(item.extra).toEqual({
		...{ id: 1, note: 'outer', comment: 'outer', state: 'outer' },
		...{ 'booking.comment': 'middle', 'booking.state': 'middle' },
		...{ 'booking.booking.id': 3, 'booking.booking.note': 'inner' },
	});
});

it('a level that lacks a field, or says nothing, leaves it to the next', () => {
	const flat = { callback_type: 'new', id: 0, comment: 'outer', booking: { id: 2, comment: '' } };
	expect(typed(flat)).toMatchObject({ id: 2, comment: 'outer', extra: {} });
	const nested = (outside: object, within: object, inside: object) =>
		typed({ callback_type: 'new', ...outside, booking: { ...within, booking: inside } });
	expect(nested(outer, {}, inner)).toMatchObject({ id: 1, note: 'outer', comment: 'inner' });
	expect(nested({}, {}, inner)).toMatchObject({ id: 3, note: 'inner' });
	expect(nested(outer, middle, {})).toMatchObject({ comment: 'middle', state: 'middle' });
	expect(nested(outer, {}, {})).toMatchObject({ comment: 'outer', state: 'outer' });
});

it('a booking that is there but nothing makes the callback nested, too', () => {
	const booking = { ...middle, booking: null };
	expect(typed({ callback_type: 'new', ...outer, booking })).toMatchObject({ id: 2 });
});

it('three values with one path are all kept', () => {
	const body = {
		callback_type: 'new',
		booking: { 'a.b': 1, booking: { b: 4 } },
		'booking.a.b': 2,
		'booking.booking.b': 3,
		'booking["a.b"]': 5,
	};
	const { extra } = typed(body);
	expect(extra).toEqual({
		'booking.a.b': 2,
		'booking.booking.b': 3,
		'booking["a.b"]': 5,
		'["booking[\\"a.b\\"]"]': 1,
		'booking.booking["b"]': 4,
	});
});
