import fc from 'fast-check';
import { countryOf, readPhone } from '../../../nodes/CabinetFm/domain/person/phone';
import { anyText } from '../../support/text';

function read(text: string, countryCode = '') {
	const reading = readPhone(text, countryOf(countryCode));
	return reading.problem ?? `${reading.e164} ${reading.country}`;
}

describe('a phone number with an international prefix', () => {
	it.each([
		['+79161234567', '+79161234567 RU'],
		['+77011234567', '+77011234567 KZ'],
		['+7 (916) 123-45-67', '+79161234567 RU'],
		['+7.916.123.45.67', '+79161234567 RU'],
		['+7\u00a0916\u2011123\u201345\u201467', '+79161234567 RU'],
		['  +1 212 555 0100  ', '+12125550100 US'],
		['0044 20 7946 0958', '+442079460958 GB'],
		['00 49 30 123456', '+4930123456 DE'],
		['+0049 30 123456', '+4930123456 DE'],
		['(+7) 916 123 45 67', '+79161234567 RU'],
		['+(7) 916 123 45 67', '+79161234567 RU'],
		['\u202a+79161234567\u202c', '+79161234567 RU'],
		['+7\u00ad916\u200b1234567', '+79161234567 RU'],
		['\uff0b7 \uff19\uff11\uff16 123 45 67', '+79161234567 RU'],
		['+\u0669\u0668 912 123 4567', '+989121234567 IR'],
		['tel:+7-916-123-45-67', '+79161234567 RU'],
		["'+79161234567", '+79161234567 RU'],
		['Тел.: +7 916 123-45-67 (WhatsApp)', '+79161234567 RU'],
		['☎️ +7 916 123-45-67', '+79161234567 RU'],
		['+49 30/1234567', '+49301234567 DE'],
		['+8 613 812 345 678', '+8613812345678 CN'],
	])('%j is %s under any country code', (text, expected) => {
		expect(read(text)).toBe(expected);
		expect(read(text, '49')).toBe(expected);
		expect(read(text, 'RU')).toBe(expected);
	});

	it.each([
		['+44 (0)20 7946 0958', '+442079460958 GB'],
		['+44 (0) 20 7946 0958', '+442079460958 GB'],
		['+375 (029) 123-45-67', '+375291234567 BY'],
		['+375 8 (029) 123-45-67', '+375291234567 BY'],
		['+38 (050) 123-45-67', '+380501234567 UA'],
		['+972 050-123-4567', '+972501234567 IL'],
		['+49 0151 23456789', '+4915123456789 DE'],
		['+7 8 (916) 123-45-67', '+79161234567 RU'],
		['+39 (0)6 12345678', '+390612345678 IT'],
		['+34 (0)91 123 45 67', '+34911234567 ES'],
	])('%j loses what is dialled only inside the country: %s', (text, expected) => {
		expect(read(text)).toBe(expected);
	});

	it.each([
		['+800 1234 5678', '+80012345678 null'],
		['+870 773 111 632', '+870773111632 null'],
	])('%j belongs to no country: %s', (text, expected) => {
		expect(read(text)).toBe(expected);
	});
});

describe('an extension is dropped', () => {
	it.each([
		'ext. 12',
		'ext 12',
		'Ext: 12',
		', ext. 12',
		'extension 12',
		'x12',
		'x 12',
		'х12',
		'#12',
		'~12',
		';ext=12',
		',,12#',
		'доб. 12',
		'ДОБ.12',
		'доб-12',
		'(доб. 12)',
		', доб. 12',
		'добавочный 12',
		'вн. 3',
		'внутр. 123',
		'дод. 12',
		'poste 12',
	])('"%s"', (extension) => {
		expect(read(`+7 (495) 123-45-67 ${extension}`)).toBe('+74951234567 RU');
		expect(read(`8 (495) 123-45-67${extension}`, '7')).toBe('+74951234567 RU');
	});

	it.each(['12', '(12)', ',12', '*12', 'Durchwahl 12', 'доб. двенадцать', 'ext. 12345678'])(
		'but "%s" is none',
		(text) => {
			expect(read(`+49 30 123456 ${text}`)).not.toBe('+4930123456 DE');
			expect(read(`+7 (495) 123-45-67 ${text}`)).toBe('not valid');
		},
	);
});

