import { DateTime } from 'luxon';
import type { Booking, LocalFacts } from '../booking/schema';
import type { Item } from '../item/schema';
import { localClock } from '../time/local';
import { zoneOf } from '../time/zone';
import type { Language } from '../words/language';
import { momentInWords } from '../words/moment';
import type { Message, Recipient } from './schema';

type Clock = Pick<LocalFacts, 'start' | 'end' | 'timezone'>;

/** The meeting's time and, of a reschedule, its old one, both on the clock that the recipient has now. */
export function timesOf(
	item: Item,
	recipient: Recipient,
	isReschedule: boolean,
	language: Language,
): Pick<Message, 'when' | 'old_when'> {
	const clock = clockOf(item, recipient);
	const old = isReschedule && item.old ? oldClockOf(item.old, recipient, clock) : null;
	const [when, old_when] = [clock, old].map((one) => one && momentInWords(one, language));
	const isSame = item.old?.start_time === item.start_time && item.old?.end_time === item.end_time;
	if (when !== old_when || isSame) return { when, old_when };
	const withOffsets = (one: Clock | null) =>
		one && momentInWords(one, language, { withOffsets: true });
	return { when: withOffsets(clock), old_when: withOffsets(old) };
}

/** The client's clock for the client, the company's for all others. */
export function clockOf({ local }: Pick<Booking, 'local'>, recipient: Recipient): Clock | null {
	return recipient === 'client' ? (local.client ?? local.company) : (local.company ?? local.client);
}

/** A booking that tells no zone, or an older one, has its time on another clock. */
function oldClockOf(old: Booking, recipient: Recipient, now: Clock | null): Clock | null {
	const own = clockOf(old, recipient);
	if (own === null || now === null || own.timezone === now.timezone) return own;
	const zone = zoneOf(now.timezone);
	const [start, end] = [old.start_time, old.end_time].map(
		(time) => time && DateTime.fromISO(time, { zone: 'utc' }),
	);
	return (zone && start && localClock(start, end || null, zone)) || own;
}
