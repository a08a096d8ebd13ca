import { sourceAt } from '../../tools/sources.mjs';

/**
 * How times are read, beside what luxon and Date wrote.
 * @returns {Promise<import('../../test/reading/row').Row[]>}
 */
export async function timeRows() {
	return sourceAt('test/reading/times.ts').timeRows();
}
