/*
 * Checks the laws of an item over generated callbacks: npm run fuzz -- [--cases N] [--seconds S] [--seed X].
 * Ends after the cases or the seconds, whichever comes first.
 */
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { source } from '../tools/sources.mjs';

const BATCH = 5_000;
const MOST_SHOWN = 5;

const { values } = parseArgs({
	options: {
		cases: { type: 'string', default: '100000' },
		seconds: { type: 'string', default: '3600' },
		seed: { type: 'string', default: String(Math.trunc(Math.random() * 0x7fffffff)) },
	},
});
const [wanted, seconds, seed] = [numberOf('cases'), numberOf('seconds'), numberOf('seed')];

const { cases } = source('cases');
const { check } = source('laws');
const end = Date.now() + seconds * 1000;

console.log(`fuzz: up to ${wanted} cases or ${seconds} seconds, --seed ${seed}`);
let passed = 0;
let failed = 0;
for (let batch = 0; passed + failed < wanted && Date.now() < end; batch++) {
	const run = await fc.check(
		fc.asyncProperty(cases, async (/** @type {any} */ input) => await check(input)),
		{
			seed: seed + batch,
			numRuns: Math.min(BATCH, wanted - passed - failed),
			interruptAfterTimeLimit: end - Date.now(),
		},
	);
	const found = run.counterexample !== null;
	passed += found ? run.numRuns - 1 : run.numRuns;
	if (found) report(run);
}
console.log(`fuzz: ${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

/** @param {import('fast-check').RunDetails<[any]>} run */
function report({ counterexample, errorInstance, seed: failing, counterexamplePath }) {
	failed++;
	if (failed > MOST_SHOWN) return;
	console.log(
		`failed: ${/** @type {Error} */ (errorInstance).message} (batch --seed ${failing}, path ${counterexamplePath})`,
	);
	console.log(JSON.stringify(counterexample?.[0]));
}

/** @param {'cases' | 'seconds' | 'seed'} name */
function numberOf(name) {
	const number = Number(values[name]);
	if (Number.isInteger(number) && number >= 0) return number;
	console.error(`--${name} must be a whole number, not ${values[name]}`);
	process.exit(2);
}
