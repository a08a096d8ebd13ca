import { z } from 'zod/v4';
import { bracketedPathOf, pathOf } from '../json/path';
import type { Place } from '../json/path';

export const issueSchema = z.object({
	path: z.string().describe('Where in the callback or the node, e.g. booking.client.phone'),
	message: z.string().describe('What was not as it should be'),
});

export type Issue = z.infer<typeof issueSchema>;

/**
 * What reading a callback found beside its documented content: issues, and values to keep under their path so
 * that nothing of the callback is lost.
 */
export class Findings {
	readonly issues: Issue[] = [];

	private readonly kept = new Map<string, unknown>();

	/** A documented field holds something that the page does not document. */
	report(place: Place, message: string): void {
		this.issues.push({ path: pathOf(place), message });
	}

	/** A value that has no place of its own in the item. */
	keep(place: Place, value: unknown): void {
		const path = pathOf(place);
		this.kept.set(this.kept.has(path) ? this.freeBracketed(place) : path, value);
	}

	/** A value whose place in the item has another shape: kept, and reported. */
	displace(place: Place, value: unknown, message: string): void {
		this.keep(place, value);
		this.report(place, `${message}. The value is kept under extra`);
	}

	/** `fromEntries` sets keys such as `__proto__` as plain data. */
	extra(): Record<string, unknown> {
		return Object.fromEntries(this.kept);
	}

	private freeBracketed(place: Place): string {
		let path = bracketedPathOf(place);
		while (this.kept.has(path)) path = `[${JSON.stringify(path)}]`;
		return path;
	}
}
