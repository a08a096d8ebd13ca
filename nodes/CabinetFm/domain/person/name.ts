import { Kept } from '../json/kept';
import { isGivenName } from './given';
import { withInitials } from './initials';
import { inOrder, isSurname } from './order';
import type { Parts } from './order';
import { beginsWithParticle, joined, particlesAtEnd } from './particle';
import { isOfAnother, isPatronymic, looksLikePatronymic } from './patronymic';
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
export function splitName(name: string | null): Readonly<SplitName> {
	if (name === null) return NO_PARTS;
	return name.length > LONGEST_KEPT ? splitAnew(name) : kept.get(name, () => splitAnew(name));
}

/** The experts of a company come again with each of its callbacks. */
const kept = new Kept<Readonly<SplitName>>(500);
const LONGEST_KEPT = 60;

function splitAnew(name: string): Readonly<SplitName> {
	const { groups, isTitled } = wordsOf(name);
	const [words, ...rest] = groups;
	if (words === undefined) return NO_PARTS;
	if (rest.length > 0) return named(aroundComma(words, rest));
	const units = joined(words);
	const isFamily = isTitled && !isGivenName(units[0]);
	if (units.length === 1 && (isFamily || beginsWithParticle(units[0]))) {
		return named({ first: [], middle: [], last: units });
	}
	return named(read(units));
}

const NO_PARTS: Readonly<SplitName> = { first_name: null, middle_name: null, last_name: null };

function named({ first, middle, last }: Parts): SplitName {
	return { first_name: text(first), middle_name: text(middle), last_name: text(last) };
}

function text(words: readonly string[]): string | null {
	return words.length > 0 ? words.join(' ') : null;
}

function read(units: readonly string[]): Parts {
	return units.some(isInitial) ? withInitials(units) : inOrder(units);
}

/** "Last, first", unless the words themselves say otherwise. */
function aroundComma(words: readonly string[], [next, ...more]: readonly string[][]): Parts {
	const before = joined(words);
	const given = [...next, ...more.filter((group) => joined(group).every(isPatronymic)).flat()];
	const after = joined(given);
	// Анна Сергеевна, Петрова; Петрова Анна, Сергеевна
	const isPart = after.every((unit) => isPatronymic(unit) || isSurname(unit));
	if (isPart && before.some((unit) => isGivenName(unit))) return read([...before, ...after]);
	// Анна Петрова, Москва; but Анна Петрова, Иван Сидоров are two people
	if (before.length > 1 && before.some((unit) => isGivenName(unit) || isInitial(unit))) {
		return after.some(isGivenName) ? NOBODY : read(before);
	}
	return behindSurname(words, given);
}

const NOBODY: Parts = { first: [], middle: [], last: [] };

/** What follows "Last, ": Anna; Анна Сергеевна; И. И.; Anna van der, whose particles go to the surname. */
function behindSurname(surname: readonly string[], words: readonly string[]): Parts {
	const end = words.length - particlesAtEnd(words);
	const given = joined(words.slice(0, end));
	const last = [...words.slice(end), ...surname];
	const at = given.findIndex(
		(unit, index) => index > 0 && (isInitial(unit) || isOfFather(given, index)),
	);
	return at === -1
		? { first: given, middle: [], last }
		: { first: given.slice(0, at), middle: given.slice(at), last };
}

function isOfFather(given: readonly string[], at: number): boolean {
	return looksLikePatronymic(given[at]) && !isOfAnother(given[at], given[at - 1]);
}
