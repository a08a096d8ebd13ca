import { IANAZone } from 'luxon';
import type { Zone } from 'luxon';

/** An abbreviation that means one zone. */
export interface Abbreviation {
	zone: Zone;
	/** The offset in minutes that it stands for behind a time; `null` where that was not always the same */
	minutes: number | null;
}

/*
 * A person whose zone is CET or CEST lives by Central European time, in summer and in winter: IANA has that zone
 * under the name CET. Behind a time they are one offset each.
 */
const MEANINGS: ReadonlyMap<string, { name: string; minutes: number | null }> = new Map([
	['MSK', { name: 'Europe/Moscow', minutes: null }],
	['МСК', { name: 'Europe/Moscow', minutes: null }],
	['CET', { name: 'CET', minutes: 60 }],
	['CEST', { name: 'CET', minutes: 120 }],
	['EET', { name: 'EET', minutes: 120 }],
	['EEST', { name: 'EET', minutes: 180 }],
	['WET', { name: 'WET', minutes: 0 }],
]);

/** MSK, CET, CEST, EET, EEST or WET; every other abbreviation is used for several zones, or for none. */
export function abbreviated(text: string): Abbreviation | null {
	const meaning = MEANINGS.get(text.toUpperCase());
	return meaning ? { zone: IANAZone.create(meaning.name), minutes: meaning.minutes } : null;
}
