import { Settings } from 'luxon';
import type { Json } from '../../../nodes/CabinetFm/domain/json/json';
import { utcText } from '../../../nodes/CabinetFm/domain/time/between';
import { readInstant } from '../../../nodes/CabinetFm/domain/time/instant';
import { zoneOf } from '../../../nodes/CabinetFm/domain/time/zone';

function utc(value: Json, zone = 'UTC'): string {
	const instant = readInstant(value, zoneOf(zone));
	return instant.ok ? utcText(instant.at) : instant.problem;
}

function cautionOf(value: Json, zone: string | null): string | undefined {
	const instant = readInstant(value, zone === null ? null : zoneOf(zone));
	return instant.ok ? instant.caution : instant.problem;
}

const NOON = '2026-12-01T12:00:00.000Z';

describe('a time with an offset', () => {
	it.each<Json>([
		'2026-12-01T12:00:00Z',
		'2026-12-01T12:00:00.000Z',
		'2026-12-01T12:00:00.000999Z',
		'2026-12-01T12:00Z',
		'2026-12-01T12Z',
		'2026-12-01t12:00:00z',
		'20261201T120000Z',
		'2026-W49-2T12:00:00Z',
		'2026-335T12:00:00Z',
		'2026-12-01T15:00:00+03:00',
		'2026-12-01T15:00:00+0300',
		'2026-12-01T15:00:00+03',
		'2026-12-01T15:00:00 +03:00',
		'2026-12-01T08:30:00-03:30',
		'2026-12-02T02:00:00+14:00',
		'2026-12-01 12:00:00 UTC',
		'2026-12-01 12:00:00 utc',
		'2026-12-01 12:00:00UTC',
		'2026-12-01 12:00:00 GMT',
		'2026-12-01 12:00:00Z',
		'2026-12-01 12:00:00 Z',
		'2026-12-01 15:00:00 +0300',
		'2026-12-01 15:00:00+0300',
		'2026-12-01 15:00:00 +03:00',
		'2026-12-01 15:00:00.000 +03:00',
		'  2026-12-01   15:00:00   +03:00  ',
		'2026-12-01 15:00 +03:00',
		'2026-12-01 15:00:00 +3',
		'2026-12-01 15:00:00 UTC+3',
		'2026-12-01 15:00:00 GMT+03:00',
		'2026-12-01 07:00 -05:00',
		'2026-12-01T12:00:00-00:00',
		'2026-12-01T09:00:00\u221203:00',
		'2026-12-01T07:00-05:00',
		'2026-12-01T1:00-11:00',
		'01.12.2026 15:00 +03:00',
		'1.12.2026, 12:00:00 UTC',
		'2026/12/01 12:00:00Z',
		'2026/12/1 12:00 GMT',
		'Tue, 01 Dec 2026 12:00:00 GMT',
		'tue, 1 dec 2026 15:00 +0300',
		'01 Dec 2026 15:00:00 +0300 (MSK)',
		'Tuesday, 1 December 2026 12:00:00 UT',
		'Tue, 01 Dec 2026 15:00:00 MSK +03:00',
		'Tue, 01 Dec 2026 15:00:00.000000000 MSK +03:00',
		'Tue, 01 Dec 2026 17:00:00 +05 +05:00',
		'Tue, 01 Dec 2026 07:00:00 EST -05:00',
		'Tue, 01 Dec 2026 12:00:00 UTC +00:00',
		'Tue Dec 01 15:00:00 +0300 2026',
		'Tue Dec 01 2026 15:00:00 GMT+0300 (Moscow Standard Time)',
		'December 1st, 2026 12:00 UTC',
		'2026-12-01 15:00:00 MSK',
		'2026-12-01 13:00:00 CET',
		'2026-12-01T15:00:00+03:00[Europe/Moscow]',
		'2026-12-01T15:00:00[Europe/Moscow]',
		'2026-12-01T12:00:00Z[Europe/Moscow]',
		'2026-12-01 15:00 Europe/Moscow',
		1796126400,
		1796126400.0004,
		1796126400000,
		'1796126400',
		'1796126400000',
		'1796126400.000',
		1796126400000000,
		'1796126400000000',
		{ date: '2026-12-01 15:00:00.000000', timezone_type: 3, timezone: 'Europe/Moscow' },
		{ date: '2026-12-01 15:00:00.000000', timezone_type: 1, timezone: '+03:00' },
		{ date: '2026-12-01 12:00:00', timezone: 'UTC' },
		{ dateTime: '2026-12-01T15:00:00+03:00', timeZone: 'Asia/Tokyo' },
		{ dateTime: '2026-12-01T21:00:00', timeZone: 'Asia/Tokyo' },
		{ dateTime: '2026-12-01T12:00:00Z' },
		{ seconds: 1796126400, nanoseconds: 0 },
		{ _seconds: 1796126400, _nanoseconds: 400_000 },
		{ seconds: '1796126400' },
	])('%j is the same in every zone', (value) => {
		for (const zone of ['UTC', 'Asia/Tokyo', '-05:00']) {
			expect(utc(value, zone)).toBe(NOON);
		}
		expect(cautionOf(value, null)).toBeUndefined();
		expect.assertions(4);
	});
});

