const TTY_EVERY_MS = 1000;
const LOG_EVERY_MS = 15_000;

/**
 * Shows that a long piece of work is alive: one line rewritten each second on a terminal, a line
 * every 15 seconds elsewhere.
 * @template T
 * @param {string} label
 * @param {() => Promise<T>} work
 * @param {{ log: (line: string) => void, measure?: () => Promise<string> }} options `measure`: how far it is, in words
 * @returns {Promise<T>}
 */
export async function withProgress(label, work, { log, measure }) {
	const started = Date.now();
	const seconds = () => `${Math.round((Date.now() - started) / 1000)} s`;
	const { isTTY, columns } = process.stderr;

	const show = async () => {
		const line = [label, seconds(), await measure?.()].filter(Boolean).join(', ');
		if (done) return;
		if (isTTY) process.stderr.write(`\r\x1b[K${line.slice(0, (columns || 80) - 1)}`);
		else log(line);
	};

	let done = false;
	if (isTTY) void show();
	else log(label);
	const timer = setInterval(() => void show().catch(() => {}), isTTY ? TTY_EVERY_MS : LOG_EVERY_MS);
	try {
		const result = await work();
		end();
		log(`${label}: took ${seconds()}`);
		return result;
	} finally {
		end();
	}

	function end() {
		if (isTTY && !done) process.stderr.write('\r\x1b[K');
		done = true;
		clearInterval(timer);
	}
}
