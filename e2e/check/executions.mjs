import { setTimeout as sleep } from 'node:timers/promises';
import { Problem } from '../host/index.mjs';

const UNFINISHED = ['new', 'running', 'unknown'];
const POLL_MS = 200;

/**
 * All executions of a workflow, once none of them is under way.
 * @param {ReturnType<typeof import('../host/index.mjs').restClient>} rest
 * @param {string} workflowId
 * @param {{ timeoutMs?: number }} [options]
 * @returns {Promise<import('../host/rest.mjs').Execution[]>} the oldest first
 */
export async function finishedExecutions(rest, workflowId, { timeoutMs = 60_000 } = {}) {
	const deadline = Date.now() + timeoutMs;
	for (;;) {
		const found = await rest.listExecutions(workflowId);
		const unfinished = found.filter(({ status }) => UNFINISHED.includes(status));
		if (unfinished.length === 0) return found.sort((a, b) => Number(a.id) - Number(b.id));
		if (Date.now() > deadline) {
			throw new Problem(
				`${unfinished.length} executions do not end within ${timeoutMs / 1000} s.`,
				`They are: ${unfinished.map(({ id, status }) => `${id} ${status}`).join(', ')}`,
			);
		}
		await sleep(POLL_MS);
	}
}
