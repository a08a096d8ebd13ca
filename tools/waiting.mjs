import { setMaxListeners } from 'node:events';
import waitFor from 'p-wait-for';
import { fetchAfresh } from './http.mjs';
import { Problem } from './problem.mjs';

/**
 * Asks again and again until the answer is one.
 * @template T
 * @param {() => T | Promise<T>} ask
 * @param {{ timeoutMs?: number, everyMs?: number, otherwise?: () => Error }} [options]
 *   `otherwise`: what is thrown when the time is over; without it the outcome is then null
 * @returns {Promise<T | null>} the first answer that is truthy
 */
export async function until(ask, { timeoutMs = 60_000, everyMs = 200, otherwise } = {}) {
	const signal = AbortSignal.timeout(timeoutMs);
	// p-wait-for adds a listener for each question.
	setMaxListeners(0, signal);
	const isOver = async () => {
		const answer = await ask();
		return answer ? waitFor.resolveWith(answer) : false;
	};
	try {
		return await waitFor(isOver, { interval: everyMs, signal });
	} catch (error) {
		if (error !== signal.reason) throw error;
		if (otherwise) throw otherwise();
		return null;
	}
}

/**
 * Waits until n8n listens at a webhook: n8n 2 registers it some seconds after it answered that the workflow is active.
 * Asks in a way that starts no workflow.
 * @param {string} url production or test URL
 * @param {{ method?: string }} [options]
 */
export async function waitUntilRegistered(url, { method = 'POST' } = {}) {
	await until(() => isRegistered(url, method), {
		otherwise: () =>
			new Problem(
				`n8n does not listen at ${url}.`,
				'Check that the workflow is active and that the URL is the one of its trigger.',
			),
	});
}

/**
 * Waits until n8n does not listen any more: it may answer earlier that the workflow is not active.
 * @param {string} url
 * @param {{ method?: string }} [options]
 */
export async function waitUntilGone(url, { method = 'POST' } = {}) {
	await until(async () => !(await isRegistered(url, method)), {
		otherwise: () =>
			new Problem(`n8n still listens at ${url}.`, 'Check that the workflow was deactivated.'),
	});
}

/**
 * @param {string} url
 * @param {string} method
 */
async function isRegistered(url, method) {
	// With an origin, n8n's answer lists the methods that are registered for this path.
	const response = await fetchAfresh(url, {
		method: 'OPTIONS',
		headers: { origin: new URL(url).origin },
		signal: AbortSignal.timeout(10_000),
	});
	const methods = response.headers.get('access-control-allow-methods') ?? '';
	return response.ok && methods.split(/,\s*/).includes(method);
}
