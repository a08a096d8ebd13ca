import type { Zone } from 'luxon';
import { fixedZone } from './fixed';
import { Kept } from '../json/kept';
import { labelledZone } from './label';
import { namedZone } from './named';

const LONGEST = 100;

/** To find a zone, or that there is none, costs more than the rest of the callback. */
const zones = new Kept<Zone | null>(1000);

/**
 * The zone that a text names: an IANA name, an offset (`+03:00`, `UTC+3`, `+5.5`), a city, a zone of Ruby on Rails, a
 * label that holds such a name or offset, or one of UTC, GMT, MSK, CET, CEST, EET, EEST, WET. `null` for anything
 * else, above all for abbreviations that mean another zone in another country.
 *
 * Its `name` is what an item shows: the name as IANA writes it, `UTC`, or `UTC+3` where only the offset is known.
 */
export function zoneOf(text: string): Zone | null {
	const name = text.trim();
	return name === '' || name.length > LONGEST ? null : zones.get(name, () => read(name));
}

function read(name: string): Zone | null {
	const spaced = name.replace(/\s+/g, ' ');
	return fixedZone(spaced) ?? namedZone(spaced) ?? labelledZone(spaced);
}
