import type { Booking } from '../booking/schema';
import type { Issue } from '../callback/findings';
import type { Item } from '../item/schema';
import { holdsEntry, isEmptyList } from './entries';

/** Which callbacks start an execution. An empty list lets everything pass. */
export interface Filter {
	companies: string;
	services: string;
	experts: string;
	bookedBy: '' | 'client' | 'expert';
}

export interface Verdict {
	passes: boolean;
	/** Why a filter lets a callback pass that it cannot judge. */
	issues: Issue[];
	/** Why it does not pass. */
	problems: Issue[];
}

interface Test {
	/** As the node calls the filter. */
	label: string;
	/** What the user asked for. */
	wanted: string;
	/** What the booking has, with the callback's field. */
	values(booking: Booking): Array<[string, unknown]>;
	matches(value: unknown): boolean;
	/** Whether a booking without such a thing passes. */
	passesWithout?: boolean;
}

/**
 * Judges an item by every filter. A reschedule passes with its new or its old booking. A value that could not be read
 * passes, since no booking is to be lost by it; one that is absent does not.
 */
export function judge(item: Item, filter: Filter): Verdict {
	const tests = testsOf(filter, item);
	const verdicts = bookingsOf(item).map((booking) => tests.map((test) => judgeOne(test, booking)));
	const passing = verdicts.find((results) => results.every(({ result }) => result !== 'differs'));
	const told = (results: Judged[], wanted: Judged['result']) =>
		results.filter(({ result }) => result === wanted).map(({ issue }) => issue);
	return {
		passes: passing !== undefined,
		issues: passing ? told(passing, 'unread') : [],
		problems: passing ? [] : told(verdicts[0], 'differs'),
	};
}

interface Seen {
	booking: Booking;
	/** Whether a field of the callback held something that could not be read. */
	isUnread(field: string): boolean;
}

function bookingsOf(item: Item): Seen[] {
	const places = item.issues.map(({ path }) => `.${path}`.replaceAll('.0.', '.'));
	const seen = (booking: Booking, isOld: boolean): Seen => ({
		booking,
		isUnread: (field) =>
			places.some((place) => place.endsWith(`.${field}`) && place.includes('.old.') === isOld),
	});
	return [seen(item, false), ...(item.old ? [seen(item.old, true)] : [])];
}

interface Judged {
	result: 'matches' | 'unread' | 'differs';
	issue: Issue;
}

function judgeOne(test: Test, { booking, isUnread }: Seen): Judged {
	const path = `Filters > ${test.label}`;
	const values = test.values(booking);
	if (values.some(([, value]) => value !== null && test.matches(value))) {
		return { result: 'matches', issue: { path, message: '' } };
	}
	const unread = values.some(([field, value]) => value === null && isUnread(field));
	if (unread) {
		const message = 'Lets this callback pass, because what it looks at could not be read';
		return { result: 'unread', issue: { path, message } };
	}
	const [shown] = values
		.map(([, value]) => value)
		.filter((value) => value !== null)
		.reverse();
	if (shown === undefined && test.passesWithout === true) {
		return { result: 'matches', issue: { path, message: '' } };
	}
	const has = shown === undefined ? 'the booking has none' : `the booking has ${String(shown)}`;
	const message = `${path} would have dropped this callback: it holds ${test.wanted}, ${has}`;
	return { result: 'differs', issue: { path, message } };
}

function testsOf({ companies, services, experts, bookedBy }: Filter, { event }: Item): Test[] {
	const ofLists: Test[] = [
		{
			...listed(companies),
			label: 'Companies',
			values: ({ team }) => named('team', team, team?.name),
		},
		{
			...listed(services),
			label: 'Services',
			values: ({ lesson }) => named('lesson', lesson, lesson?.title),
		},
		{
			...listed(experts),
			label: 'Experts',
			values: ({ worker }) => named('worker', worker, worker?.name),
			passesWithout: event === 'worker_removed',
		},
	];
	const ofBooker: Test = {
		label: 'Booked By',
		wanted: bookedBy,
		values: ({ booked_by }) => [['by_teacher', booked_by]],
		matches: (value) => value === bookedBy,
	};
	return [...ofLists, ofBooker].filter(({ wanted }) => !isEmptyList(wanted));
}

function listed(wanted: string): Pick<Test, 'wanted' | 'matches'> {
	return { wanted: wanted.trim(), matches: (value) => holdsEntry(wanted, String(value)) };
}

/** Where a thing of the booking can be known by: itself where it is unknown as a whole, its id, its name. */
function named(
	field: string,
	thing: { id: unknown } | null,
	name: unknown = null,
): Array<[string, unknown]> {
	if (thing === null) return [[field, null]];
	return [
		[`${field}.id`, thing.id],
		[`${field}.${field === 'lesson' ? 'title' : 'name'}`, name],
	];
}
