import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { median } from '../bench/measure.mjs';

/** What a host has loaded before any community package. */
const CODE = `
	const files = process.argv.slice(1);
	const started = performance.now();
	for (const name of ['n8n-workflow', 'zod/v4', 'luxon']) require(name);
	const provided = performance.now();
	for (const file of files) require(file);
	console.log(JSON.stringify([provided - started, performance.now() - provided]));`;

/**
 * How long both nodes take to load in a fresh process, beyond what a host has loaded anyway.
 * @param {import('./packed.mjs').Packed} packed
 * @param {string} modules folder of the host's modules
 * @param {number} rounds
 * @returns {{ milliseconds: number, share: number }} medians; `share` is beside the host's own, so that it is the same
 * on a slow machine
 */
export function loadingTime({ folder, manifest: { n8n } }, modules, rounds) {
	const files = n8n.nodes.map((/** @type {string} */ file) => join(folder, file));
	const times = Array.from({ length: rounds }, () => {
		const [host, nodes] = JSON.parse(
			execFileSync(process.execPath, ['-e', CODE, ...files], {
				env: { ...process.env, NODE_PATH: modules },
				encoding: 'utf8',
			}),
		);
		return { nodes, share: nodes / host };
	});
	return {
		milliseconds: median(times.map(({ nodes }) => nodes)),
		share: median(times.map(({ share }) => share)),
	};
}
