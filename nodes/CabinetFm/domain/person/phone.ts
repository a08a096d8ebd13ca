import { Kept } from '../json/kept';
import { validNumber } from '../../library/phone';
import type { ValidNumber } from '../../library/phone';
import { rulesOf } from './country';
import type { Country } from './country';
import { dialled, plainText } from './dialled';

export { countries, countryOf } from './country';
export type { Country } from './country';

/** The international form of a number with its country (`null` where no single one has it), or why there is none. */
export type PhoneReading =
	| { e164: string; country: string | null; problem?: undefined }
	| { e164?: undefined; problem: 'nothing' | 'no country code' | 'not valid' };

/** Digits that a number has at least: those of Niue. */
const SHORTEST = 4;
/** More digits than this are no number, also with everything that is dialled before it. */
const LONGEST = 18;

/**
 * Reads the text of a phone field. Only a number that a numbering plan calls valid is given, without its extension.
 *
 * @param country of numbers without an international prefix; without one they are not guessed
 */
export function readPhone(text: string, country: Country | null): PhoneReading {
	if (text.length > LONGEST_KEPT) return readAnew(text, country);
	return kept.get(`${country?.callingCode ?? ''} ${country?.region ?? ''} ${text}`, () =>
		readAnew(text, country),
	);
}

/** The experts of a company come again with each of its callbacks. */
const kept = new Kept<PhoneReading>(500);
const LONGEST_KEPT = 40;

function readAnew(text: string, country: Country | null): PhoneReading {
	const plain = plainText(text);
	if (plain === '') return { problem: 'nothing' };
	const entered = plain === null ? null : dialled(plain);
	if (entered === null || entered.digits.length > LONGEST) return { problem: 'not valid' };

	const { digits, international, withoutZero, beforeSlash } = entered;
	if (!international && country === null) {
		return { problem: digits.length < SHORTEST ? 'not valid' : 'no country code' };
	}
	const read = (part: string | null) => {
		if (part === null) return null;
		return international || country === null ? abroad(part) : atHome(part, country);
	};
	if (read(beforeSlash) !== null) return { problem: 'not valid' };
	return read(digits) ?? read(withoutZero) ?? { problem: 'not valid' };
}

function abroad(digits: string): ValidNumber | null {
	return validNumber(`+${digits}`);
}

/** A number without a prefix is one of the own country where it can be; else its calling code only lacks the plus. */
function atHome(digits: string, country: Country): ValidNumber | null {
	const national = dialledAtHome(digits, country) ?? withFormerPrefix(digits, country);
	if (national === null) return isSurelyForeign(digits, country) ? abroad(digits) : null;
	if (!digits.startsWith(country.callingCode)) return national;
	// "49 15..." with the code of Germany: its code, or an area code that looks like it.
	const withCode = abroad(digits);
	return withCode === null || withCode.e164 === national.e164 ? national : null;
}

function dialledAtHome(digits: string, country: Country): ValidNumber | null {
	for (const region of rulesOf(country)) {
		const number = validNumber(digits, region);
		if (number) return number;
	}
	return null;
}

/** How long-distance numbers began in Ukraine and Uzbekistan for decades; the plans of today no longer know that 8. */
const FORMER_PREFIXES: ReadonlyMap<string, string> = new Map([
	['380', '80'],
	['998', '8'],
]);

function withFormerPrefix(digits: string, country: Country): ValidNumber | null {
	const prefix = FORMER_PREFIXES.get(country.callingCode);
	return prefix !== undefined && digits.startsWith(prefix)
		? dialledAtHome(digits.slice('8'.length), country)
		: null;
}

/** Below this a number may be a local one without its area code. */
const SHORTEST_FOREIGN = 11;

function isSurelyForeign(digits: string, country: Country): boolean {
	return digits.length >= SHORTEST_FOREIGN && abroad(digits) !== null && !isSlip(digits, country);
}

/** "+" and as many digits as people's numbers have; longer ones are those of services. */
const LONGEST_OF_PEOPLE = 15;

/** Whether one digit too many or too few made a number of the own country look like one from abroad. */
function isSlip(digits: string, country: Country): boolean {
	return neighboursOf(digits).some((neighbour) => {
		const number = dialledAtHome(neighbour, country);
		return number !== null && number.e164.length <= LONGEST_OF_PEOPLE;
	});
}

/** Every text with one digit less or one more. */
function neighboursOf(digits: string): string[] {
	return Array.from({ length: digits.length + 1 }, (_, at) => {
		const [before, behind] = [digits.slice(0, at), digits.slice(at)];
		return [before + behind.slice(1), ...TEN_DIGITS.map((digit) => before + digit + behind)];
	}).flat();
}

const TEN_DIGITS = [...'0123456789'];
