import { isGivenName } from './given';
import { inOrder, isSurname } from './order';
import type { Parts } from './order';
import { isPatronymic } from './patronymic';
import { isInitial } from './words';

/** Reads words of which some are initials: И. И. Иванов, Иванов И. И., John F. Kennedy, Анна П. */
export function withInitials(words: readonly string[]): Parts {
	const father = words.findIndex(
		(word, at) => at > 0 && isInitial(words[at - 1]) && isPatronymic(word),
	);
	if (father !== -1) return beforeFather(words, father);
	const initials = words.filter(isInitial);
	const full = words.filter((word) => !isInitial(word));
	if (isInitial(words[0]) || (full.length === 1 && initials.length > 1)) {
		return { first: initials.slice(0, 1), middle: initials.slice(1), last: full };
	}
	if (full.length === 1) return withOneInitial(full, initials);
	const parts = inOrder(full);
	const stands = isInitial(words[words.length - 1]);
	if (stands && parts.last.length === 0) return { ...parts, last: initials };
	if (stands && full.every(isGivenName)) return { first: full, middle: [], last: initials };
	return parts.middle.length > 0 ? parts : { ...parts, middle: initials };
}

/** Петрова А. Сергеевна */
function beforeFather(words: readonly string[], at: number): Parts {
	const last = words.filter((_, index) => index !== at && index !== at - 1);
	return { first: [words[at - 1]], middle: [words[at]], last };
}

/** "Анна П." hides the surname, "Иванов И." the given name; without a clue each script has its habit. */
function withOneInitial(full: readonly string[], initials: readonly string[]): Parts {
	const isFirst = isGivenName(full[0])
		? true
		: !isSurname(full[0]) && !/\p{Script=Cyrillic}/u.test(full[0]);
	return isFirst
		? { first: full, middle: [], last: initials }
		: { first: initials, middle: [], last: full };
}
