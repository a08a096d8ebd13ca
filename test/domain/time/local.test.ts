import { DateTime, FixedOffsetZone } from 'luxon';
import { localClock } from '../../../nodes/CabinetFm/domain/time/local';
import { zoneOf as known } from '../../../nodes/CabinetFm/domain/time/zone';

const zoneOf = (text: string) => known(text) ?? FixedOffsetZone.utcInstance;
const at = (text: string) => DateTime.fromISO(text, { zone: 'utc' });

describe('the local time', () => {
	it('may be on another day than in UTC', () => {
		const local = localClock(
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
			weekday_number: 3,
			hour: 5,
		});
	});

	it('takes the offset of the end for the end, over a clock change', () => {
		const local = localClock(
			at('2026-10-25T00:30:00Z'),
			at('2026-10-25T01:30:00Z'),
			zoneOf('Europe/Berlin'),
		);
		expect(local).toMatchObject({
			start: '2026-10-25T02:30:00.000+02:00',
			end: '2026-10-25T02:30:00.000+01:00',
			weekday_number: 7,
			hour: 2,
		});
	});

	it('has the offset +00:00 in a London winter, and Z in UTC', () => {
		const noon = at('2026-12-01T12:00:00Z');
		const startIn = (zone: string) => localClock(noon, noon, zoneOf(zone))?.start;
		expect(startIn('Europe/London')).toBe('2026-12-01T12:00:00.000+00:00');
		expect(startIn('UTC')).toBe('2026-12-01T12:00:00.000Z');
	});

	it('has a fixed offset where the zone is one', () => {
		expect(localClock(at('2026-12-01T10:00:00Z'), null, zoneOf('+05:45'))).toEqual({
			timezone: 'UTC+5:45',
			start: '2026-12-01T15:45:00.000+05:45',
			end: null,
			date: '2026-12-01',
			time: '15:45',
			weekday_number: 2,
			hour: 15,
		});
	});

	it('in UTC ends with Z', () => {
		expect(localClock(at('2026-12-01T10:00:00Z'), null, zoneOf('UTC'))?.start).toBe(
			'2026-12-01T10:00:00.000Z',
		);
	});

	it('is not known without a start', () => {
		expect(localClock(null, at('2026-12-01T10:00:00Z'), zoneOf('UTC'))).toBeNull();
	});

	it('has hours from 0 to 23 and weekdays from Monday, 1, to Sunday, 7', () => {
		const clocks = Array.from({ length: 7 * 24 }, (_, hour) =>
			localClock(at('2026-11-30T00:00:00Z').plus({ hours: hour }), null, zoneOf('UTC')),
		);
		expect(clocks.map((clock) => clock?.hour)).toEqual(clocks.map((_, index) => index % 24));
		expect(clocks.map((clock) => clock?.weekday_number)).toEqual(
			clocks.map((_, index) => Math.floor(index / 24) + 1),
		);
	});
});
