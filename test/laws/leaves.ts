/** A value of a JSON body that holds no other, and where it is. An empty object or list is one too. */
export interface Leaf {
	path: string[];
	value: unknown;
}

export function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function leavesOf(value: unknown, path: string[] = []): Leaf[] {
	if (typeof value !== 'object' || value === null) return [{ path, value }];
	const entries = Object.entries(value);
	if (entries.length === 0) return [{ path, value }];
	return entries.flatMap(([key, inner]) => leavesOf(inner, [...path, key]));
}

/** What own keys lead to; `undefined` where they lead nowhere. */
export function find(value: unknown, path: string[]): unknown {
	return path.reduce<unknown>(
		(inner, key) =>
			typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
				? (inner as Record<string, unknown>)[key]
				: undefined,
		value,
	);
}

/** JSON with sorted keys; tells Infinity from null, which JSON.stringify does not. */
export function stable(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(stable).join()}]`;
	if (isObject(value)) {
		const fields = Object.keys(value).sort();
		return `{${fields.map((key) => `${JSON.stringify(key)}:${stable(value[key])}`).join()}}`;
	}
	return typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? 'undefined');
}
