import type { Language } from './language';

const ENDED = /[.!?…。！？]$/;

/** A phrase with what it says behind a colon; the phrase alone where there is nothing to say. */
export function labelled(
	label: string,
	said: ReadonlyArray<string | null>,
	{ words }: Language,
): string {
	const known = said.filter((part) => part !== null);
	return known.length === 0 ? label : `${label}${words.punctuation.colon}${known.join(', ')}`;
}

/** The same, but nothing at all where there is nothing to say. */
export function labelledIfKnown(
	label: string,
	said: string | null,
	language: Language,
): string | null {
	return said === null ? null : labelled(label, [said], language);
}

/** Sentences in a row; one alone stays without a full stop, as a headline. */
export function sentences(parts: ReadonlyArray<string | null>): string {
	const known = parts.filter((part) => part !== null);
	if (known.length < 2) return known.join('');
	return known.map((part) => (ENDED.test(part) ? part : `${part}.`)).join(' ');
}
