// How a run on node:test is told: failures at once, then a row for each part, what was measured, what failed. The last
// line is for tools. Loaded before anything is installed, so it imports only what Node itself brings.
import { inspect, styleText } from 'node:util';
import { Problem } from '../tools/problem.mjs';

const SHOWN_LINES = 40;
/** How deep they stand: one test holds all parts, a part holds its checks. */
const [PART, CHECK] = [1, 2];
const OWN_COUNTS = /^(tests|suites|pass|fail|cancelled|skipped|todo|duration_ms) [\d.]+$/;
const red = (/** @type {string} */ text) =>
	process.stdout.isTTY && !process.env.NO_COLOR ? styleText('red', text) : text;

/** @param {AsyncIterable<{ type: string, data: any }>} events */
export default async function* report(events) {
	/** @type {Part[]} */
	const parts = [];
	/** @type {string[]} */
	const failures = [];
	let [passed, failed] = [0, 0];
	for await (const { type, data } of events) {
		// What a part tells comes after it; so do node:test's own counts.
		if (type === 'test:diagnostic' && !OWN_COUNTS.test(data.message)) {
			parts.at(-1)?.facts.push(data.message);
		}
		if (type !== 'test:pass' && type !== 'test:fail') continue;
		const { name, nesting, details } = data;
		const { cause, failureType } = details.error ?? {};
		if (nesting === CHECK && type === 'test:pass') passed += 1;
		if (nesting === CHECK && type === 'test:fail') {
			failed += 1;
			failures.push(name);
			yield `  ${red('FAILED')} ${name}\n${indent(wordsOf(cause))}\n`;
		}
		if (nesting !== PART) continue;
		const notRun = type === 'test:fail' && failureType !== 'subtestsFailed' ? wordsOf(cause) : '';
		if (notRun !== '') yield `  ${red('NOT RUN')} ${name}, or its rest\n${indent(notRun)}\n`;
		const seconds = Math.round(details.duration_ms / 1000);
		yield `  ${name}: ${passed} passed, ${failed} failed in ${seconds} s\n`;
		parts.push({ name, passed, failed, seconds, facts: [], notRun, failures: failures.splice(0) });
		[passed, failed] = [0, 0];
	}
	yield summaryOf(parts);
}

/** @typedef {{ name: string, passed: number, failed: number, seconds: number, facts: string[], notRun: string, failures: string[] }} Part */

/** @param {Part[]} parts */
function summaryOf(parts) {
	const wide = Math.max(0, ...parts.map(({ name }) => name.length));
	const rows = parts.map(
		({ name, passed, failed, seconds, notRun }) =>
			`${name.padEnd(wide)}  ${passed} passed  ${failed} failed  ${seconds} s${
				notRun === '' ? '' : `  NOT RUN: ${notRun.split('\n')[0]}`
			}`,
	);
	const facts = parts.flatMap(({ name, facts: told }) => told.map((fact) => `${name}: ${fact}`));
	const failures = parts.flatMap((part) => [
		...part.failures.map((check) => `${part.name}: ${check}`),
		...(part.notRun === '' ? [] : [`${part.name}: not run: ${part.notRun.split('\n')[0]}`]),
	]);
	const passed = parts.reduce((sum, part) => sum + part.passed, 0);
	return [rows.join('\n'), facts.join('\n'), red(failures.join('\n'))]
		.filter((section) => section !== '')
		.map((section) => `\n${section}\n`)
		.concat(`\n${passed} passed, ${failures.length} failed\n`)
		.join('');
}

/** @param {unknown} error */
function wordsOf(error) {
	if (!(error instanceof Error)) return String(error);
	// A problem and an assertion say all in their message; any other error is a surprise, so where it is matters.
	const isExplained = error instanceof Problem || error.name === 'AssertionError';
	return isExplained ? error.message : inspect(error);
}

/** @param {string} text */
function indent(text) {
	const lines = text.split('\n');
	const shown = lines.slice(0, SHOWN_LINES);
	if (lines.length > SHOWN_LINES) shown.push(`... ${lines.length - SHOWN_LINES} more lines`);
	return shown.map((line) => `    ${line}`).join('\n');
}
