import { Kept } from '../json/kept';
import { OWN_TAGS } from './language';
import type { Language } from './language';

const MOST_KEPT = 100;

/** A formatter is large: kept by language and form, never by zone, because a clock is read as if it were UTC. */
const dates = new Kept<Intl.DateTimeFormat>(MOST_KEPT);
const numbers = new Kept<Intl.NumberFormat>(MOST_KEPT);

const DAY = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
const USUAL_TIME = { hour: 'numeric', minute: '2-digit' } as const;
const TIME_OF_24_HOURS = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;

/** What of a clock is written: the weekday, the day with its date, the time, or all of it. */
export type ClockForm = 'weekday' | 'day' | 'time' | 'day and time';

export function clockFormatter(form: ClockForm, { tag }: Language): Intl.DateTimeFormat {
	return dates.get(`${tag} ${form}`, () => {
		const time = OWN_TAGS.has(tag) ? TIME_OF_24_HOURS : USUAL_TIME;
		const parts = {
			weekday: { weekday: 'long' },
			day: DAY,
			time,
			'day and time': { ...DAY, ...time },
		} as const;
		return new Intl.DateTimeFormat(tag, { ...parts[form], timeZone: 'UTC' });
	});
}

/** @param form names the options: the same form always comes with the same ones */
export function numberFormatter(
	form: string,
	{ tag }: Language,
	options: Intl.NumberFormatOptions,
): Intl.NumberFormat {
	return numbers.get(`${tag} ${form}`, () => new Intl.NumberFormat(tag, options));
}
