/**
 * Checks that build on each other: one that fails ends them.
 * @param {import('../checks.mjs').Checks} checks
 * @param {string} label
 */
export function inSteps(checks, label) {
	let goesOn = true;
	/** @param {string} name @param {() => Promise<void>} walk */
	return async function step(name, walk) {
		goesOn &&= (await checks.check(`${label}: ${name}`, walk)) !== null;
	};
}
