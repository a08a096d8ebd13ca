import type { Json } from './json';

interface Open {
	values: unknown[];
	keys: string[] | null;
	next: number;
}

/** JSON with sorted keys and no spacing: the same text for values that are equal as JSON, else another. */
export function canonical(root: unknown): string {
	return written(root, (keys) => keys.sort());
}

/** JSON without spacing, however deep the value is nested: JSON.stringify would run out of its stack. */
export function jsonText(root: unknown): string {
	return written(root, (keys) => keys);
}

function written(root: unknown, order: (keys: string[]) => string[]): string {
	let text = '';
	const open: Open[] = [];
	const write = (value: unknown) => {
		if (typeof value === 'number') {
			// A JSON number may be too large for JavaScript; JSON.stringify would make null of it.
			text += Number.isFinite(value) ? String(value) : `${value < 0 ? '-' : ''}1e999`;
		} else if (typeof value !== 'object' || value === null) {
			text += JSON.stringify(value) ?? 'null';
		} else if (Array.isArray(value)) {
			text += '[';
			open.push({ values: value, keys: null, next: 0 });
		} else {
			text += '{';
			const fields = value as Record<string, Json | undefined>;
			const keys = order(Object.keys(fields).filter((key) => fields[key] !== undefined));
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
