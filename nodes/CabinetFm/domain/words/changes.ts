import type { BookingFacts } from '../booking/schema';
import type { ChangeFacts } from '../reschedule/schema';
import { instantOf } from '../time/between';
import { distanceBetween } from '../time/distance';
import { zoneOf } from '../time/zone';
import { companyTimeInWords, personInWords } from './booking';
import { distanceInWords, durationInWords } from './distance';
import type { Language } from './language';
import { quote } from './quote';
import { labelled, labelledIfKnown, sentences } from './sentence';
import type { Changed } from './table';

export interface ChangesInWords {
	summary: string;
	shift_in_words: string | null;
}

/** What a reschedule changed, for the owner: on the company's clock, from what is known of both bookings. */
export function changesInWords(
	old: BookingFacts,
	current: BookingFacts,
	facts: ChangeFacts,
	language: Language,
): ChangesInWords {
	const { words } = language;
	const shift = shiftInWords(old, current, facts, language);
	const exchanged = (what: Changed, before: string | null, now: string | null) =>
		exchangedInWords(what, before, now, language);
	const summary = sentences([
		subject(old, current, facts, language),
		...times(old, current, facts, language),
		labelledIfKnown(words.changes.shift, facts.moved ? shift : null, language),
		facts.duration_changed ? durationChange(old, current, language) : null,
		facts.worker_changed
			? exchanged(words.changes.expert, personInWords(old.worker), personInWords(current.worker))
			: null,
		facts.lesson_changed
			? exchanged(words.changes.service, quote(old.lesson?.title), quote(current.lesson?.title))
			: null,
		facts.client_changed
			? exchanged(words.changes.client, personInWords(old.client), personInWords(current.client))
			: null,
		labelledIfKnown(words.label.reason, quote(facts.reason), language),
	]);
	return { summary, shift_in_words: shift };
}

/** "2 days 1 hour later"; `null` while one of the times is unknown. */
function shiftInWords(
	old: BookingFacts,
	current: BookingFacts,
	{ direction }: ChangeFacts,
	language: Language,
): string | null {
	const [from, to] = [instantOf(old.start_time), instantOf(current.start_time)];
	if (from === null || to === null || direction === null) return null;
	const { distance } = language.words;
	if (direction === 'same') return distance.sameTime;
	const clock = current.local.company ?? current.local.client;
	const zone = zoneOf(clock?.timezone ?? '') ?? from.zone;
	return `${distanceInWords(distanceBetween(from, to, zone), language)} ${distance[direction]}`;
}

function subject(
	old: BookingFacts,
	current: BookingFacts,
	{ direction, lesson_changed: isOtherService, client_changed: isOtherClient }: ChangeFacts,
	language: Language,
): string {
	const { summary, changes } = language.words;
	// What the new booking does not repeat is as it was.
	const service = isOtherService ? null : quote(old.lesson?.title);
	const client = isOtherClient ? null : personInWords(old.client);
	return labelled(
		direction === 'same' ? changes.changed : summary.reschedule,
		[quote(current.lesson?.title) ?? service, personInWords(current.client) ?? client],
		language,
	);
}

/** Old and new time, or that it stayed. */
function times(
	old: BookingFacts,
	current: BookingFacts,
	{ direction, duration_changed: isOtherLength }: ChangeFacts,
	language: Language,
): Array<string | null> {
	const { changes } = language.words;
	const texts = [old, current].map((booking) => companyTimeInWords(booking, language));
	if (direction === 'same' && !isOtherLength) {
		return [labelledIfKnown(changes.timeUnchanged, texts[1], language)];
	}
	// In the hour that comes twice, only the offset tells the two times apart.
	const [before, now] =
		texts[0] === texts[1]
			? [old, current].map((booking) =>
					companyTimeInWords(booking, language, { withOffsets: true }),
				)
			: texts;
	return [
		labelledIfKnown(changes.was, before, language),
		labelledIfKnown(changes.now, now, language),
	];
}

/** "Duration: 1 hour 30 minutes (before: 1 hour)" */
function durationChange(
	old: BookingFacts,
	current: BookingFacts,
	language: Language,
): string | null {
	const [before, now] = [old.duration_minutes, current.duration_minutes].map((minutes) =>
		minutes !== null && minutes >= 1 ? durationInWords(minutes, language) : null,
	);
	if (before === null || now === null || before === now) return null;
	return labelled(language.words.changes.duration, [withOld(now, before, language)], language);
}

function exchangedInWords(
	what: Changed,
	before: string | null,
	now: string | null,
	language: Language,
): string {
	// Two people or services may have one name, or none.
	if (before === now) return what.another;
	if (now === null) return withOld(what.none, before, language);
	return labelled(what.name, [withOld(now, before, language)], language);
}

function withOld(now: string, before: string | null, language: Language): string {
	if (before === null) return now;
	return `${now} (${labelled(language.words.changes.before, [before], language)})`;
}
