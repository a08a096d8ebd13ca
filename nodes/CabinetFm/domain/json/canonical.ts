import type { Json } from './json';

interface Open {
	values: unknown[];
	keys: string[] | null;
	next: number;
}

/**
 * JSON with sorted keys and no spacing: the same text for values that are equal as JSON, else another.
 * A loop, because a callback may be nested deeper than the call stack.
 */
export function canonical(root: unknown): string {
	let text = '';
	const open: Open[] = [];
	const write = (value: unknown) => {
		if (typeof value === 'number') {
			// A JSON number may be too large for JavaScript; JSON.stringify makes null of it.
			text += String(value);
		} else if (typeof value !== 'object' || value === null) {
			text += JSON.stringify(value) ?? 'null';
		} else if (Array.isArray(value)) {
			text += '[';
			open.push({ values: value, keys: null, next: 0 });
		} else {
			text += '{';
			const fields = value as Record<string, Json | undefined>;
			const keys = Object.keys(fields).filter((key) => fields[key] !== undefined);
			keys.sort();
			open.push({ values: keys.map((key) => fields[key]), keys, next: 0 });
		}
	};
	write(root);
	for (let at = open.at(-1); at !== undefined; at = open.at(-1)) {
		if (at.next === at.values.length) {
			text += at.keys ? '}' : ']';
			open.pop();
			continue;
		}
		if (at.next > 0) text += ',';
		if (at.keys) text += `${JSON.stringify(at.keys[at.next])}:`;
		write(at.values[at.next++]);
	}
	return text;
}

/** Whether two values are equal as JSON, whatever their key order. */
export function isSameJson(one: unknown, other: unknown): boolean {
	return one === other || canonical(one) === canonical(other);
}
