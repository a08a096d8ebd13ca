import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const GUARDIAN = fileURLToPath(new URL('./guardian.mjs', import.meta.url));

/** @type {import('node:stream').Writable | null} */
let input = null;

/**
 * Has something ended or removed when this script is gone, however that comes about.
 * @param {'group' | 'folder'} kind
 * @param {number | string} subject process id of the group's leader, or path of the folder
 * @returns {() => void} to be called once it is gone in an orderly way
 */
export function guard(kind, subject) {
	input ??= startGuardian();
	input.write(`+${kind} ${subject}\n`);
	return () => void input?.write(`-${kind} ${subject}\n`);
}

function startGuardian() {
	const guardian = spawn(process.execPath, [GUARDIAN], {
		detached: true,
		windowsHide: true,
		stdio: ['pipe', 'ignore', 'ignore'],
	});
	guardian.on('error', () => {});
	guardian.unref();
	const { stdin } = guardian;
	stdin.on('error', () => {});
	// The pipe must not keep this script from ending.
	if ('unref' in stdin && typeof stdin.unref === 'function') stdin.unref();
	return stdin;
}
