import fc from 'fast-check';
import { eventIdOf, uidOf } from '../../../nodes/CabinetFm/domain/calendar/id';

const ids = fc.oneof(
	fc.integer(),
	fc.string({ minLength: 1 }).filter((id) => id.trim() !== ''),
);

it('an event id is one that Google Calendar takes', () => {
	fc.assert(fc.property(ids, (id) => expect(eventIdOf(id)).toMatch(/^[a-v0-9]{5,1024}$/)));
});

it('a UID is one line that fits into one', () => {
	fc.assert(fc.property(ids, (id) => expect(`UID:${uidOf(id)}`).toMatch(/^[\x21-\x7e]{5,75}$/)));
});

it('a number and its text are one booking', () => {
	fc.assert(
		fc.property(fc.integer(), (id) => {
			expect(eventIdOf(id)).toBe(eventIdOf(String(id)));
			expect(eventIdOf(id)).toBe(eventIdOf(` ${id}\n`));
			expect(uidOf(id)).toBe(uidOf(String(id)));
		}),
	);
});

it('two bookings have two events', () => {
	fc.assert(
		fc.property(
			fc.uniqueArray(
				ids.map((id) => String(id).trim()),
				{ minLength: 2 },
			),
			(all) => {
				expect(new Set(all.map(eventIdOf)).size).toBe(all.length);
				expect(new Set(all.map(uidOf)).size).toBe(all.length);
			},
		),
	);
});

it('the ids of live calendars stay as they are', () => {
	expect(eventIdOf(501)).toBe('0enh2orpjdrqudr10l8oessut41gl2c1');
	expect(uidOf('501')).toBe(`${eventIdOf(501)}@n8n-nodes-cabinetfm`);
});

it.each([null, '', ' '])('%j is no booking', (id) => {
	expect([eventIdOf(id), uidOf(id)]).toEqual([null, null]);
});