describe('a time without an offset', () => {
	it.each([
		['2026-12-01T12:00:00', 'UTC', NOON],
		['2026-12-01 12:00:00', 'UTC', NOON],
		['2026-12-01 12:00', 'UTC', NOON],
		['2026-12-01 12:00:00.5', 'UTC', '2026-12-01T12:00:00.500Z'],
		['2026-12-01 9:05', 'UTC', '2026-12-01T09:05:00.000Z'],
		['01.12.2026 15:00', 'Europe/Moscow', NOON],
		['2026/12/01 15:00:00', 'Europe/Moscow', NOON],
		['Tue Dec  1 15:00:00 2026', 'Europe/Moscow', NOON],
		['Tue, 01 Dec 2026 15:00', 'Europe/Moscow', NOON],
		['December 01, 2026 15:00', 'Europe/Moscow', NOON],
		['2026-12-01 24:00:00', 'UTC', '2026-12-02T00:00:00.000Z'],
		['2026-12-01 15:00:00', 'Europe/Moscow', NOON],
		['2026-12-01 15:00:00', '+03:00', NOON],
		['2026-07-01 12:00:00', 'Europe/Berlin', '2026-07-01T10:00:00.000Z'],
		// Clocks go from 02:00 to 03:00: 02:30 does not exist.
		['2026-03-29 02:30:00', 'Europe/Berlin', '2026-03-29T01:30:00.000Z'],
		// Clocks go from 03:00 back to 02:00: 02:30 comes twice.
		['2026-10-25 02:30:00', 'Europe/Berlin', '2026-10-25T00:30:00.000Z'],
		['2026-10-25 03:30:00', 'Europe/Berlin', '2026-10-25T02:30:00.000Z'],
	])('%j in %s is %s', (value, zone, expected) => {
		expect(utc(value, zone)).toBe(expected);
	});

	it('is read as UTC with a caution that names the option while no zone is set', () => {
		const instant = readInstant('2026-12-01 12:00:00', null);
		expect(instant.ok && utcText(instant.at)).toBe(NOON);
		expect(cautionOf('2026-12-01 12:00:00', null)).toContain('Options > Timezone');
		expect(cautionOf('2026-12-01 12:00:00', 'Europe/Moscow')).toBeUndefined();
	});

	it('has a caution where the clocks of the zone do not show it once', () => {
		expect(cautionOf('2026-10-25 02:30', 'Europe/Berlin')).toMatch(
			/^comes twice in Europe\/Berlin/,
		);
		expect(cautionOf('2026-03-29 02:30', 'Europe/Berlin')).toMatch(/^does not exist in Europe/);
		expect(cautionOf('2026-10-25 02:30', 'Europe/Moscow')).toBeUndefined();
		expect(cautionOf('2026-10-25 02:30 Europe/Berlin', 'UTC')).toMatch(/^comes twice/);
	});
});

describe('a date alone', () => {
	it.each([
		'2026-12-01',
		'20261201',
		'2026-335',
		'2026-W49-2',
		'2026/12/01',
		'01.12.2026',
		'Tue, 01 Dec 2026',
		'December 1, 2026',
	])('%j is midnight, and says that it is only a date', (value) => {
		expect(readInstant(value, zoneOf('Europe/Moscow'))).toMatchObject({
			ok: true,
			isDateOnly: true,
			caution: 'has no time of day. It is read as midnight',
		});
		expect(utc(value, 'Europe/Moscow')).toBe('2026-11-30T21:00:00.000Z');
	});

	it('is none in a time with a time of day', () => {
		expect(readInstant('2026-12-01 00:00', zoneOf('UTC'))).not.toHaveProperty('isDateOnly');
		expect(readInstant('2026-12-01T00:00:00Z', null)).not.toHaveProperty('isDateOnly');
	});

	it('stays one in an object', () => {
		const value = { date: '2026-12-01', timezone: 'Asia/Tokyo' };
		expect(readInstant(value, null)).toMatchObject({ isDateOnly: true });
		expect(utc(value)).toBe('2026-11-30T15:00:00.000Z');
	});
});

describe('Unix time', () => {
	it.each([
		[315_532_800, '1980-01-01T00:00:00.000Z'],
		[1796126400.25, '2026-12-01T12:00:00.250Z'],
		[4_133_980_799, '2100-12-31T23:59:59.000Z'],
		[315_532_800_000, '1980-01-01T00:00:00.000Z'],
		[4_133_980_799_999, '2100-12-31T23:59:59.999Z'],
		[1_796_126_400_123_456, '2026-12-01T12:00:00.123Z'],
	])('%d is %s', (value, expected) => {
		expect(utc(value)).toBe(expected);
		expect(utc(String(value))).toBe(expected);
	});
});

