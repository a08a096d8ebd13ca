import type { SplitName } from '../../../nodes/CabinetFm/domain/person/name';
import lists from '../../fixtures/names.json';
import { inLatinLetters } from './latin';

/** A name put together of known parts, and what it has to be split into. */
export interface GeneratedName {
	kind: string;
	text: string;
	parts: SplitName;
}

/** How many names of each order, language and sex, in each alphabet. */
const OF_EACH = 300;

type Order = (first: string, middle: string, last: string) => [text: string, parts: SplitName];

export const ORDERS = {
	'surname, name, patronymic': (first, middle, last) => [
		`${last} ${first} ${middle}`,
		parts(first, middle, last),
	],
	'name, patronymic, surname': (first, middle, last) => [
		`${first} ${middle} ${last}`,
		parts(first, middle, last),
	],
	'name, patronymic': (first, middle) => [`${first} ${middle}`, parts(first, middle, null)],
	'surname, name': (first, _, last) => [`${last} ${first}`, parts(first, null, last)],
	'name, surname': (first, _, last) => [`${first} ${last}`, parts(first, null, last)],
	'surname with a comma, name, patronymic': (first, middle, last) => [
		`${last}, ${first} ${middle}`,
		parts(first, middle, last),
	],
	'surname, initials': (first, middle, last) => [
		`${last} ${first[0]}. ${middle[0]}.`,
		parts(`${first[0]}.`, `${middle[0]}.`, last),
	],
	'initials, surname': (first, middle, last) => [
		`${first[0]}.${middle[0]}. ${last}`,
		parts(`${first[0]}.`, `${middle[0]}.`, last),
	],
} satisfies Record<string, Order>;

const LANGUAGES = { Russian: lists.slavic.ru, Ukrainian: lists.slavic.uk };
const ALPHABETS = { '': (name: string) => name, ' in Latin letters': inLatinLetters };

/** Russian and Ukrainian names in every order, of women and men, in both alphabets. */
export function* slavicNames(): Generator<GeneratedName> {
	for (const [language, sexes] of Object.entries(LANGUAGES)) {
		for (const [alphabet, spelled] of Object.entries(ALPHABETS)) {
			for (const [order, write] of Object.entries<Order>(ORDERS)) {
				for (const { first, middle, last } of Object.values(sexes)) {
					const words = [first, middle, last].map((text) => text.split(' ').map(spelled));
					for (let index = 0; index < OF_EACH; index += 1) {
						const [text, expected] = write(
							pick(words[0], index * 7),
							pick(words[1], index * 11),
							pick(words[2], index * 13),
						);
						yield { kind: `${language}${alphabet}: ${order}`, text, parts: expected };
					}
				}
			}
		}
	}
}

/** Names with given names that the list does not hold: the surname's ending has to tell. */
export function* unknownNames(): Generator<GeneratedName> {
	for (const sexes of Object.values(lists.heldOut)) {
		for (const { first, last } of Object.values(sexes)) {
			for (const order of ['surname, name', 'name, surname'] as const) {
				for (const [given, surname] of pairs(first, last)) {
					const [text, expected] = ORDERS[order](given, '', surname);
					yield { kind: `Uzbek and Azerbaijani: ${order}`, text, parts: expected };
				}
			}
		}
	}
}

/** Names of other countries, given name first. */
export function* foreignNames(): Generator<GeneratedName> {
	for (const { first, last } of Object.values(lists.foreign)) {
		for (const [given, surname] of pairs(first, last)) {
			const expected = parts(given, null, surname);
			yield {
				kind: 'Other countries: name, surname',
				text: `${given} ${surname}`,
				parts: expected,
			};
		}
	}
}

function* pairs(first: string, last: string): Generator<[string, string]> {
	const words = [first, last].map((text) => text.split(' '));
	for (let index = 0; index < OF_EACH; index += 1) {
		const turn = Math.floor(index / words[0].length);
		yield [pick(words[0], index), pick(words[1], index * 7 + turn)];
	}
}

function parts(
	first_name: string | null,
	middle_name: string | null,
	last_name: string | null,
): SplitName {
	return { first_name, middle_name, last_name };
}

function pick(words: readonly string[], index: number): string {
	return words[index % words.length];
}
