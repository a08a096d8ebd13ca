import type { BookingFacts } from '../booking/schema';
import type { Person } from '../person/schema';
import type { Language } from './language';
import { momentInWords } from './moment';
import { quote } from './quote';

/** Whom a sentence names: by name, else by what else tells who it is. */
export function personInWords(person: Person | null): string | null {
	if (person === null) return null;
	const parts = [person.first_name, person.last_name].map(quote).filter((part) => part !== null);
	return quote(person.name) ?? quote(parts.join(' ')) ?? quote(person.email) ?? quote(person.phone);
}

/** The meeting's time on the company's clock; `null` while it is unknown. */
export function companyTimeInWords(
	{ local }: BookingFacts,
	language: Language,
	options: { withOffsets?: boolean } = {},
): string | null {
	const clock = local.company ?? local.client;
	return clock && momentInWords(clock, language, options);
}
