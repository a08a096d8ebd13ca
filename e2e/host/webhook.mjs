import { setTimeout as sleep } from 'node:timers/promises';
import { Problem } from './problem.mjs';

const EVERY_MS = 200;

/**
 * Waits until n8n listens at a webhook: n8n 2 registers it some seconds after it answered that the
 * workflow is active. Asks in a way that starts no workflow.
 * @param {string} url production or test URL
 * @param {{ method?: string, timeoutMs?: number }} [options]
 */
export async function waitUntilRegistered(url, { method = 'POST', timeoutMs = 60_000 } = {}) {
	const deadline = Date.now() + timeoutMs;
	while (!(await isRegistered(url, method))) {
		if (Date.now() > deadline) {
			throw new Problem(
				`n8n does not listen at ${url} after ${timeoutMs / 1000} s.`,
				'Check that the workflow is active and that the URL is the one of its trigger.',
			);
		}
		await sleep(EVERY_MS);
	}
}

/**
 * Waits until n8n does not listen any more: it may answer earlier that the workflow is not active.
 * @param {string} url
 * @param {{ method?: string, timeoutMs?: number }} [options]
 */
export async function waitUntilGone(url, { method = 'POST', timeoutMs = 60_000 } = {}) {
	const deadline = Date.now() + timeoutMs;
	while (await isRegistered(url, method)) {
		if (Date.now() > deadline) {
			throw new Problem(
				`n8n still listens at ${url} after ${timeoutMs / 1000} s.`,
				'Check that the workflow was deactivated.',
			);
		}
		await sleep(EVERY_MS);
	}
}

/**
 * @param {string} url
 * @param {string} method
 */
async function isRegistered(url, method) {
	// With an origin, n8n's answer lists the methods that are registered for this path.
	const response = await fetch(url, {
		method: 'OPTIONS',
		headers: { origin: new URL(url).origin },
	});
	const methods = response.headers.get('access-control-allow-methods') ?? '';
	return response.ok && methods.split(/,\s*/).includes(method);
}
