import { isGivenName } from './given';
import { withInitials } from './initials';
import { inOrder, isSurname } from './order';
import type { Parts } from './order';
import { beginsWithParticle, joined, particlesAtEnd } from './particle';
import { isPatronymic } from './patronymic';
import { isInitial, wordsOf } from './words';

export interface SplitName {
	first_name: string | null;
	middle_name: string | null;
	last_name: string | null;
}

/**
 * Splits "name and surname" as people write it, in the order that it has: "Петрова Анна Сергеевна",
 * "Анна Сергеевна Петрова", "Petrova, Anna", "И. И. Иванов". The parts are words of the name, as received.
 * What is no name of a person, or of more than one, has no parts.
 */
export function splitName(name: string | null): SplitName {
	if (name === null) return NO_PARTS;
	const { groups, isTitled } = wordsOf(name);
	const [words, ...rest] = groups;
	if (words === undefined) return NO_PARTS;
	if (rest.length > 0) return named(aroundComma(words, rest.flat()));
	const units = joined(words);
	const isFamily = isTitled && !isGivenName(units[0]);
	if (units.length === 1 && (isFamily || beginsWithParticle(units[0]))) {
		return named({ first: [], middle: [], last: units });
	}
	return named(read(units));
}

const NO_PARTS: SplitName = { first_name: null, middle_name: null, last_name: null };

function named({ first, middle, last }: Parts): SplitName {
	return { first_name: text(first), middle_name: text(middle), last_name: text(last) };
}

function text(words: readonly string[]): string | null {
	return words.length > 0 ? words.join(' ') : null;
}

function read(units: readonly string[]): Parts {
	return units.some(isInitial) ? withInitials(units) : inOrder(units);
}

/** "Last, first", unless the words themselves say otherwise: "Анна Сергеевна, Петрова". */
function aroundComma(before: readonly string[], after: readonly string[]): Parts {
	const units = { before: joined(before), after: joined(after) };
	const isCutWrong =
		(units.before.length > 1 && units.before.some(isPatronymic)) || units.after.every(isPatronymic);
	if (isCutWrong) return read([...units.before, ...units.after]);
	if (units.before.every(isGivenName) && units.after.every(isSurname)) {
		return { first: units.before, middle: [], last: units.after };
	}
	const moved = particlesAtEnd(after);
	const given = joined(after.slice(0, after.length - moved));
	const last = [...after.slice(after.length - moved), ...before];
	const at = given.findIndex((unit, index) => index > 0 && (isInitial(unit) || isPatronymic(unit)));
	return at === -1
		? { first: given, middle: [], last }
		: { first: given.slice(0, at), middle: given.slice(at), last };
}
