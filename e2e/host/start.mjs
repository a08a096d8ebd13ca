import { once } from 'node:events';
import { mkdirSync, openSync, closeSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { onEnding } from './ending.mjs';
import { environmentOf } from './environment.mjs';
import { temporaryFolder } from './folder.mjs';
import { signalGroup, spawnGroup } from './group.mjs';
import { freePorts } from './port.mjs';
import { Problem } from './problem.mjs';
import { withProgress } from './progress.mjs';
import { untilReady } from './ready.mjs';

const READY_MS = 180_000;
const GRACE_MS = 15_000;
const TRIES = 3;
const LAST_LINES = 25;

/**
 * @typedef {object} StartOptions
 * @property {import('./install.mjs').Host} host
 * @property {'start' | 'worker' | 'webhook'} [command] which kind of n8n process, default start
 * @property {string[]} [args] for the command, such as ['--concurrency=5']
 * @property {string} [userFolder] default: an empty one, removed by `stop`
 * @property {number} [port] default: a free one; a worker answers its health check there
 * @property {string} [timezone] IANA zone of the instance, default UTC
 * @property {Record<string, string | undefined>} [env] more settings; they win
 * @property {(line: string) => void} [log]
 */

/** @typedef {Awaited<ReturnType<typeof startHost>>} RunningHost */

/**
 * Starts n8n and waits until it does its work. However the script ends, n8n ends too.
 * @param {StartOptions} options
 */
export async function startHost({
	host,
	command = 'start',
	args = [],
	userFolder,
	port,
	timezone = 'UTC',
	env = {},
	log = console.error,
}) {
	const own = userFolder === undefined ? await temporaryFolder('n8n') : null;
	const folder = userFolder ?? /** @type {NonNullable<typeof own>} */ (own).path;
	mkdirSync(folder, { recursive: true });

	let [chosenPort, brokerPort] = [port ?? 0, 0];
	/** @type {import('node:child_process').ChildProcess | null} */
	let child = null;
	let logFile = '';
	let lastLogs = '';

	const isRunning = () => child !== null && child.exitCode === null && child.signalCode === null;
	const url = () => `http://127.0.0.1:${chosenPort}`;
	const logs = () => (logFile === '' ? lastLogs : readFileSync(logFile, 'utf8'));

	/** @param {Record<string, string | undefined>} [moreEnv] */
	async function launch(moreEnv = {}) {
		logFile = join(folder, `${command}-${chosenPort}.log`);
		const output = openSync(logFile, 'a');
		child = spawnGroup(
			host.node,
			[join(host.dir, 'node_modules', 'n8n', 'bin', 'n8n'), command, ...args],
			{
				// n8n reads a .env file from its working folder.
				cwd: folder,
				env: environmentOf({
					userFolder: folder,
					port: chosenPort,
					brokerPort,
					timezone,
					env: { ...env, ...moreEnv },
				}),
				stdio: ['ignore', output, output],
			},
		);
		closeSync(output);
		await awaitReady(child);
	}

	/** @param {import('node:child_process').ChildProcess} starting */
	async function awaitReady(starting) {
		const stopWaiting = new AbortController();
		const endings = [
			untilReady(url(), command, stopWaiting.signal).then(() => null),
			once(starting, 'exit', { signal: stopWaiting.signal }).then(
				([code, signal]) => `ended with ${signal ?? `exit code ${code}`}`,
			),
			sleep(READY_MS, undefined, { signal: stopWaiting.signal }).then(
				() => `did not answer within ${READY_MS / 1000} s`,
			),
		];
		const failure = await Promise.race(endings).finally(() => {
			stopWaiting.abort();
			void Promise.allSettled(endings);
		});
		if (failure === null) return;
		await end('SIGKILL');
		throw new Problem(
			`n8n ${host.version} (${command}) was started but ${failure}.`,
			'Its last lines say why.',
			{ details: logs().trimEnd().split('\n').slice(-LAST_LINES).join('\n') },
		);
	}

	/**
	 * @param {NodeJS.Signals} signal
	 * @returns {Promise<void>} when the process and all its helpers are gone
	 */
	async function end(signal) {
		if (child === null || child.pid === undefined || !isRunning()) return;
		const exited = once(child, 'exit');
		if (signal === 'SIGKILL') signalGroup(child.pid, signal);
		// n8n ends its task runner itself when asked in a friendly way.
		else child.kill(signal);
		const patience = new AbortController();
		await Promise.race([exited, sleep(GRACE_MS, undefined, { signal: patience.signal })]);
		patience.abort();
		if (isRunning()) signalGroup(child.pid, 'SIGKILL');
		await exited;
	}

	async function stop() {
		await end('SIGTERM');
		forget();
		if (own === null || logFile === '') return;
		lastLogs = logs();
		logFile = '';
		await own.remove();
	}
	const forget = onEnding(stop);

	async function launchOnFreePorts() {
		for (let attempt = 1; ; attempt++) {
			const [first, second] = await freePorts(2);
			[chosenPort, brokerPort] = [port ?? first, second];
			try {
				return await launch();
			} catch (error) {
				// Somebody took the port between our look and n8n's.
				const isTaken = /already in use|EADDRINUSE/.test(logs());
				if (attempt === TRIES || !isTaken || port !== undefined) throw error;
			}
		}
	}

	try {
		await withProgress(`Starting n8n ${host.version} (${command})`, launchOnFreePorts, { log });
	} catch (error) {
		await stop();
		throw error;
	}

	return {
		host,
		command,
		port: chosenPort,
		url: url(),
		userFolder: folder,
		isRunning,
		/** Leader of the process group, such as for reading its memory use. */
		pid: () => child?.pid,
		/** Everything that it has written so far, over restarts and also after `stop`. */
		logs,
		/** Ends it, by force after a while, and removes the user folder if it was made here. */
		stop,
		/**
		 * Ends it as an operating system would: at once and with its helpers for SIGKILL, the
		 * default. Its folder stays for `restart`.
		 * @param {NodeJS.Signals} [signal]
		 */
		kill: (signal = 'SIGKILL') => end(signal),
		/**
		 * Starts it again on the same folder and ports, ending it before if it still runs.
		 * @param {Record<string, string | undefined>} [moreEnv] settings of this start only
		 */
		async restart(moreEnv) {
			await end('SIGTERM');
			await launch(moreEnv);
		},
	};
}
