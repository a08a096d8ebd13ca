import { faceOf, instantOfFace, offsetInWords } from './face';
import type { Face } from './face';
import { clockFormatter } from './formatter';
import type { Language } from './language';
import { Kept } from '../json/kept';
import { zoneInWords } from './zone';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const MOST_KEPT = 1000;

const hours = new Kept<string>(MOST_KEPT);

/** A meeting on one clock, in the texts of an item: `local.client`, `local.company`. */
export interface Meeting {
	start: string;
	end: string | null;
	timezone: string;
}

/**
 * Day, date, start to end and zone: "вторник, 1 декабря 2026 г., 13:00–14:00 (Москва)".
 *
 * @param withOffsets writes the offset from UTC beside each time
 * @returns `null` where the start cannot be read
 */
export function momentInWords(
	meeting: Meeting,
	language: Language,
	{ withOffsets = false } = {},
): string | null {
	const start = faceOf(meeting.start);
	if (start === null) return null;
	const zone = zoneInWords(meeting.timezone, start, language);
	return `${spanInWords(start, endAfter(start, meeting), language, withOffsets)} (${zone})`;
}

/** The day alone: "вторник, 1 декабря 2026 г."; `null` where the time cannot be read. */
export function dayInWords(time: string, language: Language): string | null {
	const face = faceOf(time);
	return face && clockFormatter('day', language).format(face.shown);
}

/** The weekday alone: "вторник"; `null` where the time cannot be read. */
export function weekdayInWords(time: string, language: Language): string | null {
	const face = faceOf(time);
	return face && clockFormatter('weekday', language).format(face.shown);
}

/** The time of day alone: "13:00"; `null` where the time cannot be read. */
export function timeInWords(time: string, language: Language): string | null {
	const face = faceOf(time);
	return face && clockFormatter('time', language).format(face.shown);
}

/** An end that is not after the start says nothing. */
function endAfter(start: Face, { end: text }: Meeting): Face | null {
	const end = faceOf(text);
	return end && instantOfFace(end) > instantOfFace(start) ? end : null;
}

function spanInWords(start: Face, end: Face | null, language: Language, offsets: boolean): string {
	const date = clockFormatter('day', language).format(start.shown);
	// In the hour that comes twice, a clock may show the end before the start.
	const isBackwards = end !== null && end.shown <= start.shown;
	if (offsets || isBackwards) {
		const time = clockFormatter('time', language);
		const times = (end ? [start, end] : [start]).map(
			(face) => `${time.format(face.shown)} ${offsetInWords(face)}`,
		);
		return `${date}, ${times.join(' – ')}`;
	}
	if (end === null) return `${date}, ${clockFormatter('time', language).format(start.shown)}`;
	if (dayOf(start) === dayOf(end)) return `${date}, ${hoursInWords(start, end, language)}`;
	const both = clockFormatter('day and time', language);
	return usualSpaces(both.formatRange(start.shown, end.shown));
}

/** "18:00–19:00". Intl takes longer for a range than for all else, and people meet at the same hours. */
function hoursInWords(start: Face, end: Face, language: Language): string {
	const [from, to] = [start, end].map(({ shown }) => Math.floor((shown % DAY) / MINUTE));
	return hours.get(`${language.tag} ${from} ${to}`, () =>
		usualSpaces(clockFormatter('time', language).formatRange(start.shown, end.shown)),
	);
}

function dayOf({ shown }: Face): number {
	return Math.floor(shown / DAY);
}

/** Of a range, unlike of a single date, Intl leaves the narrow spaces that old programs were not ready for. */
function usualSpaces(text: string): string {
	return text.replace(/\u202f/g, ' ');
}
