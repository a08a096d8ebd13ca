import { flat } from '../../support/callbacks';
import { typed } from '../../support/item';

describe('the currency of a service', () => {
	const read = (price: unknown, currency: unknown) => {
		const item = typed(flat('new', { lesson: { price, currency } }));
		return [item.lesson?.price, item.lesson?.currency, item.extra['lesson.currency']];
	};

	it.each<[unknown, unknown, unknown[]]>([
		['1500', 'EUR', [1500, 'EUR', undefined]],
		['1500', ' RUB ', [1500, 'RUB', undefined]],
		['1500 ₽', 'EUR', [1500, 'EUR', undefined]],
		['1500 ₽', 'none', [1500, 'RUB', 'none']],
		['1500 ₽', '$', [1500, 'RUB', '$']],
		['1500', 5, [1500, null, 5]],
		['1500', true, [1500, null, true]],
		[null, 'EUR', [null, 'EUR', undefined]],
	])('price %j, currency %j', (price, currency, read_) => {
		expect(read(price, currency)).toEqual(read_);
	});
});

describe('a meeting that ends before it starts', () => {
	it('has no duration, and it is told', () => {
		const times = { start_time: '2026-12-01T10:00:00Z', end_time: '2026-12-01T09:00:00Z' };
		const item = typed(flat('new', { booking: times }));
		expect(item).toMatchObject({
			duration_minutes: null,
			start_time: '2026-12-01T10:00:00.000Z',
			end_time: '2026-12-01T09:00:00.000Z',
			issues: [
				{
					path: 'booking.end_time',
					message: 'The end is before the start, so the duration is not known',
				},
			],
		});
	});

	it('is none when it ends as it starts, or when one of the two is missing', () => {
		const time = '2026-12-01T10:00:00Z';
		const same = typed(flat('new', { booking: { start_time: time, end_time: time } }));
		expect(same).toMatchObject({ duration_minutes: 0, issues: [] });
		const open = typed(flat('new', { booking: { start_time: time, end_time: null } }));
		expect(open).toMatchObject({ duration_minutes: null, issues: [] });
	});
});
