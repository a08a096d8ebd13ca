import { isWithin, rangeOf } from './range';
import type { Range } from './range';

/** Who may send callbacks. */
export interface AllowList {
	/** Whether an address, such as `203.0.113.7` or `::ffff:203.0.113.7`, is in the list. */
	admits(address: string): boolean;
	/** Entries that cannot be understood; they admit nobody. */
	unreadable: string[];
}

const SEPARATORS = /[,;\n\r]/;
const PREFIX = /^\d{1,3}$/;

/** Reads addresses and CIDR ranges, IPv4 and IPv6, that are separated by comma, semicolon or line. */
export function readAllowList(entered: string): AllowList {
	const ranges: Range[] = [];
	const unreadable: string[] = [];
	for (const part of entered.split(SEPARATORS)) {
		const entry = part.trim();
		if (entry === '') continue;
		const range = readEntry(entry);
		if (range) ranges.push(range);
		else unreadable.push(entry);
	}
	return {
		admits(address) {
			const sender = rangeOf(address);
			return sender !== null && ranges.some((range) => isWithin(sender, range));
		},
		unreadable,
	};
}

function readEntry(entry: string): Range | null {
	const slash = entry.indexOf('/');
	if (slash === -1) return rangeOf(entry);
	const prefix = entry.slice(slash + 1);
	return PREFIX.test(prefix) ? rangeOf(entry.slice(0, slash), Number(prefix)) : null;
}
