import { setTimeout as sleep } from 'node:timers/promises';
import { fixture } from '../bench/process/bodies.mjs';

const TIMEOUT_MS = 60_000;

/**
 * Sends each callback once, and has something done in the middle.
 * @param {object} options
 * @param {string} options.url of this machine
 * @param {number} options.callbacks
 * @param {number} options.connections
 * @param {number} options.deadline in Unix milliseconds
 * @param {() => Promise<void>} options.inTheMiddle
 * @returns {Promise<Map<string, { outcome: 'accepted' | 'refused' | 'unanswered', text: string }>>}
 */
export async function sendAll({ url, callbacks, connections, deadline, inTheMiddle }) {
	const answers = new Map();
	let next = 0;
	let answered = 0;
	/** @type {Promise<void> | null} */
	let middle = null;
	let isDown = false;

	async function sender() {
		while (next < callbacks && Date.now() < deadline) {
			if (isDown) await middle;
			const id = `soak-${String(next++).padStart(6, '0')}`;
			const answer = await sendOne(url, id);
			answers.set(id, answer);
			if (answer.outcome === 'refused') await sleep(50);
			answered += 1;
			if (middle === null && answered >= callbacks / 2) {
				isDown = true;
				middle = inTheMiddle().finally(() => (isDown = false));
			}
		}
	}
	await Promise.all(Array.from({ length: connections }, sender));
	await middle;
	return answers;
}

/** @param {string} url @param {string} id */
async function sendOne(url, id) {
	try {
		const response = await fetch(url, {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify({ ...fixture('new'), id }),
			signal: AbortSignal.timeout(TIMEOUT_MS),
		});
		const text = await response.text();
		const isAccepted = response.ok && JSON.parse(text).status === 'accepted';
		return { outcome: isAccepted ? 'accepted' : 'refused', text };
	} catch (error) {
		return { outcome: 'unanswered', text: String(error) };
	}
}
