import type { Item } from '../../../nodes/CabinetFm/domain/item/schema';
import { remindersOf } from '../../../nodes/CabinetFm/domain/reminder/reminder';
import type { Planned } from '../../../nodes/CabinetFm/domain/reminder/reminder';
import type {
	Reminder,
	ReminderChoice,
	ReminderTime,
} from '../../../nodes/CabinetFm/domain/reminder/schema';
import { ENGLISH, languageOf } from '../../../nodes/CabinetFm/domain/words/language';
import { callback } from '../../support/callbacks';
import type { Fields } from '../../support/callbacks';
import { typed } from '../../support/item';

export const DAY_BEFORE: ReminderTime = { amount: 24, unit: 'hours', when: 'before' };

export interface Plan extends Partial<ReminderChoice> {
	/** ISO 8601; long before any meeting where nothing else is said. */
	now?: string;
	language?: string;
}

/** What is planned for an item: a reminder for the client a day before where nothing else is said. */
export function plan(item: Item, { now, language = 'en', ...choice }: Plan = {}): Planned {
	return remindersOf(
		item,
		{
			recipient: 'client',
			place: '',
			currency: '',
			times: [DAY_BEFORE],
			quiet: null,
			...choice,
		},
		languageOf(language) ?? ENGLISH,
		Date.parse(now ?? '2000-01-01T00:00:00Z'),
	);
}

/** The same, where there must be reminders. */
export function planned(item: Item, choice?: Plan): Reminder[] {
	const made = plan(item, choice);
	if (!made.ok) throw new Error(`There is no reminder: ${made.why}`);
	return made.reminders;
}

export function sendTimes(item: Item, choice?: Plan): Array<string | null> {
	return planned(item, choice).map(({ send_at }) => send_at);
}

/** A booking of an hour of a client somewhere, with a company in Almaty. */
export function meetingAt(
	start: string,
	client_timezone: string | null = 'Europe/Moscow',
	{ type = 'new', end, ...fields }: Fields & { type?: string; end?: string | null } = {},
): Item {
	const hourLater = new Date(Date.parse(start) + 3_600_000).toISOString();
	const booking = {
		start_time: start,
		end_time: end === undefined ? hourLater : end,
		client_timezone,
	};
	return typed(callback(type, { booking, ...fields }), { companyTimezone: 'Asia/Almaty' });
}

/** What a clock in the zone shows, as Intl tells: `YYYY-MM-DD HH:MM`. */
export function clockIn(zone: string, time: string | number): string {
	return new Intl.DateTimeFormat('sv-SE', {
		timeZone: zone,
		dateStyle: 'short',
		timeStyle: 'short',
	}).format(new Date(time));
}
