import fc from 'fast-check';
import { readPrice } from '../../../nodes/CabinetFm/domain/reading/price';
import { priceRows } from '../../reading/prices';

describe('a price', () => {
	it.each<[string, number]>([
		['0', 0],
		['1500', 1500],
		['1500.00', 1500],
		['1500,00', 1500],
		[' 12.5 ', 12.5],
		['0.500', 0.5],
		['5.', 5],
		['-20', -20],
		['−20', -20],
		['+20', 20],
		['007', 7],
		['1 500', 1500],
		['1\u00a0500,00', 1500],
		['1\u202f500', 1500],
		["1'500.00", 1500],
		['1,500.00', 1500],
		['1.500,00', 1500],
		['1.500.000', 1500000],
		['1,500,000', 1500000],
		['1,500,000.5', 1500000.5],
		['1500.000', 1500],
		['1 500.000', 1500],
		['123456789012345', 123456789012345],
	])('%j is the number %d', (text, price) => {
		expect(readPrice(text)).toEqual({ price, currency: null });
	});

	it.each<[string, number, string]>([
		['1 500,00 ₽', 1500, 'RUB'],
		['1500р.', 1500, 'RUB'],
		['1500 руб', 1500, 'RUB'],
		['1500 РУБ.', 1500, 'RUB'],
		['1 500 рублей', 1500, 'RUB'],
		['8 000 ₸', 8000, 'KZT'],
		['8000 тг', 8000, 'KZT'],
		['650 грн', 650, 'UAH'],
		['€15', 15, 'EUR'],
		['15 €', 15, 'EUR'],
		['15 евро', 15, 'EUR'],
		['25 BYN', 25, 'BYN'],
		['25 бел. руб.', 25, 'BYN'],
		['USD 15', 15, 'USD'],
		['usd 15', 15, 'USD'],
		['15 CHF', 15, 'CHF'],
		['₴650', 650, 'UAH'],
	])('%j is the number %d in %s', (text, price, currency) => {
		expect(readPrice(text)).toEqual({ price, currency });
	});

	it.each(['$15', '15 $', '£15', '¥500', '500 kr', 'kr 500'])('%j tells no currency', (text) => {
		expect(readPrice(text)).toMatchObject({ currency: null });
	});

	it.each([
		...['', ' ', 'free', 'бесплатно', '0x10', 'Infinity', 'NaN', '1e3', '1e999', '-', '.', 'e5'],
		...['1.500', '1,500', '999.999', '1.500 ₽', '1.2.3', '1,2,3', '15 00', '1 50', '1.50.000'],
		...['from 1500', 'от 1500', '1000-1500', '1000 – 1500', '1500/час', '1500 за час', '2 x 750'],
		...['€15 EUR', '15 all', '15 top', '15 procents', '10%', '1500?', '١٥'],
		...['12345678901234567890', '0.1234567890123456789', '9'.repeat(50)],
	])('%j is not made a number', (text) => {
		expect(readPrice(text)).toBeNull();
	});

	it('is never another one than the number that was written', () => {
		let read = 0;
		fc.assert(
			fc.property(
				fc.integer({ min: 0, max: 99_999_999 }),
				fc.integer({ min: 0, max: 99 }),
				fc.constantFrom(' ', '\u00a0', "'", ''),
				fc.constantFrom('.', ','),
				fc.constantFrom('', ' ₽', ' руб.', '€', ' USD'),
				(whole, cents, group, point, unit) => {
					const grouped = String(whole).replace(/\B(?=(\d{3})+$)/g, group);
					const text = `${grouped}${point}${String(cents).padStart(2, '0')}${unit}`;
					expect(readPrice(text)?.price).toBeCloseTo(whole + cents / 100, 6);
					read++;
				},
			),
		);
		expect(read).toBe(100);
	});
});

it('prices that Intl wrote are read in every language, none as another price', () => {
	const rows = priceRows();
	expect(rows).toHaveLength(27);
	for (const row of rows) expect(row).toMatchObject({ wrong: 0 });
	const sum = (count: 'inputs' | 'right') => rows.reduce((all, row) => all + row[count], 0);
	expect(sum('right') / sum('inputs')).toBeGreaterThan(0.8);
});
