import { existsSync, realpathSync } from 'node:fs';
import { appendFile } from 'node:fs/promises';
import { basename, delimiter, dirname, join } from 'node:path';
import { onEnding } from './ending.mjs';
import { signalGroup } from './group.mjs';
import { Problem } from './problem.mjs';
import { runGroup } from './process.mjs';

const QUIET = ['--no-audit', '--no-fund', '--no-progress', '--no-update-notifier'];
const SHOWN_LINES = 20;

/** Why npm failed, by the error code it names. */
const REASONS = /** @type {const} */ ([
	[
		/^ENOSPC$/,
		'the disk is full',
		'Free some space (an installed n8n has 3 GB) and run this again.',
	],
	[
		/^(ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET|ENETUNREACH|ERR_SOCKET_TIMEOUT)$/,
		'its registry could not be reached',
		'Check the network and the proxy settings of npm, then run this again: what has arrived is kept.',
	],
	[/^(E4\d\d|ETARGET)$/, 'its registry refused', 'Check the registry in the settings of npm.'],
	[
		/^(EACCES|EPERM)$/,
		'a file may not be written',
		'Check who owns the folder that the lines below name.',
	],
]);

/**
 * Runs npm and returns what it wrote to its standard output.
 * @param {string[]} args
 * @param {{ cwd: string, node?: string, env?: NodeJS.ProcessEnv, logFile?: string }} options
 *   `node`: the program that runs npm and its scripts
 * @returns {Promise<string>}
 */
export async function npm(args, { cwd, node = process.execPath, env = {}, logFile }) {
	const PATH = [dirname(node), process.env.PATH].join(delimiter);
	const child = runGroup(node, [npmProgram(), ...args, ...QUIET], { cwd, env: { PATH, ...env } });
	const forget = onEnding(() => child.pid && signalGroup(child.pid, 'SIGKILL'));
	const { failed, stdout, all } = await child.finally(forget);
	if (logFile) await appendFile(logFile, `$ npm ${args.join(' ')}\n${all}\n`);
	if (failed) throw failureOf(args, { output: String(stdout), everything: String(all), logFile });
	return String(stdout);
}

/**
 * @param {string[]} args
 * @param {{ output: string, everything: string, logFile?: string }} said
 */
function failureOf(args, { output, everything, logFile }) {
	const errors = everything.split('\n').filter((line) => /^npm (error|ERR!) (?! *at )/.test(line));
	const code = /^npm (?:error|ERR!) code (\S+)/m.exec(everything)?.[1] ?? '';
	const [, reason, advice] = REASONS.find(([pattern]) => pattern.test(code)) ?? [
		null,
		'it says why below',
		'Solve what it names and run this again.',
	];
	const command = args.filter((arg) => !arg.startsWith('-')).join(' ');
	const said = [...output.split('\n').slice(-SHOWN_LINES), ...errors.slice(0, SHOWN_LINES)];
	return new Problem(
		`"npm ${command}" failed: ${reason}.`,
		logFile ? `${advice} Its whole log: ${logFile}` : advice,
		{ details: said.filter((line) => line !== '').join('\n') },
	);
}

/** The script of the npm in use, so that it can run under another Node and without a shell. */
function npmProgram() {
	const besideNode = dirname(realpathSync(process.execPath));
	const inFolder = ['node_modules', 'npm', 'bin', 'npm-cli.js'];
	const places = [
		process.env.npm_execpath ?? '',
		join(besideNode, '..', 'lib', ...inFolder),
		join(besideNode, ...inFolder),
		...(process.env.PATH ?? '')
			.split(delimiter)
			.flatMap((folder) => [join(folder, 'npm'), join(folder, ...inFolder)]),
	];
	for (const place of places) {
		if (!existsSync(place)) continue;
		const program = realpathSync(place);
		if (basename(program) === 'npm-cli.js') return program;
	}
	throw new Problem('npm was not found.', 'Install Node.js together with npm and run this again.');
}
