import assert from 'node:assert/strict';

/** @typedef {ReturnType<typeof checksOf>} Checks what proves and what is told, within one part of the run */

/** @param {import('node:test').TestContext} t @param {(line: string) => void} log */
export function checksOf(t, log) {
	let isChecking = false;
	return {
		log,
		/**
		 * A failed check does not end the run.
		 * @template T
		 * @param {string} name reads as the outcome
		 * @param {() => T | Promise<T>} prove throws when the outcome is another
		 * @returns {Promise<T | null>} null when it failed
		 */
		async check(name, prove) {
			assert(!isChecking, `"${name}" within another check would wait for ever`);
			isChecking = true;
			/** @type {T | null} */
			let value = null;
			await t.test(name, async () => {
				value = await prove();
			});
			isChecking = false;
			return value;
		},
		/** Something measured, for the report. @param {string} fact */
		tell(fact) {
			t.diagnostic(fact);
			log(`  ${fact}`);
		},
	};
}
