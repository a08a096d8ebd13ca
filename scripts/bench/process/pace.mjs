const ROUND_MS = 150;

/**
 * How much processor time one call takes, over as many as fit into a round. Not time on the wall, so that other
 * programs on the machine change the figure little.
 * @param {(index: number) => unknown} work
 * @returns {number} microseconds
 */
export function pace(work) {
	const end = performance.now() + ROUND_MS;
	const before = process.cpuUsage();
	let calls = 0;
	while (performance.now() < end) {
		for (let index = 0; index < 16; index++) work(calls++);
	}
	const { user, system } = process.cpuUsage(before);
	return (user + system) / calls;
}