describe('a phone number without an international prefix', () => {
	it.each([
		['8 (916) 123-45-67', '7', '+79161234567 RU'],
		['89161234567', '7', '+79161234567 RU'],
		['9161234567', '7', '+79161234567 RU'],
		['8121234567', '7', '+78121234567 RU'],
		['8 800 555-35-35', '7', '+78005553535 RU'],
		['8 701 123 45 67', '7', '+77011234567 KZ'],
		['8 701 123 45 67', 'RU', '+77011234567 KZ'],
		['8 916 123 45 67', 'KZ', '+79161234567 RU'],
		['(212) 555-0100', '1', '+12125550100 US'],
		['030 1234567', '49', '+49301234567 DE'],
		['030/1234567', '49', '+49301234567 DE'],
		['06 1 234 5678', '36', '+3612345678 HU'],
		['06 1234 5678', '39', '+390612345678 IT'],
		['8029 123-45-67', '375', '+375291234567 BY'],
		['(029) 123-45-67', '375', '+375291234567 BY'],
		['067 123 45 67', '380', '+380671234567 UA'],
		['8 612 34567', '370', '+37061234567 LT'],
		['020 7946 0958', 'GB', '+442079460958 GB'],
		['256789', 'GG', '+441481256789 GG'],
	])('%j with the country code %s is %s', (text, country, expected) => {
		expect(read(text, country)).toBe(expected);
	});

	it.each([
		['8 050 123-45-67', '380', '+380501234567 UA'],
		['8 90 123 45 67', '998', '+998901234567 UZ'],
	])('%j has the prefix of former times in %s: %s', (text, country, expected) => {
		expect(read(text, country)).toBe(expected);
	});

	it.each([
		['79161234567', '7', '+79161234567 RU'],
		['79161234567', 'KZ', '+79161234567 RU'],
		['7 916 123-45-67', '7', '+79161234567 RU'],
		['1 212 555 0100', '1', '+12125550100 US'],
		['49 30 1234567', '49', '+49301234567 DE'],
		['44 (0)20 7946 0958', '44', '+442079460958 GB'],
		['998901234567', '998', '+998901234567 UZ'],
	])('%j carries the country code %s already: %s', (text, country, expected) => {
		expect(read(text, country)).toBe(expected);
	});

	it.each([
		['79161234567', '998', '+79161234567 RU'],
		['79161234567', '375', '+79161234567 RU'],
		['380501234567', '7', '+380501234567 UA'],
		['375291234567', '7', '+375291234567 BY'],
		['998901234567', '7', '+998901234567 UZ'],
		['996555123456', '7', '+996555123456 KG'],
		['4915112345678', '7', '+4915112345678 DE'],
		['8 10 44 20 7946 0958', '7', '+442079460958 GB'],
		['011 44 20 7946 0958', '1', '+442079460958 GB'],
	])('%j with the country code %s is from abroad: %s', (text, country, expected) => {
		expect(read(text, country)).toBe(expected);
	});

	it('that is valid at home and abroad is one at home', () => {
		expect(read('+4951234567')).toBe('+4951234567 DE');
		expect(read('4951234567', '7')).toBe('+74951234567 RU');
	});

	it('that may begin with its own country code or with an area code is not guessed', () => {
		expect(read('4915112345678', '49')).toBe('not valid');
		expect(read('0151 12345678', '49')).toBe('+4915112345678 DE');
	});

	it.each([
		['9371234567', '93712345678', '+93712345678 AF'],
		['4951234567', '49512345672', '+49512345672 DE'],
		['3412345678', '34123456782', '+34123456782'],
	])('%j with one digit too many (%j) does not become a foreign one', (right, slipped) => {
		expect(read(right, '7')).toBe(`+7${right} RU`);
		expect(read(slipped, '7')).toBe('not valid');
	});

	it('without its area code does not become a foreign one', () => {
		expect(read('+4912345')).toBe('+4912345 DE');
		expect(read('491-23-45', '7')).toBe('not valid');
	});

	it.each(['89161234567', '8 (916) 123-45-67', '79161234567', '(202) 555-0143', '4000'])(
		'%j lacks a country code',
		(text) => {
			expect(read(text)).toBe('no country code');
		},
	);
});

