import { countries, countryOf } from '../../../nodes/CabinetFm/domain/person/phone';

describe('the country code that a user enters', () => {
	it.each([
		['7', '7', null],
		['+7', '7', null],
		['007', '7', null],
		['\uff17', '7', null],
		[' +375 ', '375', null],
		['Russia (+7)', '7', null],
		['Россия (+7)', '7', null],
		['+7 (Russia)', '7', null],
		['RU', '7', 'RU'],
		['ru', '7', 'RU'],
		[' kz ', '7', 'KZ'],
		['GG', '44', 'GG'],
	])('%j is the calling code %s, region %s', (entered, callingCode, region) => {
		expect(countryOf(entered)).toEqual({ callingCode, region });
	});

	it.each(['', ' ', '0', '8', '999', '800', '+7 916', '7, 380', 'XX', 'RUS', 'constructor', '+'])(
		'%j is none',
		(entered) => {
			expect(countryOf(entered)).toBeNull();
		},
	);

	it('a text without end is none', () => {
		expect(countryOf(`${'a'.repeat(100_000)}+7`)).toBeNull();
	});
});

it('every country to choose from is understood again', () => {
	const all = countries();
	expect(all.length).toBeGreaterThan(240);
	expect(all).toContainEqual({ region: 'KZ', callingCode: '7' });
	for (const country of all) expect(countryOf(country.region)).toEqual(country);
});
