import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf } from '../../tools/folder.mjs';
import { alternate, target } from './measure.mjs';

const ROUNDS = 15;

/** What the host has loaded before any community package. */
const PROVIDED = `require('n8n-workflow'); require('zod/v4'); require('luxon');`;

/**
 * Size of the package and the time that n8n needs to load it.
 * @param {import('./measure.mjs').Packed} packed
 */
export async function packagePart({ tarball, folder, manifest }) {
	const packed = statSync(tarball).size;
	const sizes = filesOf(folder).map((file) => statSync(file).size);
	const bytes = sizes.reduce((sum, size) => sum + size, 0);
	console.log(`\n${packed} bytes packed, ${bytes} bytes unpacked, ${sizes.length} files\n`);
	target('packed size', packed / 1000, { atMost: 150, unit: 'kB' });

	const nodes = manifest.n8n.nodes.map((/** @type {string} */ path) => join(folder, path));
	const { both } = await alternate({ both: nodes }, requireTime, ROUNDS);
	target(`loading ${nodes.length} nodes (median of ${ROUNDS} fresh processes)`, both, {
		atMost: 40,
		unit: 'ms',
	});
}

/** @param {string[]} files @returns {number} milliseconds in a fresh process */
function requireTime(files) {
	const code = `${PROVIDED}
		const start = performance.now();
		for (const file of ${JSON.stringify(files)}) require(file);
		console.log(performance.now() - start);`;
	const cwd = join(files[0], '..');
	return Number(execFileSync(process.execPath, ['-e', code], { cwd, encoding: 'utf8' }));
}
