import fc from 'fast-check';
import { cases } from './cases';
import { check, LAW_NAMES } from './properties';

/** `npm run fuzz` runs thousands, in `.ci/run` too. */
const RUNS = 300;

describe('for any body that may be sent', () => {
	it.each(LAW_NAMES)('%s', async (name) => {
		let ran = 0;
		await fc.assert(
			fc.asyncProperty(cases, async (input) => {
				ran++;
				await check(input, [name]);
			}),
			{ numRuns: RUNS },
		);
		expect(ran).toBe(RUNS);
	});
});
