/** A time of day and the text behind it. */
export interface Hour {
	/** Milliseconds since midnight */
	milliseconds: number;
	rest: string;
}

const HOUR =
	/^(?:T|,? )(?<hours>\d{1,2}):(?<minutes>\d{2})(?::(?<seconds>\d{2})(?:[.,](?<fraction>\d+))?)?(?![\d:])/i;
/** ISO 8601 without colons; an hour alone is sure only behind a T. */
const BASIC =
	/^T(?<hours>\d{2})(?:(?<minutes>\d{2})(?:(?<seconds>\d{2})(?:[.,](?<fraction>\d+))?)?)?(?![\d:])/i;

const MINUTE = 60_000;
const HOURS = 60 * MINUTE;

/** The time of day at the beginning of what stands behind a date; 24:00 is the end of the day. */
export function readHour(text: string): Hour | null {
	const match = HOUR.exec(text) ?? BASIC.exec(text);
	if (!match?.groups) return null;
	const { hours, minutes = '0', seconds = '0', fraction = '' } = match.groups;
	const milliseconds =
		Number(hours) * HOURS +
		Number(minutes) * MINUTE +
		Number(seconds) * 1000 +
		Number(fraction.slice(0, 3).padEnd(3, '0'));
	const rest = text.slice(match[0].length);
	const isTime = Number(minutes) < 60 && Number(seconds) < 60 && milliseconds <= 24 * HOURS;
	return isTime && !isRange(match[0], rest, milliseconds) ? { milliseconds, rest } : null;
}

const END_OF_RANGE = /^(?:-| - )(\d{1,2})(?::(\d{2}))?$/;

/** `10:00-11:00` may last from ten to eleven, or be ten o'clock eleven hours behind UTC. */
function isRange(written: string, rest: string, milliseconds: number): boolean {
	const end = END_OF_RANGE.exec(rest);
	if (!end || /^t|:\d\d:/i.test(written)) return false;
	const [, hours, minutes = '0'] = end;
	return Number(hours) * HOURS + Number(minutes) * MINUTE > milliseconds;
}
