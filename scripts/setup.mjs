import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { arrivalsOf } from '../e2e/host/arrivals.mjs';
import { npm } from '../e2e/host/npm.mjs';
import { withProgress } from '../e2e/host/progress.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const LOCK = join(ROOT, 'package-lock.json');

/**
 * Makes a fresh clone usable: installs what package-lock.json names, unless it is there already.
 * @param {{ log?: (line: string) => void }} [options]
 */
export async function ensureDependencies({ log = console.error } = {}) {
	const wanted = await packagesOf(LOCK);
	// npm writes this copy last, so a cut-off install has none.
	const installed = await packagesOf(join(ROOT, 'node_modules', '.package-lock.json')).catch(
		() => ({}),
	);
	if (isInstalled(wanted, installed)) return;

	const arrived = await arrivalsOf(LOCK);
	await withProgress(
		'Installing the dependencies',
		() => npm(['ci', '--prefer-offline'], { cwd: ROOT }),
		{ log, measure: () => arrived(ROOT) },
	);
}

/**
 * @param {string} path of a lock file
 * @returns {Promise<Record<string, { version?: string, integrity?: string, optional?: boolean }>>}
 */
async function packagesOf(path) {
	return JSON.parse(await readFile(path, 'utf8')).packages;
}

/**
 * @param {Awaited<ReturnType<typeof packagesOf>>} wanted
 * @param {Awaited<ReturnType<typeof packagesOf>>} installed
 */
function isInstalled(wanted, installed) {
	return Object.entries(wanted).every(([place, { version, integrity, optional }]) => {
		if (place === '') return true;
		const there = installed[place];
		// Optional ones are for other platforms, mostly.
		if (there === undefined) return optional === true;
		return there.version === version && there.integrity === integrity;
	});
}
