import { FixedOffsetZone } from 'luxon';
import { zoneOf } from '../time/zone';
import { offsetInWords } from './face';
import type { Face } from './face';
import { Kept } from '../json/kept';
import type { Language } from './language';

const MOST_KEPT = 1000;

const names = new Kept<{ name: string | null }>(MOST_KEPT);
const frames = new Kept<Frame>(MOST_KEPT);

/** A zone as people of the language call it: "Москва", "Moscow Time"; `UTC+3` where it has no name. */
export function zoneInWords(timezone: string, at: Face, { tag }: Language): string {
	const zone = zoneOf(timezone);
	if (zone === null || zone instanceof FixedOffsetZone) return offsetInWords(at);
	// A name may change from year to year, and the answer must not depend on who asked first.
	const year = new Date(at.shown).getUTCFullYear();
	const { name } = names.get(`${tag} ${zone.name} ${year}`, () => ({
		name: nameOf(zone.name, Date.UTC(year, 6, 1), tag),
	}));
	return name ?? offsetInWords(at);
}

function nameOf(zone: string, at: number, tag: string): string | null {
	const name = shown('shortGeneric', zone, at, tag);
	if (name === shown('shortOffset', zone, at, tag)) return null;
	// CET is of many countries, of which Intl would name one: "Бельгия".
	if (OF_MANY_COUNTRIES.test(zone)) return withoutBrackets(shown('longGeneric', zone, at, tag));
	const { before, after, isLatin } = frames.get(tag, () => frameOf(tag));
	// Abbreviations such as EET stay Latin in any script; the long name does not.
	if (!isLatin && LATIN_FIRST.test(name)) {
		return withoutBrackets(shown('longGeneric', zone, at, tag));
	}
	if (after === '' && name.startsWith(before)) return withoutBrackets(name.slice(before.length));
	const place = before === '' && BRACKETED.test(after) ? name.replace(after, '') : name;
	return withoutBrackets(place);
}

const OF_MANY_COUNTRIES = /^[A-Z]{3}$/;
const LATIN_FIRST = /^[A-Z]/;
const BRACKETED = /^ ?\(.*\)$/;

/** "CET (Algiers)" will stand in brackets itself: "CET, Algiers". */
function withoutBrackets(name: string): string {
	return name.replace(/ \(([^()]*)\)$/, ', $1');
}

/** What a language writes around a place to make the name of its zone: "час: …", "… Time". */
interface Frame {
	before: string;
	after: string;
	isLatin: boolean;
}

/** Zones that every language calls after a place, which all begin and end with another letter. */
const PLACES = ['Europe/Moscow', 'Asia/Almaty', 'Asia/Tokyo', 'Europe/Samara'];
const ANY_SUMMER = Date.UTC(2026, 6, 1);

function frameOf(tag: string): Frame {
	const examples = PLACES.map((zone) => shown('shortGeneric', zone, ANY_SUMMER, tag));
	const reversed = examples.map((example) => Array.from(example).reverse().join(''));
	return {
		before: commonStart(examples),
		after: Array.from(commonStart(reversed)).reverse().join(''),
		isLatin: examples.every((example) => /[A-Za-z]/.test(example)),
	};
}

function commonStart([first, ...others]: string[]): string {
	let length = 0;
	while (length < first.length && others.every((other) => other[length] === first[length])) {
		length++;
	}
	return first.slice(0, length);
}

type ZoneForm = 'shortGeneric' | 'longGeneric' | 'shortOffset';

function shown(form: ZoneForm, timeZone: string, at: number, tag: string): string {
	const parts = new Intl.DateTimeFormat(tag, { timeZoneName: form, timeZone }).formatToParts(at);
	return parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
}
