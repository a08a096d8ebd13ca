import type { SplitName } from '../../../nodes/CabinetFm/domain/person/name';
import type { GeneratedName } from './generatedNames';

/** How names of one kind were split. */
export interface Tally {
	kind: string;
	inputs: number;
	right: number;
	/** Nothing is wrong, but a part is missing. */
	nothing: number;
	wrong: number;
	/** Some that were not right. */
	examples: string[];
}

const MOST_EXAMPLES = 5;

/** Splits every name and counts by kind. */
export function tally(names: Iterable<GeneratedName>, split: (name: string) => SplitName): Tally[] {
	const kinds = new Map<string, Tally>();
	for (const { kind, text, parts } of names) {
		const counted = kinds.get(kind) ?? empty(kind);
		kinds.set(kind, counted);
		const found = split(text);
		const verdict = verdictOn(found, parts);
		counted.inputs += 1;
		counted[verdict] += 1;
		if (verdict !== 'right' && counted.examples.length < MOST_EXAMPLES) {
			counted.examples.push(`${text}: ${Object.values(found).join(' | ')}`);
		}
	}
	return [...kinds.values()];
}

function empty(kind: string): Tally {
	return { kind, inputs: 0, right: 0, nothing: 0, wrong: 0, examples: [] };
}

function verdictOn(found: SplitName, wanted: SplitName): 'right' | 'nothing' | 'wrong' {
	const fields = ['first_name', 'middle_name', 'last_name'] as const;
	const differing = fields.filter((field) => found[field] !== wanted[field]);
	if (differing.length === 0) return 'right';
	return differing.every((field) => found[field] === null) ? 'nothing' : 'wrong';
}
