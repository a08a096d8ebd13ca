import type { Item } from '../../domain/item/schema';
import { endedBy } from '../../domain/reminder/ended';
import { emptyReminder, remindersOf } from '../../domain/reminder/reminder';
import type { NoReminder } from '../../domain/reminder/reminder';
import { reminderSchema } from '../../domain/reminder/schema';
import type { Reminder, ReminderChoice } from '../../domain/reminder/schema';
import type { Memory } from '../../host/execute/memory';
import { currency, place, recipient } from '../../parameters/message';
import { quietFrom, quietUntil, reminders } from '../../parameters/reminders';
import { missingOf } from '../message/write';
import { give, nothing, onCallback, thisCallback } from '../operation';
import type { Operation } from '../operation';
import { REMINDER } from '../resource';
import { readReminderChoice } from './choice';

/** Beyond the reminders that wait and the bookings that end in the time of the longest wait. */
export const REMEMBERED = 20_000;

export const reminderPlan: Operation = {
	resource: REMINDER,
	value: 'plan',
	name: 'Plan',
	action: 'Plan reminders',
	description:
		'Get an item for each reminder of a booking: when to send it, and the message. Send it all callbacks that book, move and cancel: it remembers for Still Valid which bookings no longer stand, and plans each reminder once. A test run remembers nothing.',
	fields: [recipient, reminders],
	options: [place, currency, quietFrom, quietUntil],
	output: reminderSchema,
	canBeMissing: true,
	run: onCallback(async (item, input, language) => {
		const read = readReminderChoice(input);
		if (!read.ok) return read;
		const { choice } = read;
		const { node, workflow } = input.memories;
		await workflow.recall({ tell: endedBy(item) }, REMEMBERED);
		const planned = remindersOf(item, choice, language, Date.now());
		if (!planned.ok) {
			const empty = emptyReminder(item, choice, language);
			return nothing(whyNone(planned.why, item, choice), empty);
		}
		const unplanned = await withoutPlanned(planned.reminders, node);
		return give(...unplanned.map((json) => ({ json })));
	}),
};

/**
 * The reminders that no callback before has led to. Two that waited for the same instant would both be sent, since n8n's
 * store knows no lock.
 */
async function withoutPlanned(reminders: Reminder[], memory: Memory): Promise<Reminder[]> {
	const name = ({ reminder_key, send_at }: Reminder) => `planned ${reminder_key}, ${send_at}`;
	const known = await memory.recall({ remember: reminders.map(name) }, REMEMBERED);
	return reminders.filter((reminder) => !known.has(name(reminder)));
}

function whyNone(why: NoReminder, item: Item, choice: ReminderChoice): string {
	switch (why) {
		case 'expert removed':
			return `${thisCallback(item)} took the expert off the booking, who needs no reminder`;
		case 'no time':
			return `${thisCallback(item)} carries no start of the meeting`;
		case 'over':
			return `${thisCallback(item)} is about a meeting that is over, and all its reminders with it`;
		default:
			return missingOf(item, { ...choice, about: 'reminder' });
	}
}
