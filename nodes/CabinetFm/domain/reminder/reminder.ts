import sortBy from 'lodash/sortBy';
import uniqBy from 'lodash/uniqBy';
import type { DateTime, Zone } from 'luxon';
import type { Item } from '../item/schema';
import { emptyMessage, messageOf, whyNoMessage } from '../message/message';
import type { NoMessage } from '../message/message';
import type { MessageChoice } from '../message/schema';
import { clockOf } from '../message/times';
import { completerOf } from '../schema/complete';
import { instantOf, utcText } from '../time/between';
import { localClock } from '../time/local';
import { zoneOf } from '../time/zone';
import type { Language } from '../words/language';
import { reminderKey } from './key';
import { outsideQuiet } from './quiet';
import { reminderSchema } from './schema';
import type { Reminder, ReminderChoice, ReminderTime } from './schema';
import { askedAt, minutesBefore } from './time';
import type { MeetingTime } from './time';

/** Why there is no reminder. */
export type NoReminder = NoMessage | 'expert removed' | 'no time' | 'over';

export type Planned = { ok: true; reminders: Reminder[] } | { ok: false; why: NoReminder };

/**
 * The reminders of a booking in the order of time, from a callback of any event: of a meeting that is over only those
 * that are still to come.
 *
 * @param now Unix milliseconds
 */
export function remindersOf(
	item: Item,
	choice: ReminderChoice,
	language: Language,
	now: number,
): Planned {
	const none = whyNoMessage(item, messageChoice(choice, 'before'));
	if (none !== null) return { ok: false, why: none };
	if (item.event === 'worker_removed' && choice.recipient === 'worker') {
		return { ok: false, why: 'expert removed' };
	}
	const meeting = meetingOf(item);
	if (meeting === null) return { ok: false, why: 'no time' };
	const reminders = choice.times.flatMap((time) => {
		const at = sendAt(time, meeting, choice);
		const isOver = meeting.start.toMillis() <= now && at.toMillis() <= now;
		return isOver ? [] : reminderAt(at, time, { item, choice, language, now, ...meeting });
	});
	if (reminders.length === 0) return { ok: false, why: 'over' };
	return { ok: true, reminders: sortBy(uniqBy(reminders, 'reminder_key'), 'send_at') };
}

interface Meeting extends MeetingTime {
	/** Of the client's clock, on which days and quiet times are. */
	zone: Zone;
}

function meetingOf(item: Item): Meeting | null {
	const start = instantOf(item.start_time);
	const zone = zoneOf(clockOf(item, 'client')?.timezone ?? '');
	return start && zone && { start, end: instantOf(item.end_time), zone };
}

function sendAt(time: ReminderTime, meeting: Meeting, { quiet }: ReminderChoice): DateTime {
	const asked = askedAt(time, meeting, meeting.zone);
	return quiet ? outsideQuiet(asked, time.when, quiet, meeting.zone) : asked;
}

interface Occasion {
	item: Item;
	choice: ReminderChoice;
	language: Language;
	now: number;
	zone: Zone;
}

/** The reminder; none at a time that cannot be written. */
function reminderAt(at: DateTime, time: ReminderTime, occasion: Occasion): Reminder[] {
	const { item, choice, language, now, zone } = occasion;
	const { recipient } = choice;
	const message = messageOf(item, messageChoice(choice, time.when), language);
	const send_at = utcText(at);
	if (message === null || instantOf(send_at) === null) return [];
	const recipientZone = zoneOf(clockOf(item, recipient)?.timezone ?? '') ?? zone;
	return [
		{
			reminder_key: reminderKey(item, time, recipient),
			send_at,
			send_at_local: localClock(at, null, recipientZone)?.start ?? null,
			minutes_before: minutesBefore(time),
			is_due: at.toMillis() > now,
			...message,
		},
	];
}

function messageChoice(
	{ recipient, place, currency }: ReminderChoice,
	when: ReminderTime['when'],
): MessageChoice {
	return { recipient, about: 'reminder', place, currency, isPast: when === 'after' };
}

const complete = completerOf(reminderSchema);

/** The fields of a reminder that there is none of. */
export function emptyReminder(item: Item, choice: ReminderChoice, language: Language): Reminder {
	return complete(emptyMessage(item, messageChoice(choice, 'before'), language));
}
