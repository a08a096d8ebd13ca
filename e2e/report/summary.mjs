import { paint } from '../host/index.mjs';

/** @typedef {ReturnType<import('./checks.mjs').Checks['result']>} Result */

/**
 * The end of a run: a row for each part, what was measured, what failed; the last line is for tools.
 * @param {Result[]} results
 * @returns {boolean} whether all is well
 */
export function showSummary(results) {
	const rows = results.map(({ part, passed, failed, seconds, notRun }) => [
		part,
		String(passed),
		String(failed),
		`${seconds} s`,
		notRun === '' ? '' : `NOT RUN: ${notRun}`,
	]);
	console.log(`\n${table([['part', 'passed', 'failed', 'time', ''], ...rows])}`);
	for (const { part, facts } of results) {
		if (facts.length > 0) console.log(`\n${part}\n${facts.map((fact) => `  ${fact}`).join('\n')}`);
	}
	const failures = results.flatMap((result) => failuresOf(result));
	if (failures.length > 0) console.log(`\n${paint('red', failures.join('\n'))}`);
	const passed = results.reduce((sum, result) => sum + result.passed, 0);
	// Without a check nothing is proved.
	const isEmpty = passed + failures.length === 0;
	console.log(`\n${passed} passed, ${failures.length} failed`);
	return failures.length === 0 && !isEmpty;
}

/** @param {Result} result */
function failuresOf({ part, failures, notRun }) {
	const broken = notRun === '' ? [] : [`${part}: not run: ${notRun}`];
	return [...failures.map((name) => `${part}: ${name}`), ...broken];
}

/** @param {string[][]} rows */
function table(rows) {
	const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
	return rows
		.map((row) =>
			row
				.map((cell, column) => cell.padEnd(widths[column]))
				.join('  ')
				.trimEnd(),
		)
		.join('\n');
}
