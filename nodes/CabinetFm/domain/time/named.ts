import type { Zone } from 'luxon';
import { abbreviated } from './abbreviation';
import { ianaZone } from './iana';
import { placeZone } from './place';

/** The zone that a name means: IANA's, of a city, of Ruby on Rails, or one of the few sure abbreviations. */
export function namedZone(text: string): Zone | null {
	const iana = () => ianaZone(text.replaceAll(' ', '_'));
	if (text.includes('/')) return iana();
	// Singapore is a city of Asia/Singapore first, and then a former name of that zone.
	return abbreviated(text)?.zone ?? placeZone(text) ?? iana();
}
