import { sourceAt } from '../../tools/sources.mjs';

/**
 * How phone numbers are read, beside Google's libphonenumber.
 * @returns {Promise<Array<{ kind: string, inputs: number, right: number, nothing: number, wrong: number, unassigned: number }>>}
 */
export async function phoneRows() {
	const { foreignRows, nationalRows, prefixedRows, slipRows } = sourceAt('test/reading/phones.ts');
	return [...prefixedRows(), ...nationalRows(), ...foreignRows(), ...slipRows()];
}
