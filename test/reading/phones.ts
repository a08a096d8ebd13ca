import { readPhone } from '../../nodes/CabinetFm/domain/person/phone';
import type { Country } from '../../nodes/CabinetFm/domain/person/phone';
import {
	EXAMPLES,
	homeOf,
	isAssigned,
	ownCountries,
	PREFIXED,
	referenceReadings,
	UNPREFIXED,
} from './phoneNumbers';
import type { Example, Spelling } from './phoneNumbers';

/*
 * How phone numbers are read, beside Google's libphonenumber: for each way to write them one row.
 */

export interface Row {
	kind: string;
	inputs: number;
	/** As the reference reads it, or not read where it is no number */
	right: number;
	/** Not read, though it is a number */
	nothing: number;
	/** Read as another number that somebody can have */
	wrong: number;
	/** Read digit for digit, though the full metadata say that nobody can have it */
	unassigned: number;
}

interface Input {
	text: string;
	country: Country | null;
	/** What it may be read as */
	right: readonly string[];
	isNumber: boolean;
}

const RUSSIA: Country = { callingCode: '7', region: null };
const GERMANY: Country = { callingCode: '49', region: 'DE' };

/** With + or 00, whatever the Country Code is. */
export function prefixedRows(): Row[] {
	return Array.from(PREFIXED, ([kind, spell]) =>
		rowOf(kind, (example) =>
			[null, RUSSIA, GERMANY, ...ownCountries(example)].flatMap((country) =>
				spelled(spell, example, country),
			),
		),
	);
}

/** Without a prefix, under the own Country Code. */
export function nationalRows(): Row[] {
	return Array.from(UNPREFIXED, ([kind, spell]) =>
		rowOf(`${kind}, own Country Code`, (example) =>
			ownCountries(example).flatMap((country) => spelled(spell, example, country)),
		),
	);
}

/** Without a prefix, under another Country Code, whose own numbers come first. */
export function foreignRows(): Row[] {
	return [
		rowOf('code and digits without +, Country Code 7', ({ e164 }) => {
			const text = e164.slice(1);
			const right = [e164, ...referenceReadings(text, RUSSIA)];
			return [{ text, country: RUSSIA, right, isNumber: true }];
		}),
	];
}

/**
 * One digit missing, or one too many: what is no number then must not become another one.
 *
 * @param share of every row, one example in so many: other ones in the next row
 */
export function slipRows(share = 1): Row[] {
	const known = new Map([...PREFIXED, ...UNPREFIXED]);
	return ['+ and digits', ...UNPREFIXED.keys()].flatMap((kind, at) => {
		const spell = known.get(kind);
		return SLIPS.map(([slip, variants]) =>
			rowOf(`${kind}, ${slip}`, (example, turn) => {
				if ((turn + at) % share !== 0) return [];
				// What we do not know as a number we cannot know again.
				if (readPhone(example.e164, null).problem !== undefined) return [];
				const text = spell?.(example) ?? '';
				const countries = text.startsWith('+') ? [null] : ownCountries(example);
				return variants(text, turn).flatMap((variant) =>
					countries.map((country) => slipped(variant, example, country)),
				);
			}),
		);
	});
}

const SLIPS: ReadonlyArray<[string, (text: string, turn: number) => string[]]> = [
	[
		'one digit missing',
		(text) => placesIn(text).map((at) => text.slice(0, at) + text.slice(at + 1)),
	],
	[
		'one digit too many',
		(text, turn) =>
			placesIn(text).map((at) => `${text.slice(0, at)}${(turn + at) % 10}${text.slice(at)}`),
	],
];

/** Where the digits of a text stand. */
function placesIn(text: string): number[] {
	return Array.from(text.matchAll(/\d/g), ({ index }) => index);
}

function spelled(spell: Spelling, example: Example, country: Country | null): Input[] {
	const text = spell(example);
	return text === null ? [] : [{ text, country, right: [example.e164], isNumber: true }];
}

/** A slip that is read as what was meant does no harm. */
function slipped(text: string, { e164 }: Example, country: Country | null): Input {
	const readings = referenceReadings(text, country);
	return { text, country, right: [e164, ...readings], isNumber: readings.length > 0 };
}

function rowOf(kind: string, inputsOf: (example: Example, turn: number) => Input[]): Row {
	const row: Row = { kind, inputs: 0, right: 0, nothing: 0, wrong: 0, unassigned: 0 };
	for (const input of EXAMPLES.flatMap(inputsOf)) {
		row.inputs++;
		row[verdictOn(input)]++;
	}
	return row;
}

function verdictOn({
	text,
	country,
	right,
	isNumber,
}: Input): Exclude<keyof Row, 'kind' | 'inputs'> {
	const reading = readPhone(text, country);
	if (reading.problem !== undefined) return isNumber ? 'nothing' : 'right';
	if (!right.includes(reading.e164)) return isAssigned(reading.e164) ? 'wrong' : 'unassigned';
	return reading.country === homeOf(reading.e164) ? 'right' : 'wrong';
}
