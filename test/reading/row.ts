/** How many inputs of a kind were read as the reference reads them, not read, or read as something else. */
export interface Row {
	kind: string;
	inputs: number;
	right: number;
	nothing: number;
	wrong: number;
}

/** What came of one input, where `null` is nothing: for what must not be read, nothing is right. */
export interface Outcome {
	read: unknown;
	expected: unknown;
}

/** Counts outcomes. */
export function rowOf(kind: string, outcomes: Outcome[]): Row {
	const right = outcomes.filter(({ read, expected }) => read === expected).length;
	const nothing = outcomes.filter(
		({ read, expected }) => read === null && expected !== null,
	).length;
	const inputs = outcomes.length;
	return { kind, inputs, right, nothing, wrong: inputs - right - nothing };
}
