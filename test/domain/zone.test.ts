import { IANAZone } from 'luxon';
import { offsetAt } from '../../nodes/CabinetFm/domain/time/offset';
import { zoneOf } from '../../nodes/CabinetFm/domain/time/zone';

const WINTER = Date.UTC(2026, 0, 15);

describe('a time zone', () => {
	it.each<[string, string, number]>([
		['Europe/Moscow', 'Europe/Moscow', 180],
		[' Europe/Moscow ', 'Europe/Moscow', 180],
		['America/Argentina/Buenos_Aires', 'America/Argentina/Buenos_Aires', -180],
		['Asia/Kolkata', 'Asia/Kolkata', 330],
		['Etc/GMT+3', 'Etc/GMT+3', -180],
		['UTC', 'UTC', 0],
		['utc', 'UTC', 0],
		['GMT', 'UTC', 0],
		['Z', 'UTC', 0],
		['+03:00', 'UTC+3', 180],
		['+0300', 'UTC+3', 180],
		['+03', 'UTC+3', 180],
		['+3', 'UTC+3', 180],
		['-03:30', 'UTC-3:30', -210],
		['\u221203:30', 'UTC-3:30', -210],
		['UTC+3', 'UTC+3', 180],
		['GMT+3', 'UTC+3', 180],
		['gmt-3', 'UTC-3', -180],
		['UTC+03:00', 'UTC+3', 180],
		['UTC +5:45', 'UTC+5:45', 345],
		['+00:00', 'UTC', 0],
		['-00:30', 'UTC-0:30', -30],
		['+14:00', 'UTC+14', 840],
	])('%j is %s', (text, name, minutes) => {
		const zone = zoneOf(text);
		expect(zone?.name).toBe(name);
		expect(zone?.offset(WINTER)).toBe(minutes);
	});

	it.each([
		'',
		'  ',
		'Moscow',
		'Europe/Atlantis',
		'3',
		'+',
		'+15:00',
		'+23:00',
		'-14:01',
		'+03:60',
		'+3:5',
		'UTC+',
		'UTC+3 hours',
		'Moscow (GMT+3)',
		'toString',
		'__proto__',
		'system',
		'local',
		'x'.repeat(1000),
	])('%j is none', (text) => {
		expect(zoneOf(text)).toBeNull();
	});
});

describe('the offset of a zone', () => {
	it.each(['Europe/Berlin', 'America/New_York', 'Asia/Tehran', 'Australia/Lord_Howe', 'UTC'])(
		'is right at every half hour around the clock changes of %s',
		(name) => {
			const zone = IANAZone.create(name);
			const start = Date.UTC(2021, 0, 1);
			let asked = 0;
			for (let at = start; at < Date.UTC(2022, 0, 1); at += 30 * 60_000) {
				if (offsetAt(zone, at).offset(at) !== zone.offset(at)) {
					throw new Error(`Wrong at ${new Date(at).toISOString()}`);
				}
				asked++;
			}
			expect(asked).toBe(365 * 48);
		},
	);

	it('stays right when more days are asked for than are remembered', () => {
		const zone = IANAZone.create('Europe/Berlin');
		const noon = Date.UTC(2000, 0, 1, 12);
		const days = Array.from({ length: 6000 }, (_, day) => noon + day * 24 * 3_600_000);
		const wrong = [...days, ...days].filter(
			(at) => offsetAt(zone, at).offset(at) !== zone.offset(at),
		);
		expect(wrong).toEqual([]);
	});
});
