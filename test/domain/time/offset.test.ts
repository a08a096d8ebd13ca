import { DateTime, IANAZone } from 'luxon';
import { offsetAt, onClock } from '../../../nodes/CabinetFm/domain/time/offset';

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

	it('is that of the clock in the zone', () => {
		const at = DateTime.fromISO('2026-07-01T10:00:00Z');
		expect(onClock(at, IANAZone.create('Europe/Berlin')).toISO()).toBe(
			'2026-07-01T12:00:00.000+02:00',
		);
	});
});
