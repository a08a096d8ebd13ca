/*
 * Runs a script of this repository on a fresh clone too: `node tools/run.mjs scripts/demo.mjs --once`. Installs what
 * package-lock.json names unless it is there, then shows a failure in words. Imports only what Node itself brings.
 */
import { spawnSync } from 'node:child_process';
import { lstatSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Problem, explain } from './problem.mjs';

const ROOT = new URL('../', import.meta.url);

/** @typedef {Record<string, { version?: string, integrity?: string, optional?: boolean }>} Packages */

try {
	const [, , script] = process.argv;
	if (!isInstalled()) install();
	const path = createRequire(ROOT).resolve(script.includes('.mjs') ? `./${script}` : script);
	process.argv.splice(1, 2, path);
	await import(pathToFileURL(path).href);
} catch (error) {
	console.error(`\n${explain(error)}`);
	process.exitCode = 1;
}

function isInstalled() {
	// A link to the packages of another clone is that clone's to renew.
	const folder = lstatSync(new URL('node_modules', ROOT), { throwIfNoEntry: false });
	if (folder?.isSymbolicLink()) return true;
	// npm writes this copy last, so a cut-off install has none.
	const installed = packagesOf('node_modules/.package-lock.json');
	return Object.entries(packagesOf('package-lock.json')).every(([place, wanted]) => {
		const there = installed[place];
		// Optional ones are for other platforms, mostly.
		if (place === '' || there === undefined) return place === '' || wanted.optional === true;
		return there.version === wanted.version && there.integrity === wanted.integrity;
	});
}

/** @param {string} lockFile @returns {Packages} */
function packagesOf(lockFile) {
	try {
		return JSON.parse(readFileSync(new URL(lockFile, ROOT), 'utf8')).packages;
	} catch {
		return {};
	}
}

function install() {
	console.error('Installing the dependencies: once, a minute or two');
	const { status } = spawnSync('npm', ['ci', '--prefer-offline'], {
		cwd: fileURLToPath(ROOT),
		stdio: ['ignore', 2, 2],
		shell: process.platform === 'win32',
	});
	if (status === 0) return;
	throw new Problem(
		'The dependencies could not be installed: npm says above why.',
		'Check the network, the proxy settings of npm and the space on the disk, then run this again.',
	);
}
