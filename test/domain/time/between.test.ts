import { DateTime } from 'luxon';
import { instantOf, minutesBetween, utcText } from '../../../nodes/CabinetFm/domain/time/between';

const at = (text: string) => DateTime.fromISO(text, { setZone: true });

describe('minutes between two times', () => {
	it('are negative where the second is the earlier', () => {
		const [ten, eleven] = [at('2026-12-01T10:00:00Z'), at('2026-12-01T14:00:00+03:00')];
		expect(minutesBetween(ten, eleven)).toBe(60);
		expect(minutesBetween(eleven, ten)).toBe(-60);
		expect(minutesBetween(ten, ten.plus({ seconds: 30 }))).toBe(0.5);
	});

	it('are not known while one time is not', () => {
		expect(minutesBetween(null, at('2026-12-01T10:00:00Z'))).toBeNull();
		expect(minutesBetween(at('2026-12-01T10:00:00Z'), null)).toBeNull();
	});
});

describe('the text of a time in an item', () => {
	it.each(['2026-12-01T10:00:00.000Z', '0001-01-01T00:00:00.000Z', '9999-12-31T23:59:59.999Z'])(
		'%s is read back as it was written',
		(text) => {
			const read = instantOf(text);
			expect(read && utcText(read)).toBe(text);
		},
	);

	it('is in UTC, whatever the zone of the time', () => {
		expect(utcText(at('2026-12-01T13:00:00+03:00'))).toBe('2026-12-01T10:00:00.000Z');
	});

	it.each([
		null,
		'',
		'tomorrow',
		'2026-12-01T10:00:00Z',
		'2026-12-01T10:00:00.000+00:00',
		'2026-02-30T10:00:00.000Z',
		'2026-12-01T25:00:00.000Z',
	])('%j is none', (text) => {
		expect(instantOf(text)).toBeNull();
	});
});
