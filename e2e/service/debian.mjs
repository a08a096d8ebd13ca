import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Problem, spawnGroup } from '../host/index.mjs';
import { withProgress } from '../host/progress.mjs';

/** Programs that the run needs beside n8n: where Debian puts them, and the package that has them. */
const PROGRAMS = {
	chromium: { package: 'chromium', find: () => firstOf(['/usr/bin/chromium']) },
	redis: { package: 'redis-server', find: () => firstOf(['/usr/bin/redis-server']) },
	postgres: { package: 'postgresql', find: findPostgres },
};

/** @typedef {keyof typeof PROGRAMS} Program */

/**
 * Finds a program, or installs it where this is root on Debian.
 * @param {Program} name
 * @param {(line: string) => void} log
 * @returns {Promise<string>} its path
 */
export async function ensureProgram(name, log) {
	const { package: wanted, find } = PROGRAMS[name];
	const found = find();
	if (found !== null) return found;
	const advice = `On Debian and Ubuntu: apt-get install ${wanted}. Then run this again.`;
	if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
		throw new Problem(`${name} is not installed.`, advice);
	}
	await withProgress(
		`Installing ${wanted}`,
		async () => {
			await apt(['update', '-q'], advice);
			await apt(['install', '-q', '-y', '--no-install-recommends', wanted], advice);
		},
		{ log },
	);
	const installed = find();
	if (installed === null) throw new Problem(`${wanted} was installed without ${name}.`, advice);
	return installed;
}

/** @param {string[]} paths */
const firstOf = (paths) => paths.find((path) => existsSync(path)) ?? null;

function findPostgres() {
	const root = '/usr/lib/postgresql';
	if (!existsSync(root)) return null;
	const newestFirst = readdirSync(root).sort((a, b) => Number(b) - Number(a));
	return firstOf(newestFirst.map((version) => join(root, version, 'bin', 'postgres')));
}

/**
 * @param {string[]} args
 * @param {string} advice
 */
async function apt(args, advice) {
	const child = spawnGroup('/usr/bin/apt-get', args, {
		// A run level without services: the run starts its own.
		env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' },
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	let output = '';
	for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => (output += text));
	const code = await new Promise((resolve) => child.once('close', resolve));
	if (code === 0) return;
	throw new Problem(`"apt-get ${args.join(' ')}" failed.`, advice, {
		details: output.trimEnd().split('\n').slice(-10).join('\n'),
	});
}
