// `npm run demo`: a real n8n with this package in it, and one callback of each type sent to it.
//   --once              ends by itself; fails unless each callback arrived as a workflow's item
//   --callbacks FOLDER  sends the *.json files of this folder instead of the samples
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import * as e2e from '../e2e/host/index.mjs';
import { ensureDependencies } from './setup.mjs';

const { paint } = e2e;
const SAMPLES = fileURLToPath(new URL('../test/fixtures/callbacks/', import.meta.url));
const TRIGGER = 'Cabinet.fm Trigger';
const NEXT_STEP = 'Your Next Step';
const WEBHOOK_ID = 'cabinetfm-demo';

/** What cabinet.fm calls an event, and what an item calls it, in the order of a booking's life. */
const EVENTS = {
	new: 'new',
	worker_assigned: 'worker_assigned',
	in_work: 'in_work',
	custom_fields_or_note_changed: 'custom_fields_or_note_changed',
	reschedule: 'reschedule',
	woker_removed: 'worker_removed',
	worker_removed: 'worker_removed',
	report: 'report',
	cancelled: 'cancelled',
};

const workflow = {
	name: 'Cabinet.fm demo',
	nodes: [
		{
			id: 'trigger',
			name: TRIGGER,
			type: 'n8n-nodes-cabinetfm.cabinetFmTrigger',
			typeVersion: 1.1,
			position: [0, 0],
			webhookId: WEBHOOK_ID,
			parameters: {},
		},
		{
			id: 'next',
			name: NEXT_STEP,
			type: 'n8n-nodes-base.noOp',
			typeVersion: 1,
			position: [260, 0],
			parameters: {},
		},
	],
	connections: { [TRIGGER]: { main: [[{ node: NEXT_STEP, type: 'main', index: 0 }]] } },
};

try {
	await demo(readOptions());
} catch (error) {
	console.error(`\n${e2e.explain(error)}`);
	process.exitCode = 1;
}

function readOptions() {
	try {
		const { values } = parseArgs({
			options: { once: { type: 'boolean' }, callbacks: { type: 'string' } },
		});
		return { once: values.once ?? false, folder: values.callbacks ?? SAMPLES };
	} catch (error) {
		throw new e2e.Problem(
			/** @type {Error} */ (error).message,
			'The demo knows --once and --callbacks FOLDER: npm run demo -- --once',
		);
	}
}

/** @param {{ once: boolean, folder: string }} options */
async function demo({ once, folder }) {
	const callbacks = await readCallbacks(folder);
	await ensureDependencies();
	const host = await e2e.ensureHost(e2e.HOST_VERSION);
	const tarball = await e2e.packPackage();
	const userFolder = await e2e.temporaryFolder('demo');
	await e2e.installPackage(tarball, userFolder.path);
	const n8n = await e2e.startHost({
		host,
		userFolder: userFolder.path,
		timezone: Intl.DateTimeFormat().resolvedOptions().timeZone,
	});
	try {
		const rest = e2e.restClient(n8n.url);
		await rest.setUpOwner();
		await requireTrigger(rest, n8n);
		const workflowId = await rest.importWorkflow(workflow);
		await rest.activate(workflowId);
		const url = `${n8n.url}/webhook/${WEBHOOK_ID}/webhook`;
		await e2e.waitUntilRegistered(url);

		console.log(`\n${paint('bold', `Sending ${callbacks.length} callbacks to ${url}`)}`);
		const failed = await sendAll(callbacks, { rest, workflowId, url });
		console.log(`\n${callbacks.length - failed} passed, ${failed} failed`);
		if (failed > 0) process.exitCode = 1;
		if (!once) await leaveOpen({ editor: `${n8n.url}/workflow/${workflowId}`, url });
	} finally {
		await n8n.stop();
		await userFolder.remove();
	}
}

/**
 * @param {string} folder
 * @returns {Promise<Array<{ file: string, callback: any }>>} a booking's life, then all else
 */
async function readCallbacks(folder) {
	const order = Object.keys(EVENTS);
	const rank = (/** @type {string} */ file) => {
		const index = order.indexOf(basename(file, '.json'));
		return index === -1 ? order.length : index;
	};
	const names = await readdir(folder).catch(() => /** @type {string[]} */ ([]));
	const files = names.filter((name) => name.endsWith('.json'));
	if (files.length === 0) {
		throw new e2e.Problem(
			`There is no callback to send: ${folder} holds no .json file.`,
			'Name a folder with one callback in each file: npm run demo -- --callbacks FOLDER',
		);
	}
	files.sort((a, b) => rank(a) - rank(b) || a.localeCompare(b));
	return Promise.all(
		files.map(async (file) => ({
			file,
			callback: JSON.parse(await readFile(join(folder, file), 'utf8')),
		})),
	);
}

