/** What a national number starts with inside its own country, where it is not 0; the longest first. */
const TRUNK_PREFIXES: Readonly<Record<string, readonly string[]>> = {
	7: ['8'],
	36: ['06'],
	39: [],
	370: ['8', '0'],
	375: ['80', '8', '0'],
	380: ['80', '8', '0'],
	998: ['8', '0'],
};

/** Calling codes whose numbers always have ten digits after the code, and no other code begins with them. */
const TEN_DIGITS = new Set(['1', '7']);

/** Digits that a national number has at least. */
const SHORTEST_NATIONAL = 7;

/** Spaces, dashes, dots, slashes and brackets that people put into phone numbers. */
const LOOKS_LIKE_A_NUMBER = /^\+?[\d\s()./\u00ad\u2010-\u2015\u2212-]+$/;
/** Marks that nobody sees, which come along when a number is copied from an address book. */
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
/** "+44 (0)20 ...", "+375 (029) ...": the zero is dialled only inside the country. */
const BRACKETED_ZERO = /^([+\d][\d\s]*)\(\s*0/;
/** Italy alone keeps it. */
const ITALIAN = /^(?:\+|00)?\s*39/;
const E164 = /^\+[1-9]\d{6,14}$/;
/** No country has it: a Russian number whose national 8 got a plus. */
const NO_COUNTRY = '+89';

/**
 * The E.164 form ("+79161234567") of a phone number, or `null` where it cannot be told for sure.
 * A number without an international prefix is completed with the calling code; without one it is not guessed.
 *
 * @param countryCode calling code in digits ("7"), or '' when the user gave none
 */
export function toE164(phone: string | number, countryCode: string): string | null {
	const text = plain(String(phone));
	if (!LOOKS_LIKE_A_NUMBER.test(text)) return null;
	const number = international(text, countryCode);
	return number !== null && isComplete(number) ? number : null;
}

/** The digits of what the user entered as calling code: "+7", "7" and "007" are 7. */
export function callingCode(entered: string): string {
	return entered.replace(/\D/g, '').replace(/^0+/, '');
}

/** Whether a number would be complete with a calling code. */
export function lacksCode(phone: string): boolean {
	const text = plain(phone);
	const digits = text.replace(/\D/g, '');
	return (
		!text.startsWith('+') && LOOKS_LIKE_A_NUMBER.test(text) && digits.length >= SHORTEST_NATIONAL
	);
}

function plain(phone: string): string {
	return phone
		.replace(INVISIBLE, '')
		.trim()
		.replace(/^tel:/i, '')
		.replace(/^\uff0b/, '+');
}

function isComplete(number: string): boolean {
	if (!E164.test(number) || number.startsWith(NO_COUNTRY)) return false;
	return !TEN_DIGITS.has(number[1]) || /^[1-9]\d{9}$/.test(number.slice('+7'.length));
}

function international(text: string, countryCode: string): string | null {
	const digits = digitsOf(text);
	if (text.startsWith('+')) return `+${digits}`;
	if (digits.startsWith('00')) return `+${digits.slice(2)}`;
	if (countryCode === '') return null;
	if (carriesCode(digits, countryCode)) return `+${digits}`;
	const national = withoutTrunkPrefix(digits, countryCode);
	return national.length < SHORTEST_NATIONAL ? null : `+${countryCode}${national}`;
}

function digitsOf(text: string): string {
	return (ITALIAN.test(text) ? text : text.replace(BRACKETED_ZERO, '$1')).replace(/\D/g, '');
}

function carriesCode(digits: string, countryCode: string): boolean {
	if (!digits.startsWith(countryCode)) return false;
	const national = digits.length - countryCode.length;
	return TEN_DIGITS.has(countryCode) ? national === 10 : national >= SHORTEST_NATIONAL;
}

function withoutTrunkPrefix(digits: string, countryCode: string): string {
	const prefixes = TRUNK_PREFIXES[countryCode] ?? ['0'];
	const prefix = prefixes.find((candidate) => digits.startsWith(candidate)) ?? '';
	// A Russian number without its 8 may itself begin with 8 (812 is Saint Petersburg).
	if (TEN_DIGITS.has(countryCode) && digits.length <= 10) return digits;
	return digits.slice(prefix.length);
}
