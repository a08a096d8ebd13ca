import { Settings } from 'luxon';
import { readInstant, toUtcText } from '../../nodes/CabinetFm/domain/time/instant';
import { zoneOf } from '../../nodes/CabinetFm/domain/time/zone';

function utc(value: string | number | boolean, zone = 'UTC'): string {
	const instant = readInstant(value, zoneOf(zone));
	return instant.ok ? toUtcText(instant.at) : instant.problem;
}

const NOON = '2026-12-01T12:00:00.000Z';

describe('a time with an offset', () => {
	it.each([
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
		1796126400,
		1796126400.0004,
		1796126400000,
		'1796126400',
		'1796126400000',
		'1796126400.000',
	])('%j is the same in every zone', (value) => {
		for (const zone of ['UTC', 'Asia/Tokyo', '-05:00']) expect(utc(value, zone)).toBe(NOON);
		expect.assertions(3);
	});
});

describe('a time without an offset', () => {
	it.each([
		['2026-12-01T12:00:00', 'UTC', NOON],
		['2026-12-01 12:00:00', 'UTC', NOON],
		['2026-12-01 12:00', 'UTC', NOON],
		['2026-12-01 12:00:00.5', 'UTC', '2026-12-01T12:00:00.500Z'],
		['2026-12-01', 'UTC', '2026-12-01T00:00:00.000Z'],
		['2026-12-01 24:00:00', 'UTC', '2026-12-02T00:00:00.000Z'],
		['2026-12-01 15:00:00', 'Europe/Moscow', NOON],
		['2026-12-01 15:00:00', '+03:00', NOON],
		['2026-07-01 12:00:00', 'Europe/Berlin', '2026-07-01T10:00:00.000Z'],
		['2026-12-01', 'Europe/Moscow', '2026-11-30T21:00:00.000Z'],
		// Clocks go from 02:00 to 03:00: 02:30 does not exist.
		['2026-03-29 02:30:00', 'Europe/Berlin', '2026-03-29T01:30:00.000Z'],
		// Clocks go from 03:00 back to 02:00: 02:30 comes twice.
		['2026-10-25 02:30:00', 'Europe/Berlin', '2026-10-25T00:30:00.000Z'],
		['2026-10-25 03:30:00', 'Europe/Berlin', '2026-10-25T02:30:00.000Z'],
	])('%j in %s is %s', (value, zone, expected) => {
		expect(utc(value, zone)).toBe(expected);
	});

	it('is not read in an unknown zone', () => {
		expect(utc('2026-12-01 12:00:00', 'Nowhere')).toContain('Timezone');
		expect(utc('2026-12-01 12:00:00 UTC', 'Nowhere')).toBe(NOON);
		expect(utc(1796126400, 'Nowhere')).toBe(NOON);
	});
});

describe('Unix time', () => {
	it.each([
		[0, '1970-01-01T00:00:00.000Z'],
		[-1, '1969-12-31T23:59:59.000Z'],
		[1.5, '1970-01-01T00:00:01.500Z'],
		[99_999_999_999, '5138-11-16T09:46:39.000Z'],
		[100_000_000_000, '1973-03-03T09:46:40.000Z'],
		[253_402_300_799_999, '9999-12-31T23:59:59.999Z'],
	])('%d is %s', (value, expected) => {
		expect(utc(value)).toBe(expected);
	});
});

describe('what is no time is told so', () => {
	it.each<[string | number | boolean]>([
		[''],
		['   '],
		['tomorrow'],
		['10:00'],
		['T10:00'],
		['2026'],
		['2026-12'],
		['01.12.2026 10:00'],
		['12/01/2026'],
		['2026-02-30T10:00:00Z'],
		['2026-13-01T10:00:00Z'],
		['2026-12-01T25:00:00Z'],
		['2026-12-01T10:60:00Z'],
		['2026-12-01T10:00:00+99:00x'],
		['2026-12-01T10:00:00+25:00'],
		['2026-12-01T10:00:00+14:01'],
		['2026-12-01T10:00:00+03:00[Europe/Moscow]'],
		['2026-12-01T10:00:00[Europe/Moscow]'],
		['2026-12-01T10:00:00 Europe/Moscow'],
		['Tue, 01 Dec 2026 10:00:00 GMT'],
		['0000-00-00 00:00:00'],
		['0000-01-01T00:00:00Z'],
		['9999-12-31T23:59:59-01:00'],
		['0001-01-01T00:00:00+01:00'],
		['12345678'.repeat(2)],
		[253_402_300_800_000],
		[1e300],
		[Infinity],
		[true],
		[false],
		[`2026-12-01${' '.repeat(100_000)}10:00`],
	])('%j', (value) => {
		for (const zone of ['UTC', 'Asia/Tokyo', '-05:00']) expect(utc(value, zone)).toMatch(/^is not/);
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
