import type { Issue } from '../item/schema';

/**
 * What reading a callback found beside its documented content: issues, and values to keep under their path so
 * that nothing of the callback is lost.
 */
export class Findings {
	readonly issues: Issue[] = [];

	private readonly kept = new Map<string, unknown>();

	/** A documented field holds something that the page does not document. */
	report(path: string, message: string): void {
		this.issues.push({ path, message });
	}

	/** A value that has no place of its own in the item. */
	keep(path: string, value: unknown): void {
		let free = path;
		// A key may itself contain a dot, so two values can have the same path.
		for (let copy = 2; this.kept.has(free); copy++) free = `${path}#${copy}`;
		this.kept.set(free, value);
	}

	/** A value whose place in the item has another shape: kept, and reported. */
	displace(path: string, value: unknown, message: string): void {
		this.keep(path, value);
		this.report(path, `${message}. The value is kept under extra`);
	}

	/** `fromEntries` sets keys such as `__proto__` as plain data. */
	extra(): Record<string, unknown> {
		return Object.fromEntries(this.kept);
	}
}

/** The path of a field below another one. */
export function below(path: string, key: string): string {
	return path === '' ? key : `${path}.${key}`;
}
