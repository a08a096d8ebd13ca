import type { Item } from '../item/schema';
import type { Recipient } from '../message/schema';
import { isInexact } from '../reading/field';
import type { ReminderTime } from './schema';
import { minutesBefore } from './time';

/**
 * Names a reminder: the same for each callback of the booking, another one for another booking, recipient or reminder
 * time. An expert who takes over gets a reminder of their own.
 */
export function reminderKey(item: Item, time: ReminderTime, recipient: Recipient): string {
	const expert = recipient === 'worker' ? (item.worker?.id ?? null) : null;
	const whose = expert === null ? recipient : `${recipient} ${expert}`;
	return `${bookingName(item)}, ${whose}, ${offsetName(time)}`;
}

/** A booking without an id, or with one that lost digits, is known by its callback alone. */
function bookingName({ id, event_key }: Item): string {
	return id === null || isInexact(id) ? `callback ${event_key}` : `booking ${id}`;
}

/** Days are not hours: twice a year the clocks are put forward or back in between. */
function offsetName(time: ReminderTime): string {
	const { amount, unit, when } = time;
	return unit === 'days' ? `${amount} d ${when}` : `${Math.abs(minutesBefore(time))} min ${when}`;
}
