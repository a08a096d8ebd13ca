import type { Zone } from 'luxon';
import { railsZones } from '../../library/zones';
import { ianaZone } from './iana';
import { listedNames } from './zones';

const AREAS_OF_PLACES = [
	'Africa',
	'America',
	'Antarctica',
	'Arctic',
	'Asia',
	'Atlantic',
	'Australia',
	'Europe',
	'Indian',
	'Pacific',
];

/** IANA has a zone of that name, but more people mean another place by it. */
const DOUBTFUL: ReadonlySet<string> = new Set([
	'center',
	'cordoba',
	'la rioja',
	'north',
	'petersburg',
	'san juan',
	'south',
	'victoria',
	'vincennes',
	'west',
]);
/** Shorter ones (Yap, ACT) are left to the abbreviations. */
const SHORTEST = 4;

/** The zone of a city of IANA's (`Kyiv`, `new york`) or of a name of Ruby on Rails' (`Eastern Time (US & Canada)`). */
export function placeZone(text: string): Zone | null {
	const key = placeKey(text);
	if (key.length < SHORTEST) return null;
	const name = placeNames().get(key);
	return name === undefined ? formerPlace(key) : ianaZone(name);
}

let names: ReadonlyMap<string, string> | undefined;

/** The IANA names by what people call them: IANA's cities, which Rails may know under a former name, go before Rails. */
export function placeNames(): ReadonlyMap<string, string> {
	names ??= new Map([
		...railsZones()
			.filter(([name]) => name !== 'UTC')
			.map(([name, iana]) => [placeKey(name), iana] as const),
		...listedNames()
			.map((name) => [placeKey(name.slice(name.lastIndexOf('/') + 1)), name] as const)
			.filter(([key]) => !DOUBTFUL.has(key)),
	]);
	return names;
}

/** Places that IANA keeps only as other names of a zone: Kiev, Montreal, Calcutta. */
function formerPlace(key: string): Zone | null {
	if (key.includes('/') || DOUBTFUL.has(key)) return null;
	const found = AREAS_OF_PLACES.map((area) => ianaZone(`${area}/${key.replaceAll(' ', '_')}`));
	const [zone, ...others] = found.filter((each) => each !== null);
	return zone !== undefined && others.length === 0 ? zone : null;
}

/** A name without letter case, accents, points and apostrophes, `_` and `-` as spaces. */
export function placeKey(text: string): string {
	return text
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/[.'\u2019]/g, '')
		.replace(/[_-]/g, ' ')
		.toLowerCase()
		.replace(/^saint /, 'st ')
		.replace(/ (?:and|&amp;) /g, ' & ');
}
