import { z } from 'zod/v4';
import { messageSchema } from '../message/schema';
import type { MessageChoice } from '../message/schema';
import { amount, text, time, yesNo } from '../schema/kinds';

export const UNITS = ['minutes', 'hours', 'days'] as const;
export const SIDES = ['before', 'after'] as const;

/** When a reminder is to come: so long before the start of the meeting, or after its end. */
export interface ReminderTime {
	/** A whole number, not negative. */
	amount: number;
	unit: (typeof UNITS)[number];
	when: (typeof SIDES)[number];
}

/** A time of each day in minutes after midnight; over midnight where it ends earlier than it begins. */
export interface QuietTime {
	from: number;
	until: number;
}

/** Which reminders are planned. */
export interface ReminderChoice extends Pick<MessageChoice, 'recipient' | 'place' | 'currency'> {
	times: readonly ReminderTime[];
	/** When nobody is to be disturbed; `null` for never. */
	quiet: QuietTime | null;
}

/** A reminder that is to be sent at its time: when, then the message. */
export const reminderSchema = z.strictObject({
	reminder_key: text.describe(
		'Stable key of the reminder: the same for the same booking, recipient and reminder time',
	),
	send_at: time.describe('When to send it, UTC: the time that a Wait step waits for'),
	send_at_local: text.describe("The same on the recipient's clock, ISO 8601 with its offset"),
	minutes_before: amount.describe(
		'The reminder time that was asked for, in minutes before the start; negative after the end',
	),
	is_due: yesNo
		.unwrap()
		.describe('Whether send_at is in the future; false for a reminder that was missed'),
	...messageSchema.shape,
});

export type Reminder = z.infer<typeof reminderSchema>;
