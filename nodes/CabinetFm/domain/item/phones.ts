import type { Booking } from '../booking/schema';
import { fillPhone } from '../person/person';
import type { PhoneSetting } from '../person/person';
import { personSchema } from '../person/schema';
import type { Changes } from '../reschedule/schema';
import type { Item } from './schema';

const PEOPLE = ['client', 'worker', 'cancelled_by'] as const;

/** The item with the phone numbers that could not be read without a country, or were not read so far. */
export function withPhones(item: Item, setting: PhoneSetting): Item {
	if (setting.country === null) return item;
	return {
		...item,
		...filled(item, setting),
		old: item.old && { ...item.old, ...filled(item.old, setting) },
		changes: item.changes && filledChanges(item.changes, setting),
	};
}

/** A person who is new or gone stands whole among the changed fields. */
function filledChanges(changes: Changes, setting: PhoneSetting): Changes {
	const fill = (value: unknown) => {
		const person = personSchema.safeParse(value);
		return person.success ? fillPhone(person.data, setting) : value;
	};
	const fields = changes.fields.map((change) =>
		PEOPLE.some((role) => role === change.field)
			? { ...change, old: fill(change.old), new: fill(change.new) }
			: change,
	);
	return { ...changes, fields };
}

function filled(booking: Booking, setting: PhoneSetting): Pick<Booking, (typeof PEOPLE)[number]> {
	const [client, worker, cancelled_by] = PEOPLE.map(
		(role) => booking[role] && fillPhone(booking[role], setting),
	);
	return { client, worker, cancelled_by };
}
