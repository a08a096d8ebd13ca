import type { Booking, Item } from '../item/schema';

/** Which callbacks start an execution. An empty list lets everything pass. */
export interface Filter {
	companies: string;
	services: string;
	experts: string;
	bookedBy: '' | 'client' | 'expert';
}

type Passes = (booking: Booking) => boolean;

/**
 * Whether an item passes every filter with the booking as it now stands or, for a reschedule, with the old one.
 */
export function passesFilter(item: Item, filter: Filter): boolean {
	const tests = testsOf(filter);
	return [item, item.old].some(
		(booking) => booking !== null && tests.every((passes) => passes(booking)),
	);
}

function testsOf({ companies, services, experts, bookedBy }: Filter): Passes[] {
	return [
		...listed(companies, ({ team }) => [team?.id, team?.name]),
		...listed(services, ({ lesson }) => [lesson?.id, lesson?.title]),
		...listed(experts, ({ worker }) => [worker?.id, worker?.name]),
		...(bookedBy === '' ? [] : [({ booked_by }: Booking) => booked_by === bookedBy]),
	];
}

function listed(list: string, idAndName: (booking: Booking) => unknown[]): Passes[] {
	const wanted = entriesOf(list);
	if (wanted.length === 0) return [];
	const joined = enclose(wanted);
	return [
		(booking) =>
			idAndName(booking)
				.filter((value) => value !== null && value !== undefined)
				.map((value) => entriesOf(String(value)))
				// A name may itself contain a comma, so it is looked for as a run of entries.
				.some((entries) => entries.length > 0 && joined.includes(enclose(entries))),
	];
}

function entriesOf(list: string): string[] {
	return list
		.normalize('NFC')
		.toLowerCase()
		.split(',')
		.map((entry) => entry.trim().replace(/\s+/g, ' '))
		.filter((entry) => entry !== '');
}

function enclose(entries: string[]): string {
	return `,${entries.join(',')},`;
}
