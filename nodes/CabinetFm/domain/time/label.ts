import type { FixedOffsetZone, Zone } from 'luxon';
import { abbreviated } from './abbreviation';
import { fixedZone } from './fixed';
import { ianaZone } from './iana';
import { namedZone } from './named';

/** In brackets an offset may have any form. Without them it needs UTC or its long form to be no part of a name. */
const FORMS = [
	/^[([](?<offset>[^()[\]]+)[)\]](?<name>.*)$/,
	/^(?<name>.*)[([](?<offset>[^()[\]]+)[)\]]$/,
	/^(?<offset>(?:utc|gmt) ?[+\-\u2212][^\s,]+|[+\-\u2212]\d\d:?\d\d),? (?<name>.+)$/i,
	/^(?<name>.+) (?<offset>(?:utc|gmt) ?[+\-\u2212][^\s,]+|[+\-\u2212]\d\d:?\d\d)$/i,
];
const BETWEEN_NAMES = /[,;:|()[\]\u2013\u2014]|(?:^| )-(?: |$)/;
const SECOND_OFFSET = /(?:utc|gmt|^| )[+\-\u2212]?\d/i;
const IANA_WITH_REMARK = /^([a-z]+\/\S+) ?\([^()\d]+\)$/i;

/**
 * The zone of a label as lists show it: `(GMT+03:00) Moscow`, `(UTC+02:00) Helsinki, Kyiv, Riga`,
 * `Europe/Moscow (GMT+3)`. The name where it is known, else the offset; `null` where the two contradict each other, or
 * where the names do.
 */
export function labelledZone(text: string): Zone | null {
	for (const form of FORMS) {
		const { offset = '', name = '' } = form.exec(text)?.groups ?? {};
		const fixed = fixedZone(offset.trim());
		if (fixed) return zoneIn(name.trim(), fixed);
	}
	const name = IANA_WITH_REMARK.exec(text)?.[1];
	return name === undefined ? null : ianaZone(name);
}

function zoneIn(name: string, fixed: FixedOffsetZone): Zone | null {
	const known = [name, ...name.split(BETWEEN_NAMES)].flatMap((piece) => {
		const zone = namedZone(piece.trim());
		return zone
			? [{ zone, since: abbreviated(piece.trim()) ? SINCE_FOR_ABBREVIATION : SINCE }]
			: [];
	});
	if (known.length === 0) return SECOND_OFFSET.test(name) ? null : fixed;
	const minutes = fixed.offset(0);
	const fitting = known.filter(({ zone, since }) => hasHad(zone, minutes, since));
	if (fitting.length === 0) return null;
	const [{ zone: first }] = fitting;
	return fitting.every(({ zone }) => haveSameClocks(zone, first)) ? first : null;
}

/** Lists live long: an offset that the zone gave up since then is no contradiction. */
const SINCE = 2000;
/** `MSK (+04:00)` is rather four hours after Moscow than the Moscow of 2012. */
const SINCE_FOR_ABBREVIATION = 2020;
const UNTIL = 2030;
const WINTER_AND_SUMMER = [0, 6];

function hasHad(zone: Zone, minutes: number, since: number): boolean {
	for (let year = since; year <= UNTIL; year++) {
		if (offsetsIn(year, zone).includes(minutes)) return true;
	}
	return false;
}

/** Of "Athens, Istanbul" in an old list nobody knows whose clock is meant. */
function haveSameClocks(one: Zone, other: Zone): boolean {
	return offsetsIn(UNTIL, one).join() === offsetsIn(UNTIL, other).join();
}

function offsetsIn(year: number, zone: Zone): number[] {
	return WINTER_AND_SUMMER.map((month) => zone.offset(Date.UTC(year, month, 15)));
}
