import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';

const GUARDIAN = fileURLToPath(new URL('./guardian.mjs', import.meta.url));

/** @type {Set<() => unknown>} */
const tasks = new Set();
let isListening = false;
let isEnding = false;
/** @type {(() => void) | null} */
let interrupted = null;
/** @type {import('node:stream').Writable | null} */
let guardian = null;

/**
 * Runs a task when a signal ends this script, the newest first.
 * @param {() => unknown} task
 * @returns {() => void} forgets the task
 */
export function onEnding(task) {
	listen();
	tasks.add(task);
	return () => void tasks.delete(task);
}

/** Waits for the person to press Ctrl-C, and leaves the ending to the caller. */
export async function untilInterrupted() {
	listen();
	await new Promise((resolve) => (interrupted = () => resolve(undefined)));
	interrupted = null;
}

/**
 * Has something ended or removed when this script is gone, even by SIGKILL.
 * @param {'group' | 'folder'} kind
 * @param {number | string} subject process id of the group's leader, or path of the folder
 * @returns {() => void} to be called once it is gone in an orderly way
 */
export function guard(kind, subject) {
	guardian ??= startGuardian();
	guardian.write(`+${kind} ${subject}\n`);
	return () => void guardian?.write(`-${kind} ${subject}\n`);
}

function listen() {
	if (isListening) return;
	isListening = true;
	for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
		process.on(signal, () => void end(signal));
	}
}

/** @param {'SIGINT' | 'SIGTERM' | 'SIGHUP'} signal */
async function end(signal) {
	if (interrupted) return interrupted();
	const code = 128 + constants.signals[signal];
	// Asked twice: go at once, the guardian ends what is left.
	if (isEnding) process.exit(code);
	isEnding = true;
	for (const task of [...tasks].reverse()) {
		await Promise.resolve(task()).catch((error) => console.error(error));
	}
	process.exit(code);
}

function startGuardian() {
	const child = spawn(process.execPath, [GUARDIAN], {
		detached: true,
		windowsHide: true,
		stdio: ['pipe', 'ignore', 'ignore'],
	});
	child.on('error', () => {});
	child.unref();
	child.stdin.on('error', () => {});
	// The pipe must not keep this script from ending.
	/** @type {import('node:net').Socket} */ (child.stdin).unref();
	return child.stdin;
}
