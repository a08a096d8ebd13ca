import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const CHILD = fileURLToPath(new URL('./child.mjs', import.meta.url));

/**
 * n8n's execution engine in a process of its own, for one step at a time.
 * @param {{ dir: string, node: string }} host
 * @param {string} folder of the unpacked package
 */
export function startEngine(host, folder) {
	const child = spawn(host.node, [CHILD, host.dir, folder], {
		stdio: ['pipe', 'pipe', 'inherit'],
		env: { ...process.env, NODE_ENV: 'production' },
	});
	const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
	return {
		/**
		 * @param {object} step type, typeVersion, parameters, event, form
		 * @param {number} count items that it takes
		 * @returns {Promise<number>} milliseconds
		 */
		async run(step, count) {
			child.stdin.write(`${JSON.stringify({ ...step, count })}\n`);
			const { value, done } = await lines.next();
			if (done) throw new Error('The engine ended');
			const { milliseconds, given, error } = JSON.parse(value);
			if (error || given !== count) throw new Error(error ?? `${given} of ${count} items came out`);
			return milliseconds;
		},
		async stop() {
			child.stdin.end();
			if (child.exitCode === null) await once(child, 'exit');
		},
	};
}
