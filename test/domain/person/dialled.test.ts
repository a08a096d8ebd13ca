import { countryOf, rulesOf } from '../../../nodes/CabinetFm/domain/person/country';
import { dialled, plainText } from '../../../nodes/CabinetFm/domain/person/dialled';

describe('the text of a phone field as one line of usual characters', () => {
	it.each<[string, string | null]>([
		[' +7 916 123-45-67 ', '+7 916 123-45-67'],
		['\u200b+7\u00a0916\u202c \u200b', '+7 916'],
		['\u200b \u200b', ''],
		['+7 916\n+7 495', '+7 916/+7 495'],
		['1\t\t2   3', '1 2 3'],
		['٠١٢٣٤٥٦٧٨٩', '0123456789'],
		['۰۱۲۳۴۵۶۷۸۹', '0123456789'],
		['１２３', '123'],
		['1'.repeat(100), '1'.repeat(100)],
		[` ${'1'.repeat(100)} `, '1'.repeat(100)],
		['1'.repeat(101), null],
	])('%j is %j', (text, plain) => {
		expect(plainText(text)).toBe(plain);
	});
});

const usual = { international: false, withoutZero: null, beforeSlash: null };

describe('what a text says to dial', () => {
	it.each<[string, object | null]>([
		['8 (916) 123-45-67', { ...usual, digits: '89161234567' }],
		['+7 916 123', { ...usual, digits: '7916123', international: true }],
		['007 916 123', { ...usual, digits: '7916123', international: true }],
		[
			'+49 (0) 30 12',
			{
				...{ digits: '4903012', international: true, withoutZero: '493012', beforeSlash: null },
			},
		],
		[
			'0049 [0]30 12',
			{
				...{ digits: '4903012', international: true, withoutZero: '493012', beforeSlash: null },
			},
		],
		['030 12/34', { ...usual, digits: '0301234', beforeSlash: '03012' }],
		['0030 12/34', { ...usual, digits: '301234', international: true, beforeSlash: '3012' }],
		['тел.: 916 123', { ...usual, digits: '916123' }],
		['(mob) 916 123', { ...usual, digits: '916123' }],
		['916 123 mobile', { ...usual, digits: '916123' }],
		['916 123, доб. 12', { ...usual, digits: '916123' }],
		['916 123;ext=12', { ...usual, digits: '916123' }],
		['916 123 x12', { ...usual, digits: '916123' }],
		['916 123,,12#', { ...usual, digits: '916123' }],
		['+8 (495) 123', { ...usual, digits: '8495123', international: true }],
	])('%j', (text, said) => {
		expect(dialled(text)).toEqual(said);
	});

	it.each([
		'',
		'no',
		'call 916 123',
		'916 123 evenings',
		'916 123 (12)',
		'+49 30 123456 [12] ',
		'916 123 or 124',
		'916 123,12',
		'916 123 x123456789',
		'+8 (495) 123-45-67',
		'tel. +8 495 123-45-67',
	])('%j says nothing that is sure', (text) => {
		expect(dialled(text)).toBeNull();
	});
});

describe('the country that was entered', () => {
	it.each([
		['7', { callingCode: '7', region: null }],
		['007', { callingCode: '7', region: null }],
		['+7', { callingCode: '7', region: null }],
		['Russia (+7)', { callingCode: '7', region: null }],
		['kz', { callingCode: '7', region: 'KZ' }],
		['0007', null],
		['999', null],
		['+7 or +8', null],
		['Russia', null],
		['', null],
	])('%j', (entered, country) => {
		expect(countryOf(entered)).toEqual(country);
	});

	it('has its own rules, then those of the main country of its code', () => {
		expect([...rulesOf({ callingCode: '7', region: 'KZ' })]).toEqual(['KZ', 'RU']);
		expect([...rulesOf({ callingCode: '7', region: null })]).toEqual(['RU']);
		expect([...rulesOf({ callingCode: '0', region: null })]).toEqual([]);
	});
});