describe('what is no time is told so', () => {
	it.each<[Json]>([
		[''],
		['   '],
		['tomorrow'],
		['10:00'],
		['T10:00'],
		['2026'],
		['2026-12'],
		['12/01/2026'],
		['2026-02-30T10:00:00Z'],
		['2026-13-01T10:00:00Z'],
		['2026-12-01T25:00:00Z'],
		['2026-12-01T10:60:00Z'],
		['2026-12-01T10:00:00+99:00x'],
		['2026-12-01T10:00:00+25:00'],
		['2026-12-01T10:00:00+14:01'],
		['12/01/2026 10:00'],
		['01-12-2026 10:00'],
		['01.12.26 10:00'],
		['12.31.2026 10:00'],
		['31.11.2026 10:00'],
		['01.12.2026 10.00'],
		['01.12.2026 10:00-11:00'],
		['01.12.2026 10:00 - 11:00'],
		['2026-12-01 10:00 PM'],
		['2026-12-01 10:00 PM +03:00'],
		['2026-12-01 10:00:00 EST'],
		['2026-12-01 10:00:00 IST'],
		['2026-07-01 10:00:00 CET'],
		['2026-12-01 10:00:00 +530'],
		['2026-12-01 10:00:00 +5.5'],
		['2026-12-01T10:00:00+03:60'],
		['2026-12-01T24:01:00Z'],
		['2026-12-01T10:00:00Z/2026-12-01T11:00:00Z'],
		['2026-12-01T10:00:00[u-ca=gregory]'],
		['Wed, 01 Dec 2026 10:00:00 GMT'],
		['Foo, 01 Dec 2026 10:00:00 GMT'],
		['01 Foo 2026 10:00:00 GMT'],
		['Tue, 01 Dec 2026 17:00:00 +05 +06:00'],
		['01 Dec 10:00'],
		['20261201100000'],
		['0000-00-00 00:00:00'],
		['0000-01-01T00:00:00Z'],
		['9999-12-31T23:59:59-01:00'],
		['0001-01-01T00:00:00+01:00'],
		['12345678'.repeat(3)],
		[0],
		[-1],
		[5],
		[315_532_799],
		[4_133_980_800],
		[20_261_201],
		[202_612_011_800],
		[20_261_201_180_000],
		[253_402_300_800_000],
		[1e300],
		[Infinity],
		[true],
		[false],
		[null],
		[['2026-12-01T10:00:00Z']],
		[{}],
		[{ date: '2026-12-01 10:00:00' }],
		[{ date: '2026-12-01 10:00:00', timezone: 'UTC', timezone_type: 4 }],
		[{ date: '2026-12-01 10:00:00', timezone: 'UTC', more: 1 }],
		[{ date: 1796126400, timezone: 'UTC' }],
		[{ date: '1796126400', timezone: 'UTC' }],
		[{ dateTime: '2026-12-01T10:00:00', timeZone: 3 }],
		[{ seconds: 1796126400, _nanoseconds: 0 }],
		[{ seconds: 1796126400, nanoseconds: -1 }],
		[{ seconds: 1796126400, nanoseconds: 1_000_000_000 }],
		[{ seconds: 20_261_201 }],
		[JSON.parse('{ "__proto__": 1, "dateTime": "2026-12-01T10:00:00Z" }') as Json],
		[`2026-12-01${' '.repeat(100_000)}10:00`],
	])('%j', (value) => {
		for (const zone of ['UTC', 'Asia/Tokyo', '-05:00'])
			expect(utc(value, zone)).toMatch(/^is not|^has an offset/);
		expect.assertions(3);
	});
});

it('an hour that comes twice is the same one in summer and in winter', () => {
	const { now } = Settings;
	const read = ['2026-01-15', '2026-07-15'].map((today) => {
		Settings.now = () => Date.parse(today);
		return utc('2026-10-25 02:30:00', 'Europe/Berlin');
	});
	Settings.now = now;
	expect(read).toEqual(['2026-10-25T00:30:00.000Z', '2026-10-25T00:30:00.000Z']);
});

it('a zone that is not known, or has another offset then, is told so', () => {
	expect(utc({ date: '2026-12-01 10:00:00', timezone_type: 2, timezone: 'EST' })).toBe(
		'has a time zone that is not known',
	);
	expect(utc('2026-12-01T10:00:00+04:00[Europe/Moscow]')).toContain('its time zone does not have');
	expect(utc('Tue, 01 Dec 2026 10:00:00 MSK +05:00')).toContain('its time zone does not have');
	// Moscow had that offset then.
	expect(utc('2012-12-01 10:00:00 MSK')).toBe('2012-12-01T06:00:00.000Z');
});
