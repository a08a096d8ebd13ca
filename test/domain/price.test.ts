import { priceOf } from '../../nodes/CabinetFm/domain/item/price';

describe('a price', () => {
	it.each<[string, number]>([
		['0', 0],
		['1500', 1500],
		['1500.00', 1500],
		[' 12.5 ', 12.5],
		['.5', 0.5],
		['5.', 5],
		['-20', -20],
		['+20', 20],
		['1e3', 1000],
		['007', 7],
		['123456789012345', 123456789012345],
		['0.12345678901234568', 0.12345678901234568],
	])('%j is the number %d', (text, price) => {
		expect(priceOf(text)).toBe(price);
	});

	it.each([
		'',
		' ',
		'free',
		'1,500.00',
		'1500,00',
		'1 500',
		'1500 RUB',
		'$15',
		'0x10',
		'Infinity',
		'NaN',
		'1e999',
		'-',
		'.',
		'e5',
		'1.2.3',
		'12345678901234567890',
		'0.1234567890123456789',
		'9'.repeat(50),
	])('%j is not made a number', (text) => {
		expect(priceOf(text)).toBeNull();
	});
});
