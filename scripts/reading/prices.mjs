import { sourceAt } from '../../tools/sources.mjs';

/**
 * How prices are read that Intl wrote in nine languages.
 * @returns {Promise<Array<{ kind: string, inputs: number, right: number, nothing: number, wrong: number }>>}
 */
export async function priceRows() {
	return sourceAt('test/reading/prices.ts').priceRows();
}
