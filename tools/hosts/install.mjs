import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { execa } from 'execa';
import { npm } from '../npm.mjs';
import { Problem } from '../problem.mjs';
import { CACHE, arrivalsOf, assemble } from './assemble.mjs';

/** The n8n that all runs on but what is there to prove an older one. */
export const HOST_VERSION = '2.41.1';
/** n8n 2 needs Node 24. Pinned, so that every machine measures the same. */
const NODE_VERSION = '24.21.0';

const HOSTS = fileURLToPath(new URL('.', import.meta.url));
const RECIPE = ['package.json', 'package-lock.json'];
const IS_WINDOWS = process.platform === 'win32';
const FLAVOUR = `${IS_WINDOWS ? 'win' : process.platform}-${process.arch}`;

/** Versions that have a folder here, with what npm installs for them. */
export const KNOWN_HOSTS = readdirSync(HOSTS)
	.filter((name) => name.startsWith('n8n-'))
	.map((name) => name.replace('n8n-', ''));

/**
 * @typedef {object} Host an installed n8n
 * @property {string} version
 * @property {string} dir its folder: holds node_modules/n8n
 * @property {string} node the Node that runs it
 */

/** @typedef {(line: string) => void} Log */

/**
 * Finds an n8n in this user's cache, or installs it there: some minutes and 3 GB, once per lock file.
 * @param {string} [version] one that has a folder here
 * @param {Log} [log]
 * @returns {Promise<Host>}
 */
export async function ensureHost(version = HOST_VERSION, log = console.error) {
	const recipe = join(HOSTS, `n8n-${version}`);
	if (!existsSync(recipe)) {
		throw new Problem(
			`There is no lock file for n8n ${version}.`,
			`Use one of ${KNOWN_HOSTS.join(', ')}, or add a folder to tools/hosts.`,
		);
	}
	const { node, headers } = await ensureNode(log);
	const dir = join(CACHE, `n8n-${version}-${keyOf(recipe)}`);
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
			// The one script of n8n's packages that must run: it compiles, or downloads, SQLite.
			const env = headers === null ? {} : { npm_config_nodedir: headers };
			await npm(['rebuild', 'sqlite3', '--ignore-scripts=false'], {
				cwd: partial,
				node,
				env,
				logFile,
			}).catch(
				failing(
					'The SQLite driver of n8n could not be compiled.',
					'It needs Python 3, make and a C++ compiler. On Debian and Ubuntu: apt-get install python3 make g++. ' +
						'On macOS: xcode-select --install. Then run this again.',
				),
			);
			await verify(partial, node, version).catch(
				failing(
					`n8n ${version} was installed, but it does not run.`,
					'Run this again. If it stays so, report it with the lines below.',
				),
			);
		},
	});
	return { version, dir, node };
}

/**
 * The Node that runs the hosts, from the npm registry: it holds the program and its C++ headers.
 * @param {Log} log
 * @returns {Promise<{ node: string, headers: string | null }>} `headers`: folder with include/node
 */
async function ensureNode(log) {
	const name = `node-${FLAVOUR}`;
	const folder = join(CACHE, `node-${NODE_VERSION}-${FLAVOUR}`);
	const wanted = `${name}@${NODE_VERSION}`;
	await assemble(folder, {
		label: `Getting Node ${NODE_VERSION}`,
		log,
		async work(cwd) {
			await npm(['install', wanted, '--ignore-scripts', '--no-save', '--no-package-lock'], {
				cwd,
			}).catch(
				failing(
					`Node ${NODE_VERSION} for ${FLAVOUR} could not be had, and n8n needs it.`,
					'It comes as an npm package: see why that failed.',
				),
			);
		},
	});
	const root = join(folder, 'node_modules', name);
	return {
		node: join(root, 'bin', IS_WINDOWS ? 'node.exe' : 'node'),
		headers: existsSync(join(root, 'include', 'node', 'node_api.h')) ? root : null,
	};
}

/** @param {string} recipe a folder of this one */
function keyOf(recipe) {
	const hash = createHash('sha256').update(`${process.platform} ${process.arch}`);
	for (const name of RECIPE) hash.update(readFileSync(join(recipe, name)));
	return hash.digest('hex').slice(0, 12);
}

/** @param {string} cwd @param {string} node @param {string} version */
async function verify(cwd, node, version) {
	await execa(node, ['-e', 'require("sqlite3"); require("isolated-vm")'], { cwd });
	const program = join('node_modules', 'n8n', 'bin', 'n8n');
	const { stdout } = await execa(node, [program, '--version'], { cwd });
	if (stdout.trim() !== version) throw new Error(`it calls itself ${stdout.trim()}`);
}

/** @param {string} happened @param {string} advice @returns {(cause: Error) => never} */
function failing(happened, advice) {
	return (cause) => {
		throw new Problem(happened, advice, { details: cause.message, cause });
	};
}
