import { zoneOf } from '../../../nodes/CabinetFm/domain/time/zone';
import { listedZones } from '../../../nodes/CabinetFm/domain/time/zones';

describe('the zones to choose from', () => {
	const values = listedZones().map(({ value }) => value);

	it('are each read as themselves', () => {
		expect(values.length).toBeGreaterThan(400);
		expect(values.map((value) => zoneOf(value)?.name)).toEqual(values);
	});

	it('have their modern names, and UTC first', () => {
		expect(values[0]).toBe('UTC');
		expect(values).toEqual(
			expect.arrayContaining(['Europe/Kyiv', 'Asia/Kolkata', 'Europe/Moscow']),
		);
		expect(values).not.toContain('Europe/Kiev');
		expect(values).not.toContain('Asia/Calcutta');
	});

	it('are each listed once, in the order of the alphabet', () => {
		const places = values.slice(1);
		expect(places).toEqual(Array.from(new Set(places)).sort());
	});

	it('are found by the words of their name', () => {
		expect(listedZones()).toContainEqual({ name: 'America/New York', value: 'America/New_York' });
	});
});
