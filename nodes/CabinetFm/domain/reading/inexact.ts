import { isInexact } from './field';

/** Whether a number anywhere in a value lost digits on its way, so that two different values can look equal. */
export function holdsInexact(root: unknown): boolean {
	// A list of what is still to be looked at, since a callback may be nested deeper than the stack of calls.
	const open = [root];
	while (open.length > 0) {
		const value = open.pop();
		if (typeof value === 'number' && isInexact(value)) return true;
		if (typeof value === 'object' && value !== null) {
			for (const inner of Object.values(value)) open.push(inner);
		}
	}
	return false;
}
