import type { Person } from './schema';

/** Whether two are the same person, by id, else by e-mail; `null` where neither can be compared. */
export function isSamePerson(one: Person | null, other: Person | null): boolean | null {
	if (one === null || other === null) return null;
	if (one.id !== null && other.id !== null) return String(one.id) === String(other.id);
	const [email, otherEmail] = [one, other].map((person) => normalizedEmail(person.email));
	return email === null || otherEmail === null ? null : email === otherEmail;
}

/** An e-mail address as it is compared: without spaces around it, in lower case; `null` for none. */
export function normalizedEmail(email: string | null): string | null {
	return email?.trim().toLowerCase() || null;
}
