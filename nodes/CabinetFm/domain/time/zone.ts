import { FixedOffsetZone, IANAZone } from 'luxon';
import type { Zone } from 'luxon';

const UTC_NAME = /^(?:utc|gmt|z)$/i;
const OFFSET = /^(?:utc|gmt)?\s*([+\-\u2212])\s*(\d{1,2})(?::?(\d{2}))?$/i;
/** Newer versions of Node take any offset up to a day for a name. */
const IANA_NAME = /^[a-z]/i;
/** No clock on earth is farther from UTC. */
export const LARGEST_OFFSET_MINUTES = 14 * 60;

const known = new Map<string, Zone>();
const LONGEST_NAME = 64;
const MOST_REMEMBERED = 1000;

/**
 * The zone that a text names: an IANA name, `UTC`, `+03:00`, `UTC+3` or `GMT+3`.
 * `null` for anything else.
 */
export function zoneOf(text: string): Zone | null {
	const name = text.trim();
	if (name === '' || name.length > LONGEST_NAME) return null;
	const remembered = known.get(name);
	if (remembered) return remembered;
	const zone = fixedZone(name) ?? ianaZone(name);
	// Checking an IANA name costs more than the rest of the callback, so known ones are remembered.
	if (zone && known.size < MOST_REMEMBERED) known.set(name, zone);
	return zone;
}

function fixedZone(name: string): Zone | null {
	if (UTC_NAME.test(name)) return FixedOffsetZone.utcInstance;
	const match = OFFSET.exec(name);
	if (!match) return null;
	const [, sign, hours, minutes = '0'] = match;
	const size = Number(hours) * 60 + Number(minutes);
	if (Number(minutes) > 59 || size > LARGEST_OFFSET_MINUTES) return null;
	return FixedOffsetZone.instance(sign === '+' ? size : -size);
}

function ianaZone(name: string): Zone | null {
	return IANA_NAME.test(name) && IANAZone.isValidZone(name) ? IANAZone.create(name) : null;
}
