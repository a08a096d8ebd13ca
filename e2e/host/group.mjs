import { spawn, spawnSync } from 'node:child_process';
import { guard } from './guard.mjs';

/**
 * Starts a command as the leader of its own process group, which ends with this script.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 */
export function spawnGroup(command, args, options = {}) {
	const child = spawn(command, args, { ...options, detached: true, windowsHide: true });
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
 * @param {number} pid leader of the group
 * @param {NodeJS.Signals} signal
 */
export function signalGroup(pid, signal) {
	if (process.platform === 'win32') {
		spawnSync('taskkill', ['/pid', String(pid), '/T', '/F'], { windowsHide: true });
		return;
	}
	try {
		process.kill(-pid, signal);
	} catch {
		// Nobody of the group is left.
	}
}
