import type { BookingFacts } from '../booking/schema';
import type { CabinetFmEvent } from '../callback/event';
import { companyTimeInWords, personInWords } from './booking';
import type { Language } from './language';
import { quote } from './quote';
import { labelled, labelledIfKnown, sentences } from './sentence';

/**
 * What happened, with whom and when, for the owner: on the company's clock, from what is known.
 *
 * @param changesSummary says it for a reschedule, where both of its bookings are known
 */
export function summaryOf(
	event: CabinetFmEvent,
	booking: BookingFacts,
	changesSummary: string | null,
	language: Language,
): string {
	if (event === 'reschedule' && changesSummary !== null) return changesSummary;
	return TELL[event](booking, language);
}

type Tell = (booking: BookingFacts, language: Language) => string;

const TELL: Readonly<Record<CabinetFmEvent, Tell>> = {
	new: (booking, language) => what('new', booking, language),
	cancelled: (booking, language) =>
		sentences([
			what('cancelled', booking, language),
			labelledIfKnown(language.words.label.cancelledBy, canceller(booking, language), language),
			labelledIfKnown(language.words.label.reason, quote(booking.cancel_reason), language),
		]),
	reschedule: (booking, language) =>
		sentences([
			what('reschedule', booking, language),
			labelledIfKnown(
				language.words.label.reason,
				quote(booking.old_booking_cancel_reason),
				language,
			),
		]),
	worker_assigned: (booking, language) => who('worker_assigned', booking, language),
	worker_removed: (booking, language) => who('worker_removed', booking, language),
	in_work: (booking, language) =>
		sentences([
			what('in_work', booking, language),
			labelledIfKnown(language.words.changes.expert.name, personInWords(booking.worker), language),
		]),
	report: (booking, language) =>
		sentences([
			what(reported(booking), booking, language),
			labelledIfKnown(language.words.label.comment, quote(booking.report?.comment), language),
		]),
	custom_fields_or_note_changed: (booking, language) =>
		sentences([
			what('custom_fields_or_note_changed', booking, language),
			labelledIfKnown(language.words.label.note, quote(booking.note), language),
		]),
	other: (booking, language) => what('other', booking, language),
};

/** "New booking: English Lesson, Anna Petrova, Tuesday, 1 December 2026, 18:00–19:00 (Moscow Time)" */
function what(
	phrase: keyof Language['words']['summary'],
	booking: BookingFacts,
	language: Language,
): string {
	return labelled(language.words.summary[phrase], details(booking, language), language);
}

/** "Expert assigned: Helen Brooks. Booking: English Lesson, ..." */
function who(
	event: 'worker_assigned' | 'worker_removed',
	booking: BookingFacts,
	language: Language,
): string {
	const name = personInWords(booking.worker);
	const known = details(booking, language).filter((detail) => detail !== null);
	if (name === null || known.length === 0) {
		return labelled(language.words.summary[event], [name, ...known], language);
	}
	return sentences([
		labelled(language.words.summary[event], [name], language),
		labelled(language.words.label.booking, known, language),
	]);
}

function details(booking: BookingFacts, language: Language): Array<string | null> {
	return [
		quote(booking.lesson?.title),
		personInWords(booking.client),
		companyTimeInWords(booking, language),
	];
}

function reported({ outcome }: BookingFacts): 'held' | 'notHeld' | 'report' {
	if (outcome === 'held') return 'held';
	return outcome === 'not_held' ? 'notHeld' : 'report';
}

/** The role, and the name where the booking's details have not told it. */
function canceller(
	{ cancelled_by: person, cancelled_by_role: role, client }: BookingFacts,
	{ words }: Language,
): string | null {
	const name = personInWords(person);
	if (role === null) return name;
	const isTold = name === null || (role === 'client' && name === personInWords(client));
	return isTold ? words.role[role] : `${words.role[role]} (${name})`;
}
