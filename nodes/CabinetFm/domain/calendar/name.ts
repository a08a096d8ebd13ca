import type { Person } from '../person/schema';
import { quote } from '../words/quote';

/** No name has as many digits as the shortest phone number. */
const PHONE_DIGITS = 7;

/**
 * What a person is called, and nothing else: some have their e-mail address or phone number in the place of a name,
 * which not everybody may see.
 */
export function nameOf(person: Person | null): string | null {
	if (person === null) return null;
	const parts = [person.first_name, person.last_name].map(quote).filter((part) => part !== null);
	const name = quote(person.name) ?? quote(parts.join(' '));
	return name === null || isAnAddress(name) ? null : name;
}

function isAnAddress(name: string): boolean {
	return name.includes('@') || name.replace(/\D/g, '').length >= PHONE_DIGITS;
}
