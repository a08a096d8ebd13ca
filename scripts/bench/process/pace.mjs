const ROUND_MS = 150;

/**
 * How long one call takes, over as many as fit into a round.
 * @param {(index: number) => unknown} work
 * @returns {number} microseconds
 */
export function pace(work) {
	const end = performance.now() + ROUND_MS;
	const start = performance.now();
	let calls = 0;
	let now = start;
	for (; now < end; now = performance.now()) {
		for (let index = 0; index < 16; index++) work(calls++);
	}
	return ((now - start) * 1000) / calls;
}
