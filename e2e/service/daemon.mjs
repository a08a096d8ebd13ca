import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Problem, onEnding, spawnGroup } from '../host/index.mjs';

const READY_MS = 30_000;
const GRACE_MS = 10_000;

/**
 * Starts a service and waits until it is ready. However the script ends, the service ends too.
 * @param {object} options
 * @param {string} options.name
 * @param {string} options.program
 * @param {string[]} options.args
 * @param {string} options.folder its own
 * @param {{ uid?: number, gid?: number }} [options.user]
 * @param {() => Promise<boolean>} options.isReady
 */
export async function startDaemon({ name, program, args, folder, user = {}, isReady }) {
	const logFile = join(folder, `${name}.log`);
	const output = openSync(logFile, 'a');
	const child = spawnGroup(program, args, {
		...user,
		cwd: folder,
		stdio: ['ignore', output, output],
	});
	closeSync(output);
	const ended = new Promise((resolve) => {
		child.once('exit', resolve);
		child.once('error', resolve);
	});
	const isRunning = () => child.pid !== undefined && child.exitCode === null && !child.signalCode;

	async function stop() {
		forget();
		// For PostgreSQL this means: do not wait for those who are connected.
		if (isRunning()) child.kill('SIGINT');
		const patience = new AbortController();
		await Promise.race([ended, sleep(GRACE_MS, null, { signal: patience.signal })]);
		patience.abort();
		if (isRunning()) child.kill('SIGKILL');
		await ended;
	}
	const forget = onEnding(stop);

	const deadline = Date.now() + READY_MS;
	while (!(await isReady().catch(() => false))) {
		if (isRunning() && Date.now() < deadline) {
			await sleep(100);
			continue;
		}
		await stop();
		throw new Problem(`${name} did not start.`, 'Its last lines say why.', {
			details: readFileSync(logFile, 'utf8').trimEnd().split('\n').slice(-15).join('\n'),
		});
	}
	return { stop };
}
