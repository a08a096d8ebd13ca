import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { assemble } from './assemble.mjs';
import { cacheFolder } from './cache.mjs';
import { npm } from './npm.mjs';
import { Problem } from './problem.mjs';

/** n8n 2 needs Node 24. Pinned, so that every machine measures the same. */
const VERSION = '24.21.0';
const FLAVOUR = `${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
const IS_WINDOWS = process.platform === 'win32';

/**
 * The Node that runs the hosts, from the npm registry: it holds the program and its C++ headers.
 * @param {{ log: (line: string) => void }} options
 * @returns {Promise<{ node: string, headers: string | null }>} `headers`: folder with include/node
 */
export async function ensureNode({ log }) {
	const name = `node-${FLAVOUR}`;
	const folder = join(cacheFolder(), `node-${VERSION}-${FLAVOUR}`);
	await assemble(folder, {
		label: `Getting Node ${VERSION}`,
		log,
		async work(partial) {
			try {
				await npm(
					['install', `${name}@${VERSION}`, '--ignore-scripts', '--no-save', '--no-package-lock'],
					{ cwd: partial },
				);
			} catch (cause) {
				throw new Problem(
					`Node ${VERSION} for ${FLAVOUR} could not be had, and n8n needs it.`,
					'It comes as an npm package: see why that failed.',
					{ details: /** @type {Error} */ (cause).message, cause },
				);
			}
		},
	});
	const root = join(folder, 'node_modules', name);
	return {
		node: join(root, 'bin', IS_WINDOWS ? 'node.exe' : 'node'),
		headers: existsSync(join(root, 'include', 'node', 'node_api.h')) ? root : null,
	};
}
