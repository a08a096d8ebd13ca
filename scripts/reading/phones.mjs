import { requireSource } from '../typescript.mjs';

/**
 * How phone numbers are read, beside Google's libphonenumber.
 * @returns {Promise<import('../../test/reading/phones').Row[]>}
 */
export async function phoneRows() {
	const { foreignRows, nationalRows, prefixedRows, slipRows } =
		requireSource('test/reading/phones.ts');
	return [...prefixedRows(), ...nationalRows(), ...foreignRows(), ...slipRows()];
}
