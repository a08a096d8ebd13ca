import type { Booking, BookingFacts } from '../booking/schema';
import type { CabinetFmEvent } from '../callback/event';
import type { ChangeFacts, Changes } from '../reschedule/schema';
import { changesInWords } from '../words/changes';
import type { Language } from '../words/language';
import { localInWords } from '../words/local';
import { summaryOf } from '../words/summary';

/** What a callback tells, without words. */
export interface CallbackFacts {
	event: CabinetFmEvent;
	booking: BookingFacts;
	old: BookingFacts | null;
	changes: ChangeFacts | null;
}

export interface InWords {
	summary: string;
	booking: Booking;
	old: Booking | null;
	changes: Changes | null;
}

/** Facts with the words that people read, which are made last: from the facts alone, so they can be made again. */
export function inWords(
	{ event, booking, old, changes }: CallbackFacts,
	language: Language,
): InWords {
	const changed = old && changes && changesInWords(old, booking, changes, language);
	return {
		summary: summaryOf(event, booking, changed?.summary ?? null, language),
		booking: bookingInWords(booking, language),
		old: old && bookingInWords(old, language),
		changes: changes && changed ? ordered(changes, changed) : null,
	};
}

function bookingInWords(booking: BookingFacts, language: Language): Booking {
	const { client, company } = booking.local;
	return {
		...booking,
		local: {
			client: client && localInWords(client, language),
			company: company && localInWords(company, language),
		},
	};
}

/** The changes with their words among the facts, as people look for them. */
function ordered(
	{ moved, shift_minutes, direction, fields, reason, ...flags }: ChangeFacts,
	{ summary, shift_in_words }: Pick<Changes, 'summary' | 'shift_in_words'>,
): Changes {
	const { duration_changed, worker_changed, lesson_changed, client_changed } = flags;
	return {
		...{ summary, moved, shift_minutes, shift_in_words, direction },
		...{ duration_changed, worker_changed, lesson_changed, client_changed },
		...{ reason, fields },
	};
}
