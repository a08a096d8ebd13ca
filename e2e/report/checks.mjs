import { Problem, paint } from '../host/index.mjs';

const SHOWN_LINES = 40;

/** @typedef {ReturnType<typeof openChecks>} Checks what one part of the run collects */

/**
 * Collects what was proved and what was not. A failed check does not end the run.
 * @param {string} part
 * @param {(line: string) => void} [log]
 */
export function openChecks(part, log = console.log) {
	const started = Date.now();
	/** @type {Array<{ name: string, ok: boolean }>} */
	const results = [];
	/** @type {string[]} */
	const facts = [];
	let notRun = '';

	return {
		part,
		log,
		/**
		 * @template T
		 * @param {string} name reads as the outcome
		 * @param {() => T | Promise<T>} prove throws when the outcome is another
		 * @returns {Promise<T | null>} null when it failed
		 */
		async check(name, prove) {
			try {
				const value = await prove();
				results.push({ name, ok: true });
				return value;
			} catch (error) {
				results.push({ name, ok: false });
				log(`  ${paint('red', 'FAILED')} ${name}\n${indent(wordsOf(error))}`);
				return null;
			}
		},
		/** Something measured, for the report. @param {string} fact */
		tell(fact) {
			facts.push(fact);
			log(`  ${fact}`);
		},
		/** The rest of this part could not be done. @param {unknown} error */
		breakOff(error) {
			notRun = wordsOf(error).split('\n')[0];
			log(`  ${paint('red', 'NOT RUN')} ${part}, or its rest\n${indent(wordsOf(error))}`);
		},
		result: () => ({
			part,
			passed: results.filter(({ ok }) => ok).length,
			failed: results.filter(({ ok }) => !ok).length,
			failures: results.filter(({ ok }) => !ok).map(({ name }) => name),
			facts,
			notRun,
			seconds: Math.round((Date.now() - started) / 1000),
		}),
	};
}

/** @param {unknown} error */
function wordsOf(error) {
	if (error instanceof Problem) return error.message;
	if (!(error instanceof Error)) return String(error);
	// An assertion says all in its message; any other error is a surprise, so where it is matters.
	return error.name === 'AssertionError' ? error.message : (error.stack ?? error.message);
}

/** @param {string} text */
function indent(text) {
	const lines = text.split('\n');
	const shown = lines.slice(0, SHOWN_LINES);
	if (lines.length > SHOWN_LINES) shown.push(`... ${lines.length - SHOWN_LINES} more lines`);
	return shown.map((line) => `    ${line}`).join('\n');
}
