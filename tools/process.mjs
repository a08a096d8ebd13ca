import { once } from 'node:events';
import { createWriteStream, readFileSync } from 'node:fs';
import { execa } from 'execa';
import { guard, onEnding } from './ending.mjs';
import { signalGroup } from './group.mjs';
import { Problem } from './problem.mjs';
import { until } from './waiting.mjs';

/** @typedef {Awaited<ReturnType<typeof startDaemon>>} Daemon */

/**
 * Runs a command as the leader of its own process group, which ends with this script. A failure is told by the
 * result's `failed`, and `all` is what it wrote.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('execa').Options} [options]
 */
export function runGroup(command, args, options = {}) {
	const child = execa(command, args, {
		stdio: ['ignore', 'pipe', 'pipe'],
		all: true,
		...options,
		reject: false,
		detached: true,
		windowsHide: true,
	});
	const { pid } = child;
	if (pid === undefined) return child;
	const release = guard('group', pid);
	child.once('exit', () => {
		// Its helpers, such as n8n's task runner, do not outlive it.
		signalGroup(pid, 'SIGKILL');
		release();
	});
	return child;
}

/**
 * Starts a service and waits until it is ready. However the script ends, the service ends too.
 * @param {object} service
 * @param {string} service.name
 * @param {string} service.command
 * @param {readonly string[]} service.args
 * @param {string} service.logFile gets all that it writes
 * @param {() => Promise<unknown>} service.isReady truthy once it does its work; a rejection is a no
 * @param {number} [service.readyMs]
 * @param {number} [service.graceMs] between being asked to end and being ended
 * @param {import('execa').Options} [service.options]
 */
export async function startDaemon({
	name,
	command,
	args,
	logFile,
	isReady,
	readyMs = 60_000,
	graceMs = 15_000,
	options,
}) {
	const output = createWriteStream(logFile, { flags: 'a' });
	await once(output, 'open');
	const child = runGroup(command, args, {
		...options,
		all: false,
		stdio: ['ignore', output, output],
	});
	output.close();
	const isRunning = () => child.pid !== undefined && child.exitCode === null && !child.signalCode;

	/** @param {NodeJS.Signals} [signal] SIGKILL ends its helpers at once, else it is asked to do so itself */
	async function end(signal = 'SIGTERM') {
		forget();
		if (child.pid !== undefined && isRunning()) {
			if (signal === 'SIGKILL') signalGroup(child.pid, signal);
			else child.kill(signal);
			const isOver = () => !isRunning();
			if (!(await until(isOver, { timeoutMs: graceMs, everyMs: 50 }))) {
				signalGroup(child.pid, 'SIGKILL');
			}
		}
		await child;
	}
	const forget = onEnding(end);

	const isOver = async () => !isRunning() || (await isReady().catch(() => false));
	const isInTime = await until(isOver, { timeoutMs: readyMs, everyMs: 250 });
	if (!isInTime || !isRunning()) {
		const how = isInTime
			? `ended with ${child.signalCode ?? `exit code ${child.exitCode}`}`
			: `did not answer within ${readyMs / 1000} s`;
		await end('SIGKILL');
		throw new Problem(`${name} was started but ${how}.`, 'Its last lines say why.', {
			details: readFileSync(logFile, 'utf8').trimEnd().split('\n').slice(-25).join('\n'),
		});
	}
	return { pid: Number(child.pid), end };
}
