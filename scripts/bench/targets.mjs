/** @type {string[]} */
const missed = [];

/**
 * Says whether a figure is where it should be; `missedTargets` lists those that are not.
 * @param {string} name
 * @param {number} value
 * @param {{ atLeast?: number, atMost?: number, unit: string }} target
 */
export function target(name, value, { atLeast, atMost, unit }) {
	const isMet = atLeast === undefined ? value <= (atMost ?? Infinity) : value >= atLeast;
	const wanted = atLeast === undefined ? `at most ${atMost}` : `at least ${atLeast}`;
	const digits = value >= 100 ? 0 : 2;
	console.log(
		`${isMet ? 'met   ' : 'missed'}  ${name}: ${value.toFixed(digits)} ${unit}, target ${wanted} ${unit}`,
	);
	if (!isMet) missed.push(name);
}

export const missedTargets = () => missed;
