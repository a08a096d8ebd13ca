import { setTimeout as sleep } from 'node:timers/promises';

/** What a kind of n8n process answers with once it does its work. */
const PROBES = {
	// REST routes come some seconds after the health check.
	start: ['/healthz/readiness', '/rest/settings'],
	webhook: ['/healthz/readiness'],
	worker: ['/healthz/readiness'],
};

/**
 * Waits until an n8n process answers; the caller ends the wait through `signal`.
 * @param {string} url
 * @param {'start' | 'webhook' | 'worker'} command
 * @param {AbortSignal} signal
 */
export async function untilReady(url, command, signal) {
	for (const path of PROBES[command]) {
		while (!(await answersJson(url + path, signal))) await sleep(250, undefined, { signal });
	}
}

/**
 * @param {string} url
 * @param {AbortSignal} signal
 */
async function answersJson(url, signal) {
	try {
		const response = await fetch(url, { signal });
		// While n8n starts up it answers every path with 200 and a sentence.
		await response.json();
		return response.ok;
	} catch {
		signal.throwIfAborted();
		return false;
	}
}
