/**
 * Measures contenders in turn, several times over, so that a disturbance of the machine meets all of them.
 * @template T
 * @param {Record<string, T>} contenders
 * @param {(contender: T, name: string) => number | Promise<number>} measure
 * @param {number} rounds
 * @returns {Promise<Record<string, number>>} the median of each
 */
export async function alternate(contenders, measure, rounds) {
	/** @type {Record<string, number[]>} */
	const seen = Object.fromEntries(Object.keys(contenders).map((name) => [name, []]));
	for (let round = 0; round < rounds; round++) {
		const names = Object.keys(contenders);
		// Back and forth, so that nobody always runs first.
		for (const name of round % 2 === 0 ? names : names.reverse()) {
			seen[name].push(await measure(contenders[name], name));
		}
	}
	return Object.fromEntries(Object.entries(seen).map(([name, values]) => [name, median(values)]));
}

/** @param {number[]} values */
export function median(values) {
	const sorted = [...values].sort((a, b) => a - b);
	const middle = sorted.length >> 1;
	return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
