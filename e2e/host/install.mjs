import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { arrivalsOf } from './arrivals.mjs';
import { assemble } from './assemble.mjs';
import { cacheFolder } from './cache.mjs';
import { ensureNode } from './node.mjs';
import { npm } from './npm.mjs';
import { Problem } from './problem.mjs';

const HOSTS = fileURLToPath(new URL('../hosts/', import.meta.url));
/** The n8n that all runs on but what is there to prove an older one. */
export const HOST_VERSION = '2.41.1';

const RECIPE = ['package.json', 'package-lock.json'];
const run = promisify(execFile);

/**
 * @typedef {object} Host an installed n8n
 * @property {string} version
 * @property {string} dir its folder: holds node_modules/n8n
 * @property {string} node the Node that runs it
 */

/**
 * Finds an n8n in this user's cache, or installs it there: some minutes and 3 GB, once per lock
 * file of e2e/hosts.
 * @param {string} version such as 2.41.1: one that has a folder in e2e/hosts
 * @param {{ log?: (line: string) => void }} [options]
 * @returns {Promise<Host>}
 */
export async function ensureHost(version, { log = console.error } = {}) {
	const recipe = join(HOSTS, `n8n-${version}`);
	if (!existsSync(recipe)) throw await unknownVersion(version);

	const { node, headers } = await ensureNode({ log });
	const dir = join(cacheFolder(), `n8n-${version}-${await keyOf(recipe)}`);
	const arrived = await arrivalsOf(join(recipe, 'package-lock.json'));
	let isBuilding = false;
	await assemble(dir, {
		label: `Installing n8n ${version}`,
		log,
		measure: async (partial) => (isBuilding ? 'compiling SQLite' : arrived(partial)),
		async work(partial) {
			const logFile = `${dir}.log`;
			for (const name of RECIPE) await copyFile(join(recipe, name), join(partial, name));
			await npm(['ci', '--ignore-scripts', '--prefer-offline'], { cwd: partial, node, logFile });
			isBuilding = true;
			await buildDatabaseDriver(partial, { node, headers, logFile });
			await verify(partial, { node, version });
		},
	});
	return { version, dir, node };
}

/** @param {string} recipe a folder of e2e/hosts */
async function keyOf(recipe) {
	const hash = createHash('sha256').update(`${process.platform} ${process.arch}`);
	for (const name of RECIPE) hash.update(await readFile(join(recipe, name)));
	return hash.digest('hex').slice(0, 12);
}

/**
 * The one script of n8n's packages that must run: it compiles, or downloads, SQLite.
 * @param {string} cwd
 * @param {{ node: string, headers: string | null, logFile: string }} options
 */
async function buildDatabaseDriver(cwd, { node, headers, logFile }) {
	const env = headers === null ? {} : { npm_config_nodedir: headers };
	try {
		await npm(['rebuild', 'sqlite3', '--ignore-scripts=false'], { cwd, node, env, logFile });
	} catch (cause) {
		throw new Problem(
			'The SQLite driver of n8n could not be compiled.',
			'It needs Python 3, make and a C++ compiler. On Debian and Ubuntu: ' +
				'apt-get install python3 make g++. On macOS: xcode-select --install. Then run this again.',
			{ details: /** @type {Error} */ (cause).message, cause },
		);
	}
}

/**
 * @param {string} cwd
 * @param {{ node: string, version: string }} expected
 */
async function verify(cwd, { node, version }) {
	try {
		await run(node, ['-e', 'require("sqlite3"); require("isolated-vm")'], { cwd });
		const { stdout } = await run(node, [join('node_modules', 'n8n', 'bin', 'n8n'), '--version'], {
			cwd,
		});
		if (stdout.trim() !== version) throw new Error(`it calls itself ${stdout.trim()}`);
	} catch (cause) {
		throw new Problem(
			`n8n ${version} was installed, but it does not run.`,
			'Run this again. If it stays so, report it with the lines below.',
			{ details: /** @type {Error} */ (cause).message, cause },
		);
	}
}

/** @param {string} version */
async function unknownVersion(version) {
	const known = (await readdir(HOSTS)).map((name) => name.replace('n8n-', ''));
	return new Problem(
		`There is no lock file for n8n ${version}.`,
		`Use one of ${known.join(', ')}, or add a folder to e2e/hosts.`,
	);
}
