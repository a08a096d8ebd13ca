import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import metadata from 'libphonenumber-js/min/metadata';

/*
 * The numbering plans of the world, from libphonenumber-js (a port of Google's libphonenumber).
 */

/** A number that a numbering plan calls valid. */
export interface ValidNumber {
	e164: string;
	/** ISO 3166 code; `null` for numbers of no country, such as +800 */
	country: string | null;
}

const REGIONS: ReadonlyMap<string, readonly string[]> = new Map(
	Object.entries(metadata.country_calling_codes),
);

/** The ISO 3166 codes of each calling code, the main country first. */
export function regionsByCallingCode(): ReadonlyMap<string, readonly string[]> {
	return REGIONS;
}

/** A plus and 15 digits (ITU-T E.164); the plan of Germany alone lets pass more. */
const LONGEST_E164 = 16;

/**
 * Reads digits: with a plus in front as an international number, else as they are dialled in the region.
 * `null` where no plan calls the result valid.
 *
 * @param region ISO 3166 code
 */
export function validNumber(digits: string, region?: string): ValidNumber | null {
	const defaultCountry = region !== undefined && isSupportedCountry(region) ? region : undefined;
	const number = parsePhoneNumberFromString(digits, { defaultCountry, extract: false });
	if (!number?.isValid() || number.number.length > LONGEST_E164) return null;
	return { e164: number.number, country: number.country ?? null };
}
