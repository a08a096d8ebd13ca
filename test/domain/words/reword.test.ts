import fc from 'fast-check';
import type { BookingFacts } from '../../../nodes/CabinetFm/domain/booking/schema';
import { EVENT_NAMES } from '../../../nodes/CabinetFm/domain/callback/event';
import type { CabinetFmEvent } from '../../../nodes/CabinetFm/domain/callback/event';
import { inLanguage } from '../../../nodes/CabinetFm/domain/item/reword';
import type { Item } from '../../../nodes/CabinetFm/domain/item/schema';
import { itemSchema } from '../../../nodes/CabinetFm/domain/item/schema';
import { inWords } from '../../../nodes/CabinetFm/domain/item/words';
import { completerOf } from '../../../nodes/CabinetFm/domain/schema/complete';
import { ENGLISH, LANGUAGES, languageOf } from '../../../nodes/CabinetFm/domain/words/language';
import type { Language } from '../../../nodes/CabinetFm/domain/words/language';
import { bookings } from './anyBooking';
import { bookingOf, differenceOf, lessonOf } from './bookings';

const RUSSIAN = languageOf('ru') ?? ENGLISH;
const languages = fc.constantFrom(
	...[...LANGUAGES.map(({ value }) => value as string), 'en-US', 'ar', 'ja'].map(
		(tag) => languageOf(tag) ?? ENGLISH,
	),
);

function itemOf(
	event: CabinetFmEvent,
	booking: BookingFacts,
	old: BookingFacts | null,
	language: Language,
): Item {
	const changes = old && differenceOf(old, booking);
	const words = inWords({ event, booking, old, changes }, language);
	return {
		event,
		summary: words.summary,
		issues: [],
		...words.booking,
		old: words.old,
		changes: words.changes,
		extra: {},
		callback_type: event,
		event_key: '0'.repeat(32),
	};
}

it('an item that gets its words in another language is the item that was made in it', () => {
	fc.assert(
		fc.property(
			fc.constantFrom(...EVENT_NAMES),
			bookings(),
			fc.option(bookings()),
			languages,
			languages,
			(event, booking, old, one, other) => {
				const item = itemOf(event, booking, event === 'reschedule' ? old : null, one);
				const before = structuredClone(item);
				const wanted = itemOf(event, booking, event === 'reschedule' ? old : null, other);
				expect(JSON.stringify(inLanguage(item, other))).toBe(JSON.stringify(wanted));
				expect(item).toEqual(before);
			},
		),
	);
});

const moved = itemOf(
	'reschedule',
	bookingOf({ start_time: '2026-12-03T15:00:00.000Z', lesson: lessonOf('Yoga') }),
	bookingOf({ start_time: '2026-12-01T15:00:00.000Z', lesson: lessonOf('Yoga') }),
	ENGLISH,
);

it('a title that another node changed is in the new words', () => {
	const edited = { ...moved, lesson: lessonOf('Йога') };
	expect(inLanguage(edited, RUSSIAN).summary).toMatch(/^Запись перенесена: Йога\. Было: вторник/);
});

it('words whose times another node made unreadable stay as they were', () => {
	const { company } = moved.local;
	const local = { client: null, company: company && { ...company, start: 'on Tuesday' } };
	const { text, weekday } = inLanguage({ ...moved, local }, RUSSIAN).local.company ?? {};
	expect([text, weekday]).toEqual([company?.text, company?.weekday]);
});

it('changes without the old booking stay as they were', () => {
	const { changes, summary } = inLanguage({ ...moved, old: null }, RUSSIAN);
	expect(changes).toEqual(moved.changes);
	expect(summary).toBe(moved.changes?.summary);
});

it('whatever other nodes made of an item, it gets words and nothing else changes', () => {
	const complete = completerOf(itemSchema);
	const anyItem = fc.oneof(
		fc.jsonValue(),
		fc
			.tuple(fc.constantFrom(...Object.keys(itemSchema.shape)), fc.jsonValue())
			.map(([key, value]) => ({
				...moved,
				[key]: value,
			})),
	);
	fc.assert(
		fc.property(anyItem, languages, (value, language) => {
			const item = complete(value);
			const { summary, local, old, changes, ...others } = inLanguage(item, language);
			expect(item).toMatchObject(others);
			expect(summary).not.toBe('');
			expect([local, old, changes]).toHaveLength(3);
		}),
	);
});
