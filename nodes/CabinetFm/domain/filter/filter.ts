import type { Booking } from '../booking/schema';
import type { Issue } from '../callback/findings';
import { shortened } from '../json/quoted';
import type { Item } from '../item/schema';
import { holdsEntry, isEmptyList } from './entries';
import { unreadFields } from './unread';
import type { UnreadFields } from './unread';

/** Which callbacks start an execution. An empty list lets everything pass. */
export interface Filter {
	companies: string;
	services: string;
	experts: string;
	bookedBy: '' | 'client' | 'expert';
}

export interface Verdict {
	passes: boolean;
	/** Why a callback passes that could not be judged, or why it does not pass. */
	issues: Issue[];
}

/** One filter that is set. */
interface Test {
	/** As issues name it. */
	path: string;
	/** What the user asked for. */
	wanted: string;
	/** By which fields of the callback the thing is known, and what they hold; the last one is shown. */
	known(booking: Booking): Array<[string, unknown]>;
	matches(value: unknown): boolean;
	/** Whether a booking without such a thing passes. */
	passesWithout: boolean;
}

type Result = { result: 'matches' } | { result: 'unread' } | { result: 'differs'; has: string };

/**
 * Judges an item by every filter. A reschedule passes with its new or its old booking. A value that could not be read
 * passes, since no booking is to be lost by it; one that is absent does not.
 */
export function judge(item: Item, filter: Filter): Verdict {
	const tests = testsOf(filter, item);
	if (tests.length === 0) return { passes: true, issues: [] };
	const unread = unreadFields(item.issues);
	const current = tests.map((test) => judgeOne(test, item, unread.current));
	const old = oldResults(item, tests, unread.old);
	const isPassing = (results: Result[]) => results.every(({ result }) => result !== 'differs');
	const passing = [current, old].filter((results) => results !== null).filter(isPassing);
	const [best] = passing.sort((one, other) => countUnread(one) - countUnread(other));
	return best
		? { passes: true, issues: tests.flatMap((test, at) => passesUnread(test, best[at])) }
		: { passes: false, issues: tests.flatMap((test, at) => drops(test, current[at], old?.[at])) };
}

/** The results for the old booking; `null` where the callback has none. */
function oldResults({ old }: Item, tests: Test[], unread: UnreadFields): Result[] | null {
	if (old !== null) return tests.map((test) => judgeOne(test, old, unread));
	return unread.isWhole ? tests.map(() => ({ result: 'unread' })) : null;
}

function judgeOne(test: Test, booking: Booking, unread: UnreadFields): Result {
	const known = test.known(booking);
	const values = known.map(([, value]) => value).filter((value) => value !== null);
	if (values.some((value) => test.matches(value))) return { result: 'matches' };
	if (known.some(([field, value]) => value === null && unread.has(field))) {
		return { result: 'unread' };
	}
	if (values.length > 0) return { result: 'differs', has: shortened(String(values.at(-1))) };
	return test.passesWithout ? { result: 'matches' } : { result: 'differs', has: 'none' };
}

function countUnread(results: Result[]): number {
	return results.filter(({ result }) => result === 'unread').length;
}

function passesUnread({ path }: Test, { result }: Result): Issue[] {
	if (result !== 'unread') return [];
	return [{ path, message: 'Lets this callback pass: what the filter looks at could not be read' }];
}

function drops({ path, wanted }: Test, current: Result, old?: Result): Issue[] {
	if (current.result !== 'differs') return [];
	const ofOld =
		old?.result === 'differs' && old.has !== current.has ? `, the old one ${old.has}` : '';
	const message = `${path} would have dropped this callback: it holds ${shortened(wanted)}, the booking has ${current.has}${ofOld}`;
	return [{ path, message }];
}

function testsOf({ companies, services, experts, bookedBy }: Filter, { event }: Item): Test[] {
	const tests: Test[] = [
		{
			...listed('Companies', companies),
			known: ({ team }) => named('team', team, 'name', team?.name),
		},
		{
			...listed('Services', services),
			known: ({ lesson }) => named('lesson', lesson, 'title', lesson?.title),
		},
		{
			...listed('Experts', experts),
			known: ({ worker }) => named('worker', worker, 'name', worker?.name),
			passesWithout: event === 'worker_removed',
		},
		{
			...listed('Booked By', bookedBy),
			known: ({ booked_by }) => [['by_teacher', booked_by]],
		},
	];
	return tests.filter(({ wanted }) => !isEmptyList(wanted));
}

function listed(label: string, entered: string): Omit<Test, 'known'> {
	return {
		path: `Filters > ${label}`,
		wanted: entered.trim(),
		matches: (value) => holdsEntry(entered, String(value)),
		passesWithout: false,
	};
}

/** What a thing of the booking is known by: its id and its name. Where there is none, it may be that it was not read. */
function named(
	field: string,
	thing: { id: unknown } | null,
	nameField: string,
	name: unknown = null,
): Array<[string, unknown]> {
	const known: Array<[string, unknown]> = [
		[`${field}.id`, thing?.id ?? null],
		[`${field}.${nameField}`, name],
	];
	return thing === null ? [[field, null], ...known] : known;
}
