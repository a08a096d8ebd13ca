import { sourceAt } from '../../tools/sources.mjs';

const { splitName } = sourceAt('nodes/CabinetFm/domain/person/name.ts');
const generated = sourceAt('test/domain/person/generatedNames.ts');
const { HAND_MADE_NAMES } = sourceAt('test/domain/person/handMadeNames.ts');
const { tally } = sourceAt('test/domain/person/tally.ts');

/**
 * How names are read: of each kind how many inputs are split right, how many lack a part, how many have a wrong one.
 * @returns {Promise<Array<{ kind: string, inputs: number, right: number, nothing: number, wrong: number }>>}
 */
export async function nameRows() {
	const counted = tally(
		[
			...generated.slavicNames(),
			...generated.unknownNames(),
			...generated.foreignNames(),
			...handMade(),
		],
		splitName,
	);
	return counted.map((/** @type {any} */ { kind, inputs, right, nothing, wrong }) => ({
		kind,
		inputs,
		right,
		nothing,
		wrong,
	}));
}

function* handMade() {
	for (const [text, first_name, middle_name, last_name] of HAND_MADE_NAMES) {
		const parts = { first_name, middle_name, last_name };
		yield { kind: 'Chosen by hand, many cultures', text, parts };
	}
}
