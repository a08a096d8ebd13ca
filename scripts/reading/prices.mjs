import { requireSource } from '../typescript.mjs';

/**
 * How prices are read that Intl wrote in nine languages.
 * @returns {Promise<Array<{ kind: string, inputs: number, right: number, nothing: number, wrong: number }>>}
 */
export async function priceRows() {
	return requireSource('test/reading/prices.ts').priceRows();
}
