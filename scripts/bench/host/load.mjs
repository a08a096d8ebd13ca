import { setTimeout as sleep } from 'node:timers/promises';
import autocannon from 'autocannon';
import { UNFINISHED } from '../../../e2e/host/index.mjs';

const LONGEST_S = 120;

/**
 * Sends a bounded number of callbacks to a URL of this machine.
 * @param {string} url
 * @param {{ body: string, amount: number, connections: number, expected: string }} load
 *   `expected`: what each answer must contain
 * @returns {Promise<number>} callbacks per second
 */
export async function callbacksPerSecond(url, { body, amount, connections, expected }) {
	let wrong = 0;
	const started = performance.now();
	let ended = started;
	const instance = autocannon({
		url,
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body,
		amount,
		connections,
		duration: LONGEST_S,
		timeout: LONGEST_S,
		verifyBody: (/** @type {string} */ answer) => {
			ended = performance.now();
			if (answer.includes(expected)) return true;
			wrong += 1;
			return false;
		},
	});
	const { non2xx, errors } = await instance;
	if (wrong + non2xx + errors > 0) {
		throw new Error(`${url}: ${wrong + non2xx + errors} of ${amount} callbacks were not accepted`);
	}
	return (amount * 1000) / (ended - started);
}

/**
 * Waits until the executions of a workflow are over, so that they do not slow down whoever is next.
 * @param {ReturnType<typeof import('../../../e2e/host/rest.mjs').restClient>} rest
 * @param {string} workflowId
 */
export async function untilIdle(rest, workflowId) {
	for (const deadline = Date.now() + LONGEST_S * 1000; Date.now() < deadline; ) {
		const latest = await rest.listExecutions(workflowId, { limit: 50 });
		if (latest.every(({ status }) => !UNFINISHED.includes(status))) return;
		await sleep(250);
	}
	throw new Error('Executions were still running after two minutes');
}
