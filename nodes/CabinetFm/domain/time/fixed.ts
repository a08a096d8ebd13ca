import { FixedOffsetZone } from 'luxon';

const UTC = /^(?:utc?|gmt|z)$/i;
/** Three digits without a colon are none: +330 may be minutes. Of an hour's parts only quarters are sure. */
const OFFSET =
	/^(?:utc|gmt)? ?([+\-\u2212\u2013]) ?(\d{1,2})(?:(?::|(?<=\d\d))(\d\d)|[.,](00?|25|50?|75))?$/i;

/** No clock on earth is farther from UTC. */
const LARGEST_MINUTES = 14 * 60;

/** The zone of an offset as people write it: `UTC`, `+03:00`, `+0300`, `UTC+3`, `GMT+5:30`, `+5.5`; else `null`. */
export function fixedZone(text: string): FixedOffsetZone | null {
	if (UTC.test(text)) return FixedOffsetZone.utcInstance;
	const match = OFFSET.exec(text);
	if (!match) return null;
	const [, sign, hours, minutes = '0', part = '0'] = match;
	if (Number(minutes) > 59) return null;
	const size = Number(hours) * 60 + Number(minutes) + Number(`0.${part}`) * 60;
	if (size > LARGEST_MINUTES) return null;
	return FixedOffsetZone.instance(sign === '+' ? size : -size);
}