/**
 * @param {ReturnType<typeof e2e.restClient>} rest
 * @param {Awaited<ReturnType<typeof e2e.startHost>>} n8n
 */
async function requireTrigger(rest, n8n) {
	const [{ type }] = workflow.nodes;
	if ((await rest.nodeTypes()).some(({ name }) => name === type)) return;
	const lines = n8n
		.logs()
		.split('\n')
		.filter((line) => /^(failed|error|cannot)/i.test(line));
	throw new e2e.Problem(
		`n8n did not load the ${TRIGGER} (${type}).`,
		'Check "n8n" in package.json and what n8n wrote about the package.',
		{ details: [...new Set(lines)].join('\n') },
	);
}

/**
 * Sends one callback after the other and shows what the workflow received.
 * @param {Awaited<ReturnType<typeof readCallbacks>>} callbacks
 * @param {{ rest: ReturnType<typeof e2e.restClient>, workflowId: string, url: string }} target
 * @returns {Promise<number>} how many did not arrive as they should
 */
async function sendAll(callbacks, { rest, workflowId, url }) {
	const known = new Set();
	let failed = 0;
	for (const { file, callback } of callbacks) {
		const response = await fetch(url, {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify(callback),
		});
		const answer = await response.text();
		const execution = response.ok ? await rest.nextExecution(workflowId, { known }) : null;
		if (execution) known.add(execution.id);
		const item = execution && e2e.itemsOf(await rest.readRunData(execution.id), NEXT_STEP)[0];
		const problem = problemOf(callback, { response, answer, execution, item });
		if (problem) failed += 1;

		console.log(`\n${paint('bold', callback.callback_type)}  ${paint('dim', file)}`);
		show('answer', `${response.status} ${answer}`);
		if (execution) show('execution', `${execution.id}, ${execution.status}`);
		if (item) showItem(item);
		if (problem) show('failed', paint('red', problem));
	}
	return failed;
}

/**
 * @param {any} callback
 * @param {{ response: Response, answer: string, execution: { status: string } | null, item: any }} outcome
 * @returns {string | null} what is wrong
 */
function problemOf(callback, { response, answer, execution, item }) {
	if (!response.ok) return 'n8n did not accept the callback';
	if (!execution) return 'no execution was started';
	if (execution.status !== 'success') return 'the execution did not succeed';
	if (!item) return `"${NEXT_STEP}" received no item`;
	const event = Object.hasOwn(EVENTS, callback.callback_type)
		? EVENTS[/** @type {keyof typeof EVENTS} */ (callback.callback_type)]
		: 'other';
	const record = callback.new ?? callback;
	const id = record.id ?? record.booking?.id ?? null;
	if (answer !== JSON.stringify({ status: 'accepted', event }))
		return 'the answer is not the documented one';
	if (item.event !== event) return `the item's event is ${item.event} instead of ${event}`;
	return item.id === id ? null : `the item's id is ${item.id} instead of ${id}`;
}

/** @param {any} item as the workflow received it */
function showItem(item) {
	const local = item.local?.client ?? item.local?.workflow;
	show('event', `${paint('cyan', item.event)}, booking ${item.id}`);
	show('client', [item.client?.name, item.client?.phone_e164, item.client?.email]);
	show('expert', [item.worker?.name]);
	show('start', local && [`${local.weekday} ${local.date} ${local.time}`, local.timezone]);
	show('changes', item.changes?.summary);
	show('issues', item.issues?.length ? paint('yellow', String(item.issues.length)) : '0');
}

/**
 * @param {string} label
 * @param {string | Array<string | null | undefined> | null | undefined} value
 */
function show(label, value) {
	const text = Array.isArray(value) ? value.filter(Boolean).join(', ') : value;
	if (text) console.log(`  ${paint('dim', label.padEnd(10))} ${text}`);
}

/** @param {{ editor: string, url: string }} addresses */
async function leaveOpen({ editor, url }) {
	console.log(`\n${paint('bold', 'n8n stays open until you press Ctrl-C')}`);
	show('editor', paint('cyan', editor));
	show('log in as', `${e2e.OWNER.email}, password ${e2e.OWNER.password}`);
	show('callbacks', `POST ${url}`);
	await e2e.untilInterrupted();
	console.log('\nClosing n8n');
}