describe('what is no single valid number is not read', () => {
	it.each([
		['+', '7'],
		['12', ''],
		['12', '7'],
		['+7916123456', '7'],
		['+791612345678', '7'],
		['+999 123 45 67', '7'],
		['+0123456789', '7'],
		['+1234567890123456', '7'],
		['+89161234567', '7'],
		['+8 (495) 123-45-67', '7'],
		['+8-495-123-45-67', ''],
		['+7 916 1234567, +7 916 7654321', '7'],
		['+7 916 1234567 +7 916 7654321', '7'],
		['+7 916 1234567\n+7 916 7654321', '7'],
		['8 495 123-45-67, 8 495 123-45-68', '7'],
		['8 495 123-45-67/68', '7'],
		['030 123456/457', '49'],
		['030 123456\n030 123457', '49'],
		['030 12345 030 12346', '49'],
		['1-800-FLOWERS', '1'],
		['+49 30 1234 CALL', ''],
		['+7 916 xxx 45 67', '7'],
		['call me', '7'],
		['+7 916 123-45-67 (Анна)', '7'],
		['12345', '44'],
		['0123456789', '1'],
		['1e21', '7'],
		['1e+21', '7'],
		['-79161234567', '7'],
		['Infinity', '7'],
		['*#06#', '7'],
		['__proto__', '7'],
	])('%j with the country code %j', (text, country) => {
		expect(read(text, country)).toBe('not valid');
	});

	it.each(['', '   ', '\u200b', '\n'])('%j is nothing', (text) => {
		expect(read(text, '7')).toBe('nothing');
		expect(read(text)).toBe('nothing');
	});

	it('a text that goes on for long is not searched for one', () => {
		expect(read(`+79161234567${' '.repeat(1000)}`)).toBe('+79161234567 RU');
		expect(read(`+7916${' '.repeat(1000)}1234567`)).toBe('not valid');
		expect(read('0'.repeat(90), '7')).toBe('not valid');
	});
});

describe('whatever the text is', () => {
	const number = fc
		.tuple(
			fc.constantFrom('+7', '+ 49 (0)', '00380', '+1 ', '8', '0', '7', '(', ''),
			fc.stringMatching(/^\d{3}[ ()./-]{0,2}\d{2,4}[ -]?\d{1,4}$/),
			fc.constantFrom('', '', ' ext. 5', ', ', '/', ' x'),
		)
		.map((parts) => parts.join(''));
	const text = fc.oneof(number, anyText, fc.string());
	const country = fc.constantFrom('', '7', 'KZ', '1', '49', '998', '380', 'GG');

	it('a reading is in E.164, and read again it stays as it is', () => {
		let numbers = 0;
		fc.assert(
			fc.property(text, country, (given, code) => {
				const reading = readPhone(given, countryOf(code));
				if (reading.problem !== undefined) return;
				numbers++;
				expect(reading.e164).toMatch(/^\+[1-9]\d{5,14}$/);
				expect(readPhone(reading.e164, countryOf('49'))).toEqual(reading);
			}),
			{ numRuns: 5000 },
		);
		expect(numbers).toBeGreaterThan(50);
	});

	it('nothing is read without a prefix or a country code', () => {
		fc.assert(
			fc.property(fc.stringMatching(/^[1-9][0-9 ().\-/]{0,20}$/), (given) => {
				expect(readPhone(given, null).problem).toBeDefined();
			}),
		);
	});
});
