import fc from 'fast-check';
import { calendarEvent } from '../../../nodes/CabinetFm/domain/calendar/event';
import { EVENT_NAMES } from '../../../nodes/CabinetFm/domain/callback/event';
import type { Item } from '../../../nodes/CabinetFm/domain/item/schema';
import type { Recipient } from '../../../nodes/CabinetFm/domain/message/schema';
import { ENGLISH } from '../../../nodes/CabinetFm/domain/words/language';
import { personOf } from '../words/bookings';
import { filesOf, INVITING, itemOf, linesOf, MEETING, PLAIN } from './items';

/* What a version must not hold, also where somebody wrote it into another field. */

const EXPERT = {
	email: 'boris@example.com',
	phone: '+7 495 000-11-22',
	phone_e164: '+74950001122',
};
const LINKS = {
	cancel_url: 'https://cabinet.fm/c/9001',
	reschedule_url: 'https://cabinet.fm/r/9001',
	cancel_url_client: 'https://cabinet.fm/cc/9001',
	reschedule_url_client: 'https://cabinet.fm/rc/9001',
};
const NOTE = 'Pays late';
const REPORT = 'Came drunk';

const FORBIDDEN: Readonly<Record<Recipient, string[]>> = {
	client: [
		...[NOTE, REPORT, LINKS.cancel_url, LINKS.reschedule_url],
		...[EXPERT.email, EXPERT.phone, EXPERT.phone_e164],
	],
	worker: [NOTE, REPORT, ...Object.values(LINKS)],
	company: [NOTE, REPORT],
};

/** What a field may hold that it should not: of each version only what a booking cannot do without. */
const leaks = fc.constantFrom(
	...['English Lesson', EXPERT.email, EXPERT.phone, EXPERT.phone_e164],
	...[LINKS.cancel_url, LINKS.reschedule_url],
);

const items: fc.Arbitrary<Item> = fc
	.record({
		event: fc.constantFrom(...EVENT_NAMES),
		expert: leaks,
		service: leaks,
		company: leaks,
		zoom: leaks,
		reason: leaks,
		isCancelled: fc.boolean(),
	})
	.map(({ event, expert, service, company, zoom, reason, isCancelled }) => {
		const booking = {
			...MEETING,
			...LINKS,
			worker: personOf(expert, EXPERT),
			lesson: { id: 1, title: service, description: NOTE },
			team: { id: 1, name: company },
			note: NOTE,
			report: { state: 'success', comment: REPORT },
			zoom_join_url: zoom,
			cancel_reason: reason,
			old_booking_cancel_reason: reason,
			state: isCancelled ? 'cancelled' : 'new',
		};
		return itemOf({ event, ...booking, id: 9002, old_id: 9001, old: booking });
	});

it.each(['client', 'worker', 'company'] as const)(
	'the version of the %s holds nothing that is not for that person',
	async (recipient) => {
		let withOld = 0;
		await fc.assert(
			fc.asyncProperty(items, async (item) => {
				// Whose calendar it is stands in a field of its own, for the owner's workflow.
				const { calendar_of, old_calendar_of, ...event } = calendarEvent(
					item,
					{ ...PLAIN, recipient },
					ENGLISH,
				);
				expect([calendar_of ?? EXPERT.email, old_calendar_of ?? EXPERT.email]).toEqual([
					EXPERT.email,
					EXPERT.email,
				]);
				const files = await Promise.all(
					[PLAIN, INVITING].map((choice) => filesOf(item, { ...choice, recipient })),
				);
				const texts = files.flat().map(({ ics }) => linesOf(ics).join('\n'));
				for (const text of [...Object.values(event), ...texts]) {
					for (const forbidden of FORBIDDEN[recipient]) expect(text ?? '').not.toContain(forbidden);
				}
				if (texts.length > 2) withOld++;
			}),
		);
		expect(withOld).toBeGreaterThan(0);
	},
);

it('what a version must not hold would be noticed', () => {
	const event = calendarEvent(itemOf({ event: 'new', ...MEETING, ...LINKS }), PLAIN, ENGLISH);
	expect(event.description).toContain(LINKS.cancel_url_client);
	const company = { ...PLAIN, recipient: 'company' as const };
	const { description } = calendarEvent(itemOf({ event: 'new', ...MEETING }), company, ENGLISH);
	expect(description).toContain(LINKS.cancel_url);
});
