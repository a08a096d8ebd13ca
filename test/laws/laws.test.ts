import fc from 'fast-check';
import { cases } from './cases';
import { check, LAW_NAMES } from './properties';

const RUNS = 500;

describe('for any body that may be sent', () => {
	it.each(LAW_NAMES)('%s', (name) => {
		let ran = 0;
		fc.assert(
			fc.property(cases, (input) => {
				ran++;
				check(input, [name]);
			}),
			{ numRuns: RUNS },
		);
		expect(ran).toBe(RUNS);
	});
});
