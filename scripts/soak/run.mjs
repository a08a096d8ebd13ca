import { randomBytes } from 'node:crypto';
import { HOST_VERSION, packPackage } from '../../e2e/host/index.mjs';
import { startWith } from '../bench/host/instance.mjs';
import { describeMachine } from '../bench/machine.mjs';
import { untilIdle } from '../bench/host/load.mjs';
import { readExecutions } from './executions.mjs';
import { filesWith } from './search.mjs';
import { sendAll } from './send.mjs';
import { openTrigger } from './trigger.mjs';

/**
 * @param {{ callbacks: number, connections: number, seconds: number }} bounds
 * @returns {Promise<boolean>} whether nothing was lost and nothing told
 */
export async function soak({ callbacks, connections, seconds }) {
	const token = randomBytes(24).toString('base64url');
	const instance = await startWith([await packPackage()]);
	const { n8n, rest } = instance;
	try {
		const { workflowId, url } = await openTrigger(instance, token);
		console.log(describeMachine({ n8n: `${HOST_VERSION} on SQLite` }));
		console.log(`Sending ${callbacks} callbacks at ${connections} connections`);
		const start = performance.now();
		const answers = await sendAll({
			url: `${url}?token=${token}`,
			callbacks,
			connections,
			deadline: Date.now() + seconds * 1000,
			// In the middle of the work: 20 callbacks are under way.
			async inTheMiddle() {
				await n8n.kill('SIGKILL');
				console.log('n8n was killed with SIGKILL; starting it again');
				await n8n.restart();
			},
		});
		const took = (performance.now() - start) / 1000;
		await rest.login();
		await untilIdle(rest, workflowId);

		await n8n.kill('SIGTERM');
		const executions = readExecutions(n8n, workflowId);
		console.log(`Took ${took.toFixed(0)} s with the restart`);
		const lost = report(answers, executions);
		if (filesWith(n8n.userFolder, 'soak-000000').length === 0) {
			throw new Error('The search for the token does not even find a callback');
		}
		const told = [
			...filesWith(n8n.userFolder, token),
			...[...answers.values()].filter(({ text }) => text.includes(token)).map(() => 'an answer'),
		];
		console.log(`Places that tell the token (database, logs, answers): ${told.length}`);
		for (const place of told) console.log(`  ${place}`);
		console.log(
			`\nsoak: ${lost === 0 && told.length === 0 ? 'nothing lost, nothing told' : 'FAILED'}`,
		);
		return lost === 0 && told.length === 0;
	} finally {
		await instance.stop();
	}
}

/**
 * @param {Map<string, { outcome: string, text: string }>} answers by the callback's own id
 * @param {Array<{ soakId: string | null, status: string }>} executions
 * @returns {number} accepted callbacks without an execution
 */
function report(answers, executions) {
	const found = new Map(executions.map((execution) => [execution.soakId, execution]));
	const of = (/** @type {string} */ outcome) =>
		[...answers].filter(([, answer]) => answer.outcome === outcome).map(([id]) => id);
	const accepted = of('accepted');
	const unanswered = of('unanswered');
	const missing = accepted.filter((id) => !found.has(id));
	const twice = executions.length - found.size;
	const lines = {
		sent: answers.size,
		accepted: accepted.length,
		refused: of('refused').length,
		'unanswered (n8n was killed)': unanswered.length,
		executions: executions.length,
		...count(executions.map(({ status }) => `  of them ${status}`)),
		'accepted, with an execution': accepted.length - missing.length,
		'accepted, without an execution': missing.length,
		'unanswered, with an execution': unanswered.filter((id) => found.has(id)).length,
		'executions without a callback, or a second one': twice + (found.has(null) ? 1 : 0),
	};
	console.log();
	for (const [name, number] of Object.entries(lines)) {
		console.log(`${name.padEnd(48)} ${String(number).padStart(6)}`);
	}
	console.log();
	for (const id of missing.slice(0, 20)) console.log(`missing: ${id}`);
	return missing.length + of('refused').length;
}

/** @param {string[]} names */
function count(names) {
	/** @type {Record<string, number>} */
	const counts = {};
	for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
	return counts;
}
