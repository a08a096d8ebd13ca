import { constants } from 'node:os';

/** @type {Set<() => unknown>} */
const tasks = new Set();
let isListening = false;
let isEnding = false;
/** @type {(() => void) | null} */
let interrupted = null;

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

function listen() {
	if (isListening) return;
	isListening = true;
	for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
		process.on(signal, () => void end(signal));
	}
}

/** Waits for the person to press Ctrl-C, and leaves the ending to the caller. */
export async function untilInterrupted() {
	listen();
	await new Promise((resolve) => (interrupted = () => resolve(undefined)));
	interrupted = null;
}

/** @param {'SIGINT' | 'SIGTERM' | 'SIGHUP'} signal */
async function end(signal) {
	if (interrupted) return interrupted();
	const code = 128 + constants.signals[signal];
	// Asked twice: go at once, the guards end what is left.
	if (isEnding) process.exit(code);
	isEnding = true;
	for (const task of [...tasks].reverse()) {
		try {
			await task();
		} catch (error) {
			console.error(error);
		}
	}
	process.exit(code);
}
