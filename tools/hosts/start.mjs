import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import getPort from 'get-port';
import { fetchAfresh } from '../http.mjs';
import { startDaemon } from '../process.mjs';
import { withProgress } from '../terminal.mjs';

const READY_MS = 300_000;
const TRIES = 3;

/** Settings of a person's own n8n, or of the npm script that runs us, must not reach the test host. */
const FOREIGN =
	/^(N8N_|DB_|EXECUTIONS_|QUEUE_|GENERIC_|WEBHOOK_URL|CREDENTIALS_|NODES_|NODE_OPTIONS|NODE_PATH|NODE_TEST|npm_)/i;

/**
 * What a kind of n8n process answers with once it does its work. The health check comes first, then REST routes, and
 * after all others, on a busy machine some moments later, the editor's own files.
 */
const PROBES = {
	start: ['/healthz/readiness', '/rest/settings', '/favicon.ico'],
	webhook: ['/healthz/readiness'],
	worker: ['/healthz/readiness'],
};

/** @typedef {Record<string, string | undefined>} Environment undefined takes a setting away */

/**
 * @typedef {object} StartOptions
 * @property {import('./install.mjs').Host} host
 * @property {string} userFolder
 * @property {keyof typeof PROBES} [command] which kind of n8n process, default start
 * @property {string[]} [args] for the command, such as ['--concurrency=5']
 * @property {string} [timezone] IANA zone of the instance, default UTC
 * @property {Environment} [env] more settings; they win
 * @property {import('./install.mjs').Log} [log]
 */

/** @typedef {Awaited<ReturnType<typeof startHost>>} RunningHost */

/**
 * Starts n8n on free ports and waits until it does its work. However the script ends, n8n ends too.
 * @param {StartOptions} options
 */
export async function startHost({
	host,
	userFolder,
	command = 'start',
	args = [],
	timezone = 'UTC',
	env = {},
	log = console.error,
}) {
	let [port, brokerPort] = [0, 0];
	/** @type {import('../process.mjs').Daemon | null} */
	let daemon = null;
	const url = () => `http://127.0.0.1:${port}`;
	const logFile = () => join(userFolder, `${command}-${port}.log`);
	const logs = () => readFileSync(logFile(), 'utf8');

	/** @param {Environment} [moreEnv] */
	async function launch(moreEnv) {
		daemon = await startDaemon({
			name: `n8n ${host.version} (${command})`,
			command: host.node,
			args: [join(host.dir, 'node_modules', 'n8n', 'bin', 'n8n'), command, ...args],
			logFile: logFile(),
			readyMs: READY_MS,
			isReady: () => answersAll(url(), PROBES[command]),
			options: {
				// n8n reads a .env file from its working folder.
				cwd: userFolder,
				extendEnv: false,
				env: environmentOf({
					N8N_USER_FOLDER: userFolder,
					N8N_PORT: String(port),
					N8N_RUNNERS_BROKER_PORT: String(brokerPort),
					QUEUE_HEALTH_CHECK_ACTIVE: 'true',
					QUEUE_HEALTH_CHECK_PORT: String(port),
					GENERIC_TIMEZONE: timezone,
					...env,
					...moreEnv,
				}),
			},
		});
	}

	async function launchOnFreePorts() {
		for (let attempt = 1; ; attempt++) {
			[port, brokerPort] = [await getPort({ reserve: true }), await getPort({ reserve: true })];
			try {
				return await launch();
			} catch (error) {
				// Somebody took the port between our look and n8n's.
				const isTaken = /already in use|EADDRINUSE/.test(logs());
				if (attempt === TRIES || !isTaken) throw error;
			}
		}
	}

	await withProgress(`Starting n8n ${host.version} (${command})`, launchOnFreePorts, { log });
	return {
		host,
		userFolder,
		url: url(),
		/** All that it wrote so far. */
		logs,
		pid: () => daemon?.pid ?? 0,
		/** Ends the process and its helpers, at once by SIGKILL. @param {NodeJS.Signals} [signal] */
		stop: async (signal) => daemon?.end(signal),
		/** Starts it again on the same folder and ports. @param {Environment} [moreEnv] of this start only */
		async restart(moreEnv) {
			await daemon?.end();
			await launch(moreEnv);
		},
	};
}

/** @param {string} url @param {string[]} paths */
async function answersAll(url, paths) {
	for (const path of paths) {
		const response = await fetchAfresh(url + path, { signal: AbortSignal.timeout(10_000) });
		await response.arrayBuffer();
		// While n8n starts up it answers every path with 200 and a sentence.
		const isSentence = response.headers.get('content-type')?.startsWith('text/html');
		if (!response.ok || isSentence) return false;
	}
	return true;
}

/**
 * The environment of an n8n that stays on this machine and asks nobody anything.
 * @param {Environment} settings
 * @returns {Environment}
 */
function environmentOf(settings) {
	const own = Object.entries(process.env).filter(([name]) => !FOREIGN.test(name));
	return {
		...Object.fromEntries(own),
		NODE_ENV: 'production',
		N8N_LISTEN_ADDRESS: '127.0.0.1',
		N8N_SECURE_COOKIE: 'false',
		N8N_DIAGNOSTICS_ENABLED: 'false',
		N8N_VERSION_NOTIFICATIONS_ENABLED: 'false',
		N8N_TEMPLATES_ENABLED: 'false',
		N8N_PERSONALIZATION_ENABLED: 'false',
		N8N_HIRING_BANNER_ENABLED: 'false',
		...settings,
	};
}
