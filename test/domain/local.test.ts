import { DateTime } from 'luxon';
import { localTime } from '../../nodes/CabinetFm/domain/time/local';
import { zoneOf } from '../../nodes/CabinetFm/domain/time/zone';

const at = (text: string) => DateTime.fromISO(text, { zone: 'utc' });

describe('the local time', () => {
	it('may be on another day than in UTC', () => {
		const local = localTime(
			at('2026-12-01T20:30:00Z'),
			at('2026-12-01T21:30:00Z'),
			zoneOf('Asia/Tokyo'),
		);
		expect(local).toEqual({
			timezone: 'Asia/Tokyo',
			start: '2026-12-02T05:30:00.000+09:00',
			end: '2026-12-02T06:30:00.000+09:00',
			date: '2026-12-02',
			time: '05:30',
			weekday: 'Wednesday',
		});
	});

	it('takes the offset of the end for the end, over a clock change', () => {
		const local = localTime(
			at('2026-10-25T00:30:00Z'),
			at('2026-10-25T01:30:00Z'),
			zoneOf('Europe/Berlin'),
		);
		expect(local).toMatchObject({
			start: '2026-10-25T02:30:00.000+02:00',
			end: '2026-10-25T02:30:00.000+01:00',
			weekday: 'Sunday',
		});
	});

	it('has the offset +00:00 in a London winter, and Z in UTC', () => {
		const noon = at('2026-12-01T12:00:00Z');
		const startIn = (zone: string) => localTime(noon, noon, zoneOf(zone))?.start;
		expect(startIn('Europe/London')).toBe('2026-12-01T12:00:00.000+00:00');
		expect(startIn('UTC')).toBe('2026-12-01T12:00:00.000Z');
	});

	it('has a fixed offset where the zone is one', () => {
		expect(localTime(at('2026-12-01T10:00:00Z'), null, zoneOf('+05:45'))).toEqual({
			timezone: 'UTC+5:45',
			start: '2026-12-01T15:45:00.000+05:45',
			end: null,
			date: '2026-12-01',
			time: '15:45',
			weekday: 'Tuesday',
		});
	});

	it('in UTC ends with Z', () => {
		expect(localTime(at('2026-12-01T10:00:00Z'), null, zoneOf('UTC'))?.start).toBe(
			'2026-12-01T10:00:00.000Z',
		);
	});

	it('is not known without a start or a zone', () => {
		expect(localTime(null, at('2026-12-01T10:00:00Z'), zoneOf('UTC'))).toBeNull();
		expect(localTime(at('2026-12-01T10:00:00Z'), null, null)).toBeNull();
	});
});
