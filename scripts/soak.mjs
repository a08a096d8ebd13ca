// `npm run soak`: callbacks at a real n8n that is killed in the middle and started again. Each callback that
// was answered "accepted" must have its execution, and the token must be nowhere.
//   --callbacks N (5000)  --connections N (20)  --seconds N (900)
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { execa } from 'execa';
import { sample } from '../tools/callbacks.mjs';
import { filesWith } from '../tools/folder.mjs';
import { HOST_VERSION } from '../tools/hosts/install.mjs';
import { activate, openHost } from '../tools/hosts/open.mjs';
import { packPackage } from '../tools/hosts/package.mjs';
import { post } from '../tools/http.mjs';
import { noOp, rowOf, triggerNode } from '../tools/workflow.mjs';
import { describeMachine } from './bench/measure.mjs';

const { values } = parseArgs({
	options: {
		callbacks: { type: 'string', default: '5000' },
		connections: { type: 'string', default: '20' },
		seconds: { type: 'string', default: '900' },
	},
});
const [callbacks, connections, seconds] = [
	values.callbacks,
	values.connections,
	values.seconds,
].map(Number);

const token = randomBytes(24).toString('base64url');
const site = await openHost([await packPackage()]);
try {
	process.exitCode = (await soak()) ? 0 : 1;
} finally {
	await site.stop();
}

/** @returns {Promise<boolean>} whether nothing was lost and nothing told */
async function soak() {
	const { n8n, rest } = site;
	const name = 'Cabinet.fm API';
	const data = { callbackToken: token };
	const id = await rest.createCredential({ name, type: 'cabinetFmApi', data });
	const trigger = triggerNode(
		'soak',
		{ authentication: 'callbackToken', options: { includeRaw: true } },
		{ credentials: { cabinetFmApi: { id, name } } },
	);
	const active = await activate(site, rowOf('Soak', [trigger, noOp()]));

	console.log(describeMachine({ n8n: `${HOST_VERSION} on SQLite` }));
	console.log(`Sending ${callbacks} callbacks at ${connections} connections`);
	const start = performance.now();
	const answers = await sendAll(active.url, async () => {
		// In the middle of the work: callbacks are under way on every connection.
		await n8n.stop('SIGKILL');
		console.log('n8n was killed with SIGKILL; starting it again');
		await n8n.restart();
	});
	const took = (performance.now() - start) / 1000;
	await rest.login();
	await rest.finishedExecutions(active.id, { expected: 0 });

	await n8n.stop();
	const executions = await readExecutions(active.id);
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
	const isWhole = lost === 0 && told.length === 0;
	console.log(`\nsoak: ${isWhole ? 'nothing lost, nothing told' : 'FAILED'}`);
	return isWhole;
}

/** @typedef {{ outcome: 'accepted' | 'refused' | 'unanswered', text: string }} Answered */

/**
 * Sends each callback once, and has something done in the middle.
 * @param {string} url
 * @param {() => Promise<void>} inTheMiddle
 * @returns {Promise<Map<string, Answered>>} by the callback's own id
 */
async function sendAll(url, inTheMiddle) {
	/** @type {Map<string, Answered>} */
	const answers = new Map();
	const deadline = Date.now() + seconds * 1000;
	let next = 0;
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
			if (middle === null && answers.size >= callbacks / 2) {
				isDown = true;
				middle = inTheMiddle().finally(() => (isDown = false));
			}
		}
	}
	await Promise.all(Array.from({ length: connections }, sender));
	await middle;
	return answers;
}

/** @param {string} url @param {string} id @returns {Promise<Answered>} */
async function sendOne(url, id) {
	try {
		const { body, text } = await post(url, { body: sample('new', { id }), query: { token } });
		return { outcome: body?.status === 'accepted' ? 'accepted' : 'refused', text };
	} catch (error) {
		return { outcome: 'unanswered', text: String(error) };
	}
}

/**
 * Every execution of a workflow, straight from the database, by the host's Node, which has SQLite built in.
 * @param {string} workflowId
 * @returns {Promise<Array<{ status: string, soakId: string | null }>>}
 */
async function readExecutions(workflowId) {
	const read = `
		const { DatabaseSync } = require('node:sqlite');
		const [file, workflowId] = process.argv.slice(1);
		const rows = new DatabaseSync(file, { readOnly: true })
			.prepare('SELECT e.status, d.data FROM execution_entity e LEFT JOIN execution_data d ON d.executionId = e.id WHERE e.workflowId = ?')
			.all(workflowId);
		const found = rows.map(({ status, data }) => ({ status, soakId: /soak-\\d{6}/.exec(data ?? '')?.[0] ?? null }));
		console.log(JSON.stringify(found));`;
	const { host, userFolder } = site.n8n;
	const file = join(userFolder, '.n8n', 'database.sqlite');
	const { stdout } = await execa(host.node, ['-e', read, file, workflowId], { maxBuffer: 2 ** 28 });
	return JSON.parse(stdout);
}

/**
 * @param {Map<string, Answered>} answers
 * @param {Array<{ soakId: string | null, status: string }>} executions
 * @returns {number} accepted callbacks without an execution, and refused ones
 */
function report(answers, executions) {
	const found = new Map(executions.map((execution) => [execution.soakId, execution]));
	const of = (/** @type {Answered['outcome']} */ outcome) =>
		[...answers].filter(([, answer]) => answer.outcome === outcome).map(([id]) => id);
	const accepted = of('accepted');
	const unanswered = of('unanswered');
	const missing = accepted.filter((id) => !found.has(id));
	const twice = executions.length - found.size;
	const withStatus = (/** @type {string} */ wanted) =>
		executions.filter(({ status }) => status === wanted).length;
	const statuses = [...new Set(executions.map(({ status }) => status))];
	const lines = {
		sent: answers.size,
		accepted: accepted.length,
		refused: of('refused').length,
		'unanswered (n8n was killed)': unanswered.length,
		executions: executions.length,
		...Object.fromEntries(statuses.map((status) => [`  of them ${status}`, withStatus(status)])),
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
	for (const id of of('refused').slice(0, 5)) {
		console.log(`refused: ${id}, ${answers.get(id)?.text.slice(0, 200)}`);
	}
	return missing.length + of('refused').length;
}
