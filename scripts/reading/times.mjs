import { requireSource } from '../typescript.mjs';

/**
 * How times are read, beside what luxon and Date wrote.
 * @returns {Promise<import('../../test/reading/row').Row[]>}
 */
export async function timeRows() {
	return requireSource('test/reading/times.ts').timeRows();
}
