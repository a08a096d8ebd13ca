import { PhoneNumberFormat, PhoneNumberType, PhoneNumberUtil } from 'google-libphonenumber';
import type { PhoneNumber } from 'google-libphonenumber';
import type { Country } from '../../nodes/CabinetFm/domain/person/phone';

/*
 * Example numbers of every region and type, from Google's libphonenumber with its full metadata, and how people write
 * them.
 */

const google = PhoneNumberUtil.getInstance();
const { E164, INTERNATIONAL, NATIONAL } = PhoneNumberFormat;

export interface Example {
	region: string;
	number: PhoneNumber;
	e164: string;
}

export const EXAMPLES: readonly Example[] = google.getSupportedRegions().flatMap(examplesOf);

/** One example for each type of number, each number once. */
function examplesOf(region: string): Example[] {
	const examples = new Map<string, Example>();
	for (const type of Object.values(PhoneNumberType)) {
		// The names of a TypeScript enum are among its values.
		const number = typeof type === 'string' ? null : google.getExampleNumberForType(region, type);
		if (!number) continue;
		const e164 = google.format(number, E164);
		examples.set(e164, { region, number, e164 });
	}
	return [...examples.values()];
}

/** How a number is written; `null` where its country does not have that way. */
export type Spelling = (example: Example) => string | null;

/** Ways with + or 00. */
export const PREFIXED = new Map<string, Spelling>([
	['+ and digits', ({ e164 }) => e164],
	['international', international],
	['00 instead of +', (example) => `00${international(example).slice(1)}`],
	['dots and a dash', (example) => international(example).replace(/[ -]/g, '.').replace('.', '-')],
	[
		'(0) behind the code',
		(example) =>
			trunkOf(example) === '0' ? `+${codeOf(example)} (0)${significant(example)}` : null,
	],
	[
		'trunk prefix behind the code',
		(example) => {
			const trunk = trunkOf(example);
			return trunk && `+${codeOf(example)} ${trunk}${significant(example)}`;
		},
	],
	['extension', (example) => `${international(example)} ext. 12`],
	['full-width, in invisible marks', ({ e164 }) => `\u202a${fullWidth(e164)}\u202c`],
]);

/** Ways that only the own Country Code tells apart. */
export const UNPREFIXED = new Map<string, Spelling>([
	['national', ({ number }) => google.format(number, NATIONAL)],
	['national without trunk prefix', significant],
	['code and digits without +', withoutPlus],
]);

export function withoutPlus({ e164 }: Example): string {
	return e164.slice(1);
}

function international({ number }: Example): string {
	return google.format(number, INTERNATIONAL);
}

function significant({ number }: Example): string {
	return google.getNationalSignificantNumber(number);
}

function codeOf({ number }: Example): string {
	return String(number.getCountryCode());
}

function trunkOf({ region }: Example): string | null {
	return google.getNddPrefixForRegion(region, true) || null;
}

function fullWidth(text: string): string {
	return text.replace(/./g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
}

/** Under the calling code alone the rules of its main country count. */
export function ownCountries(example: Example): Country[] {
	const callingCode = codeOf(example);
	return [
		{ callingCode, region: null },
		{ callingCode, region: example.region },
	];
}

/** What Google's library makes of a text: the valid numbers that it can be. */
export function referenceReadings(text: string, country: Country | null): string[] {
	return regionsOf(country).flatMap((region) => {
		const number = parsed(text.replace(/^00/, '+'), region);
		return number && google.isValidNumber(number) ? [google.format(number, E164)] : [];
	});
}

/** Whether anybody can have the number. */
export function isAssigned(e164: string): boolean {
	return google.isValidNumber(google.parse(e164));
}

/** The country of a number; `null` where it belongs to none. */
export function homeOf(e164: string): string | null {
	const region: string | undefined = google.getRegionCodeForNumber(google.parse(e164));
	return region === undefined || region === NO_COUNTRY ? null : region;
}

const NO_COUNTRY = '001';

function regionsOf(country: Country | null): Array<string | undefined> {
	if (country === null) return [undefined];
	const main = google.getRegionCodeForCountryCode(Number(country.callingCode));
	return country.region === null || country.region === main ? [main] : [country.region, main];
}

function parsed(text: string, region: string | undefined): PhoneNumber | null {
	try {
		return google.parse(text, region);
	} catch {
		return null;
	}
}
