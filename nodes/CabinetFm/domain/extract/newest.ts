import type { Item } from '../item/schema';

/** What tells the later of two callbacks of one client, the strongest first. */
const CLOCKS = ['created_at', 'updated_at', 'start_time'] as const;

/** Whether a booking is newer than another, or as new: of two that cannot be told apart the second is taken. */
export function isNewer(item: Item, other: Item): boolean {
	for (const clock of CLOCKS) {
		const [time, otherTime] = [item[clock], other[clock]];
		if (time === null || otherTime === null || time === otherTime) continue;
		// Times in UTC with milliseconds sort as texts.
		return time > otherTime;
	}
	return true;
}
