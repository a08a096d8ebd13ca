import fc from 'fast-check';
import { EVENT_NAMES } from '../../../nodes/CabinetFm/domain/callback/event';
import { changesInWords } from '../../../nodes/CabinetFm/domain/words/changes';
import { ENGLISH, LANGUAGES, languageOf } from '../../../nodes/CabinetFm/domain/words/language';
import { localInWords } from '../../../nodes/CabinetFm/domain/words/local';
import { summaryOf } from '../../../nodes/CabinetFm/domain/words/summary';
import { bookings } from './anyBooking';
import { differenceOf } from './bookings';

/* Whatever is known of a booking, each sentence about it is whole. */

const HOLE = /null|undefined|NaN|\[object|\{|\}/;
/** Two spaces, an empty bracket, one mark behind another, a space before a mark, a mark at the end. */
const RAGGED = /\s{2}|\(\s*\)|[,;:]\s*[,;:.)]|[ \u00a0][,;.)]|^[\s,;:.]|[\s,;:]$/;

const languages = fc.constantFrom(...LANGUAGES.map(({ value }) => languageOf(value) ?? ENGLISH));

it('a summary has no hole and no ragged end, in every language', () => {
	fc.assert(
		fc.property(
			fc.constantFrom(...EVENT_NAMES),
			bookings(),
			languages,
			(event, booking, language) => {
				const summary = summaryOf(event, booking, null, language);
				expect(summary).not.toMatch(HOLE);
				expect(summary).not.toMatch(RAGGED);
				expect(summary.length).toBeGreaterThan(3);
			},
		),
	);
});

it('neither have the changes of a reschedule', () => {
	fc.assert(
		fc.property(bookings(), bookings(), languages, (old, current, language) => {
			const facts = differenceOf(old, current);
			const { summary, shift_in_words: shift } = changesInWords(old, current, facts, language);
			expect(summary).not.toMatch(HOLE);
			expect(summary).not.toMatch(RAGGED);
			expect(shift === null).toBe(old.start_time === null || current.start_time === null);
			expect(shift ?? '').not.toMatch(HOLE);
		}),
	);
});

it('neither have clocks', () => {
	fc.assert(
		fc.property(bookings(), languages, ({ local }, language) => {
			if (local.company === null) return;
			const { text, weekday } = localInWords(local.company, language);
			expect(text).not.toMatch(HOLE);
			expect(text).not.toMatch(RAGGED);
			expect(weekday).toMatch(/^[\p{L}-]+$/u);
			expect(text.toLowerCase()).toContain(weekday.toLowerCase());
		}),
	);
});

it.each(['ru', 'uk', 'kk'])(
	'no Latin letter is in a sentence of %s about people with names of its own',
	(tag) => {
		const language = languageOf(tag) ?? ENGLISH;
		fc.assert(
			fc.property(
				fc.constantFrom(...EVENT_NAMES),
				bookings(),
				bookings(),
				(event, old, current) => {
					const changes = changesInWords(old, current, differenceOf(old, current), language);
					const texts = [
						summaryOf(event, old, null, language),
						changes.summary,
						changes.shift_in_words ?? '',
						...Object.values(old.local).map((local) => local && localInWords(local, language).text),
					];
					for (const text of texts) expect(text?.replaceAll('UTC', '') ?? '').not.toMatch(/[a-z]/i);
				},
			),
		);
	},
);
