import { regionsByCallingCode } from '../../library/phone';
import { plainText } from './dialled';

/** Where a number without an international prefix is from. */
export interface Country {
	/** Digits only: "7" */
	callingCode: string;
	/** ISO 3166 code ("RU"); `null` where only the calling code is known, which several countries may share */
	region: string | null;
}

/** "7", "007". */
const BARE_CODE = /^0{0,2}([1-9]\d{0,2})$/;
/** "+7", "Russia (+7)", "+7 (Russia)". */
const CODE_WITH_PLUS = /^[^\d+]*\+([1-9]\d{0,2})[^\d+]*$/;

/** The country that a user entered as calling code or as ISO 3166 code; `null` where it is neither. */
export function countryOf(entered: string): Country | null {
	const text = plainText(entered);
	if (text === null) return null;
	const region = text.toUpperCase();
	const codeOfRegion = callingCodes().get(region);
	if (codeOfRegion !== undefined) return { callingCode: codeOfRegion, region };
	const [, callingCode] = BARE_CODE.exec(text) ?? CODE_WITH_PLUS.exec(text) ?? [];
	return regionsByCallingCode().has(callingCode) ? { callingCode, region: null } : null;
}

/** Every country that can be chosen, by its ISO 3166 code. */
export function countries(): Array<{ region: string; callingCode: string }> {
	return Array.from(callingCodes(), ([region, callingCode]) => ({ region, callingCode }));
}

let codes: ReadonlyMap<string, string> | undefined;

/** The calling code of each ISO 3166 code. */
function callingCodes(): ReadonlyMap<string, string> {
	codes ??= new Map(
		Array.from(regionsByCallingCode(), ([callingCode, regions]) =>
			regions.map((region) => [region, callingCode] as const),
		).flat(),
	);
	return codes;
}

/** The regions whose rules a national number may follow: the entered one, then the main one of its calling code. */
export function rulesOf({ region, callingCode }: Country): Set<string> {
	const [main] = regionsByCallingCode().get(callingCode) ?? [];
	return new Set([region, main].filter((known) => typeof known === 'string'));
}
