import type { Zone } from 'luxon';
import { railsZones } from '../../library/zones';
import { ianaZone } from './iana';
import { FORMER_NAMES, listedNames } from './zones';

/** IANA has a zone of that name, but more people mean another place by it. */
const DOUBTFUL: ReadonlySet<string> = new Set([
	'center',
	'cordoba',
	'la rioja',
	'petersburg',
	'san juan',
	'vincennes',
]);
/** Shorter ones are left to the abbreviations. */
const SHORTEST = 4;

/** The zone of a city of IANA's (`Kyiv`, `new york`) or of a name of Ruby on Rails' (`Eastern Time (US & Canada)`). */
export function placeZone(text: string): Zone | null {
	const name = placeNames().get(placeKey(text));
	return name === undefined ? null : ianaZone(name);
}

let names: ReadonlyMap<string, string> | undefined;

/** The IANA names by `placeKey`. A city's own zone goes before what Rails has for it, which may be a former name. */
export function placeNames(): ReadonlyMap<string, string> {
	names ??= new Map(
		[
			...FORMER_NAMES.map((name) => [cityOf(name), name]),
			...railsZones(),
			...listedNames().map((name) => [cityOf(name), name]),
		]
			.map(([place, name]) => [placeKey(place), name] as const)
			.filter(([key]) => key.length >= SHORTEST && !DOUBTFUL.has(key)),
	);
	return names;
}

function cityOf(name: string): string {
	return name.slice(name.lastIndexOf('/') + 1);
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
