import type { Issue } from '../callback/findings';

/** What of a booking stood in the callback but could not be read. */
export interface UnreadFields {
	/** Whether a field such as `worker` or `worker.id` could not be read, or what should hold it. */
	has(field: string): boolean;
	/** Whether the booking as a whole could not be read. */
	isWhole: boolean;
}

/** A list with one object is that object, so its place is no part of the name. */
const ONLY_ONE = '0';

/** The unread fields of the new and of the old booking, from the issues of reading. */
export function unreadFields(issues: Issue[]): { current: UnreadFields; old: UnreadFields } {
	const paths = issues.map(({ path }) => path.split('.').filter((key) => key !== ONLY_ONE));
	const isOld = (path: string[]) => path.includes('old');
	return {
		current: fieldsOf(
			paths.filter((path) => !isOld(path)),
			'new',
		),
		old: fieldsOf(paths.filter(isOld), 'old'),
	};
}

function fieldsOf(paths: string[][], whole: 'new' | 'old'): UnreadFields {
	const endings = new Set(paths.flatMap((path) => [path.at(-1), path.slice(-2).join('.')]));
	const isWhole = endings.has(whole);
	return {
		// The record may be nested under `booking`, so where that cannot be read, nothing of the record could be.
		has: (field) => isWhole || endings.has('booking') || endings.has(field),
		isWhole,
	};
}
