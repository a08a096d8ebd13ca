/** Where a value stands in the body: its key, and the place of what holds it. `null` is the body itself. */
export interface Place {
	readonly key: string;
	readonly above: Place | null;
}

/** The place of a key below another place. */
export function below(above: Place | null, key: string): Place {
	return { key, above };
}

/** The place as people read it, e.g. "booking.client.phone". */
export function pathOf(place: Place): string {
	const keys: string[] = [];
	for (let at: Place | null = place; at !== null; at = at.above) keys.push(at.key);
	return keys.reverse().join('.');
}

/** The place with its last key in brackets, for a path that means two places: a key may hold a dot. */
export function bracketedPathOf({ key, above }: Place): string {
	return `${above === null ? '' : pathOf(above)}[${JSON.stringify(key)}]`;
}
