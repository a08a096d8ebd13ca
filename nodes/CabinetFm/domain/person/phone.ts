/** What a national number starts with inside its own country, where it is not 0. */
const TRUNK_PREFIXES: Record<string, string> = { 7: '8', 36: '06', 39: '', 375: '80' };

/** Calling codes whose numbers always have ten digits after the code, and no other code begins with them. */
const TEN_DIGITS = new Set(['1', '7']);

/** Digits that a national number has at least. */
const SHORTEST_NATIONAL = 7;

/** Spaces, dashes, dots, slashes and brackets that people put into phone numbers. */
const LOOKS_LIKE_A_NUMBER = /^\+?[\d\s()./\u00ad\u2010-\u2015\u2212-]+$/;
const E164 = /^\+[1-9]\d{6,14}$/;

/**
 * The E.164 form ("+79161234567") of a phone number, or `null` where it cannot be told for sure.
 * A number without an international prefix is completed with the calling code; without one it is not guessed.
 *
 * @param countryCode calling code in digits ("7"), or '' when the user gave none
 */
export function toE164(phone: string | number, countryCode: string): string | null {
	const text = String(phone).trim();
	if (!LOOKS_LIKE_A_NUMBER.test(text)) return null;
	const number = international(text, countryCode);
	return number !== null && isComplete(number) ? number : null;
}

/** The digits of what the user entered as calling code: "+7", "7" and "007" are 7. */
export function callingCode(entered: string): string {
	return entered.replace(/\D/g, '').replace(/^0+/, '');
}

function isComplete(number: string): boolean {
	return (
		E164.test(number) && (!TEN_DIGITS.has(number[1]) || number.length === '+70000000000'.length)
	);
}

function international(text: string, countryCode: string): string | null {
	// "+44 (0)20 ...": the bracketed zero is dialled only inside the country.
	const digits = text.replace(/^((?:\+|00)[\d\s]*)\(0\)/, '$1').replace(/\D/g, '');
	if (text.startsWith('+')) return `+${digits}`;
	if (digits.startsWith('00')) return `+${digits.slice(2)}`;
	if (countryCode === '') return null;
	if (carriesCode(digits, countryCode)) return `+${digits}`;
	return `+${countryCode}${withoutTrunkPrefix(digits, countryCode)}`;
}

function carriesCode(digits: string, countryCode: string): boolean {
	if (!digits.startsWith(countryCode)) return false;
	const national = digits.length - countryCode.length;
	return TEN_DIGITS.has(countryCode) ? national === 10 : national >= SHORTEST_NATIONAL;
}

function withoutTrunkPrefix(digits: string, countryCode: string): string {
	const prefix = TRUNK_PREFIXES[countryCode] ?? '0';
	if (prefix === '' || !digits.startsWith(prefix)) return digits;
	// A Russian number without its 8 may itself begin with 8 (812 is Saint Petersburg).
	if (TEN_DIGITS.has(countryCode) && digits.length <= 10) return digits;
	return digits.slice(prefix.length);
}
