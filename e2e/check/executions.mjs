import { setTimeout as sleep } from 'node:timers/promises';
import { Problem } from '../host/index.mjs';

const UNFINISHED = ['new', 'running', 'unknown'];
const POLL_MS = 200;
/** n8n 1 answers a callback a moment before it records the execution. */
const RECORDED_WITHIN_MS = 10_000;

/**
 * All executions of a workflow, once none of them is under way. Waits a while for those that are
 * expected but not there yet; whether they came is for the caller to check.
 * @param {ReturnType<typeof import('../host/index.mjs').restClient>} rest
 * @param {string} workflowId
 * @param {{ expected: number, timeoutMs?: number }} options
 * @returns {Promise<import('../host/rest.mjs').Execution[]>} the oldest first
 */
export async function finishedExecutions(rest, workflowId, { expected, timeoutMs = 60_000 }) {
	const started = Date.now();
	for (;;) {
		const found = await rest.listExecutions(workflowId);
		const unfinished = found.filter(({ status }) => UNFINISHED.includes(status));
		const waited = Date.now() - started;
		const isComplete = found.length >= expected || waited > RECORDED_WITHIN_MS;
		if (unfinished.length === 0 && isComplete) return found;
		if (waited > timeoutMs) {
			throw new Problem(
				`${unfinished.length} executions do not end within ${timeoutMs / 1000} s.`,
				`They are: ${unfinished.map(({ id, status }) => `${id} ${status}`).join(', ')}`,
			);
		}
		await sleep(POLL_MS);
	}
}
