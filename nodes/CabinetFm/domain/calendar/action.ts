import type { Booking } from '../booking/schema';
import type { CabinetFmEvent } from '../callback/event';
import type { Item } from '../item/schema';
import type { Recipient } from '../message/schema';
import { isCancelled } from '../message/told';
import { eventIdOf } from './id';

/** What becomes of the booking's event in a calendar. */
export const ACTIONS = ['create', 'update', 'replace', 'delete'] as const;
export type Action = (typeof ACTIONS)[number];

const BY_EVENT: Readonly<Record<CabinetFmEvent, Action>> = {
	new: 'create',
	cancelled: 'delete',
	reschedule: 'replace',
	worker_assigned: 'create',
	worker_removed: 'delete',
	in_work: 'update',
	report: 'update',
	custom_fields_or_note_changed: 'update',
	other: 'update',
};

/** What a callback asks a calendar to do. */
export function actionOf(item: Item): Action {
	if (isCancelled(item)) return 'delete';
	// Deleting and creating the same event again would fail: Google never gives an id twice.
	if (item.event === 'reschedule' && isSameBooking(item)) return 'update';
	return BY_EVENT[item.event];
}

/** Why an event is no longer to be shown, by the phrase that says so; `null` while it is. */
export type Ending = 'cancelled' | 'reschedule' | 'worker_removed' | null;

/** Whether the meeting is off for the recipient. Without an expert it still stands for client and company. */
export function endingOf(item: Item, recipient: Recipient): Ending {
	if (isCancelled(item)) return 'cancelled';
	return item.event === 'worker_removed' && recipient === 'worker' ? 'worker_removed' : null;
}

/** The id of the booking that a reschedule replaced; `null` for every other event. */
export function replacedId(item: Item): Booking['id'] {
	if (item.event !== 'reschedule' || isSameBooking(item)) return null;
	return oldIdOf(item);
}

function isSameBooking(item: Item): boolean {
	const id = eventIdOf(item.id);
	return id !== null && id === eventIdOf(oldIdOf(item));
}

function oldIdOf({ old_id, old }: Item): Booking['id'] {
	return old_id ?? old?.id ?? null;
}
