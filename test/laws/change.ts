/** One change of a JSON value, somewhere in it. */
export interface Change {
	/** Which of its places, counted round. */
	at: number;
	how: 'replace' | 'remove' | 'add' | 'wrap' | 'copy' | 'pack' | 'list' | 'pairs';
	key: string;
	value: unknown;
}

type Path = string[];

/** A changed copy; keys such as `__proto__` are set as plain data. */
export function change(body: unknown, { at, how, key, value }: Change): unknown {
	const places = pathsOf(body, []);
	const path = places[at % places.length];
	switch (how) {
		case 'replace':
			return edited(body, path, () => value);
		case 'remove':
			return path.length === 0 ? null : edited(body, path, () => undefined);
		case 'add':
			return edited(body, path, (here) => withKey(here, key, value));
		case 'wrap':
			return edited(body, path, (here) => withKey({}, key, here));
		case 'pack':
			return edited(body, path, (here) => JSON.stringify(here));
		case 'list':
			return edited(body, path, (here) => [here]);
		case 'pairs':
			return edited(body, path, pairs);
		case 'copy': {
			const other = valueAt(body, places[(at * 31 + key.length) % places.length]);
			return edited(body, path, (here) => withKey(here, key, other));
		}
	}
}

function pathsOf(value: unknown, path: Path): Path[] {
	if (typeof value !== 'object' || value === null) return [path];
	return [path, ...Object.keys(value).flatMap((key) => pathsOf(own(value, key), [...path, key]))];
}

function valueAt(value: unknown, path: Path): unknown {
	return path.reduce((inner, key) => own(inner, key), value);
}

function own(value: unknown, key: string): unknown {
	return (value as Record<string, unknown>)[key];
}

function edited(value: unknown, [key, ...rest]: Path, edit: (here: unknown) => unknown): unknown {
	if (key === undefined) return edit(value);
	const inner = edited(own(value, key), rest, edit);
	if (Array.isArray(value)) {
		const before = value.map((element, index) =>
			String(index) === key ? inner : (element as unknown),
		);
		return before.filter((element) => element !== undefined);
	}
	const entries = Object.entries(value as object).map(([name, old]) => [
		name,
		name === key ? inner : old,
	]);
	return Object.fromEntries(entries.filter(([, kept]) => kept !== undefined));
}

function withKey(value: unknown, key: string, added: unknown): unknown {
	if (Array.isArray(value)) return [...(value as unknown[]), added];
	if (typeof value !== 'object' || value === null) return added;
	return Object.fromEntries([...Object.entries(value), [key, added]]);
}

/** An object as a list of pairs. */
function pairs(value: unknown): unknown {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
	return Object.entries(value).map(([id, inner]: [string, unknown]) => ({ id, value: inner }));
}
