import { nearestZoneName } from '../../../nodes/CabinetFm/domain/time/suggest';
import { zoneOf } from '../../../nodes/CabinetFm/domain/time/zone';
import { listedZones } from '../../../nodes/CabinetFm/domain/time/zones';

describe('the zone that a person may have meant', () => {
	it.each([
		['Moscow Timee', 'Europe/Moscow'],
		['Moscow Standard Time', 'Europe/Moscow'],
		['Europe/Moskow', 'Europe/Moscow'],
		['Mocsow', 'Europe/Moscow'],
		['Russia/Moscow', 'Europe/Moscow'],
		['Petersburg', 'Europe/Moscow'],
		['Almata', 'Asia/Almaty'],
		['New Yrok', 'America/New_York'],
		['amsterdm', 'Europe/Amsterdam'],
		['Pacific time', 'America/Los_Angeles'],
	])('by %j is %s', (text, name) => {
		expect(nearestZoneName(text)).toBe(name);
	});

	it.each([
		'',
		'x',
		'IST',
		'AEST',
		'Nowhere',
		'hello world',
		'constructor',
		'__proto__',
		'a'.repeat(10_000),
	])('by %j is unknown', (text) => {
		expect(nearestZoneName(text)).toBeNull();
	});

	it('is near a name with two neighbouring letters swapped', () => {
		const names = listedZones()
			.map(({ value }) => value)
			.filter((name, index) => name.length > 7 && index % 8 === 0);
		const slips = names.map((name) => {
			const at = name.length - 3;
			return [name, name.slice(0, at) + name[at + 1] + name[at] + name.slice(at + 2)];
		});
		const unread = slips.filter(([, slip]) => zoneOf(slip) === null);
		expect(unread.length).toBeGreaterThan(40);
		const wrong = unread.filter(([name, slip]) => nearestZoneName(slip) !== name);
		expect(wrong).toEqual([]);
	});
});
