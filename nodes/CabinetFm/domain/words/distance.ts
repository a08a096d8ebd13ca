import type { Distance } from '../time/distance';
import { numberFormatter } from './formatter';
import type { Language } from './language';

const UNITS = [
	['days', 'day'],
	['hours', 'hour'],
	['minutes', 'minute'],
] as const;

/** "1 день 2 часа", "21 минута", "меньше минуты": always in the nominative. */
export function distanceInWords(distance: Distance, language: Language): string {
	const parts = UNITS.filter(([part]) => distance[part] > 0).map(([part, unit]) =>
		numberFormatter(unit, language, { style: 'unit', unit, unitDisplay: 'long' }).format(
			distance[part],
		),
	);
	return parts.join(' ') || language.words.distance.lessThanAMinute;
}

const HOUR = 60;
const DAY = 24 * HOUR;

/** A length of time: "1 час 30 минут". */
export function durationInWords(minutes: number, language: Language): string {
	const whole = Math.floor(minutes);
	const distance = {
		days: Math.floor(whole / DAY),
		hours: Math.floor((whole % DAY) / HOUR),
		minutes: whole % HOUR,
	};
	return distanceInWords(distance, language);
}
