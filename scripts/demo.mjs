// `npm run demo`: a real n8n with this package and the examples in it, and one callback of each type sent to it.
//   --once              ends by itself; fails unless each callback arrived as a workflow's item
//   --language CODE     what people read is in this language (en, ru, uk, kk, de, es, fr)
//   --callbacks FOLDER  sends the *.json files of this folder instead of the samples
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { untilInterrupted } from '../tools/ending.mjs';
import { examplesAsImported } from '../tools/examples.mjs';
import { activate, openHost } from '../tools/hosts/open.mjs';
import { packPackage } from '../tools/hosts/package.mjs';
import { OWNER, itemsOf } from '../tools/hosts/rest.mjs';
import { post } from '../tools/http.mjs';
import { Problem } from '../tools/problem.mjs';
import { source } from '../tools/sources.mjs';
import { paint } from '../tools/terminal.mjs';
import { NEXT_STEP, TRIGGER, noOp, rowOf, triggerNode } from '../tools/workflow.mjs';

const SAMPLES = fileURLToPath(new URL('../test/fixtures/callbacks/', import.meta.url));

/** The callback types of a booking's life, in their order. */
const LIFE = [
	...['new', 'worker_assigned', 'in_work', 'custom_fields_or_note_changed', 'reschedule'],
	...['woker_removed', 'worker_removed', 'report', 'cancelled'],
];

/** @type {(callbackType: string) => string} */
const eventOf = source('events').eventOf;
/** @type {string[]} */
const LANGUAGES = source('language').LANGUAGES.map((/** @type {any} */ { value }) => value);

const { once, folder, language } = readOptions();
const trigger = triggerNode('cabinetfm-demo', { language: language ?? 'en' });
const callbacks = await readCallbacks();
const timezone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const n8n = await openHost([await packPackage()], { timezone });
try {
	await demo();
} finally {
	await n8n.stop();
}

function readOptions() {
	try {
		const { values } = parseArgs({
			options: {
				once: { type: 'boolean', default: false },
				callbacks: { type: 'string', default: SAMPLES },
				language: { type: 'string' },
			},
		});
		if (values.language !== undefined && !LANGUAGES.includes(values.language)) {
			throw new Error(`There is no language ${values.language}.`);
		}
		return { ...values, folder: values.callbacks };
	} catch (error) {
		throw new Problem(
			/** @type {Error} */ (error).message,
			`The demo knows --once, --callbacks FOLDER and --language ${LANGUAGES.join('|')}: npm run demo -- --language ru`,
		);
	}
}

async function demo() {
	await requireTrigger();
	const { id: workflowId, url } = await activate(n8n, rowOf('Cabinet.fm demo', [trigger, noOp()]));

	console.log(`\n${paint('bold', `Sending ${callbacks.length} callbacks to ${url}`)}`);
	const known = new Set();
	let failed = 0;
	for (const each of callbacks) failed += (await send(each, { workflowId, url, known })) ? 0 : 1;
	console.log(`\n${callbacks.length - failed} passed, ${failed} failed`);
	const examples = await importExamples();
	console.log(`${examples} examples imported`);
	if (failed > 0) process.exitCode = 1;
	if (once) return;
	console.log(`\n${paint('bold', 'n8n stays open until you press Ctrl-C')}`);
	show('editor', paint('cyan', `${n8n.url}/workflow/${workflowId}`));
	show('log in as', `${OWNER.email}, password ${OWNER.password}`);
	show('callbacks', `POST ${url}`);
	show('examples', paint('cyan', `${n8n.url}/home/workflows`));
	await untilInterrupted();
	console.log('\nClosing n8n');
}

/** Puts each example into n8n, its words in the language that was asked for. @returns {Promise<number>} how many */
async function importExamples() {
	// n8n lists the newest first.
	const examples = examplesAsImported().reverse();
	for (const { workflow } of examples) {
		for (const { parameters } of workflow.nodes) {
			const holder = parameters.options?.language ? parameters.options : parameters;
			if (holder.language) holder.language = language ?? holder.language;
		}
		await n8n.rest.importWorkflow(workflow);
	}
	return examples.length;
}

/** @returns {Promise<Array<{ file: string, callback: any }>>} a booking's life, then all else */
async function readCallbacks() {
	const rank = (/** @type {string} */ file) => {
		const index = LIFE.indexOf(basename(file, '.json'));
		return index === -1 ? LIFE.length : index;
	};
	const names = await readdir(folder).catch(() => /** @type {string[]} */ ([]));
	const files = names.filter((name) => name.endsWith('.json'));
	if (files.length === 0) {
		throw new Problem(
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

async function requireTrigger() {
	if ((await n8n.rest.nodeTypes()).some(({ name }) => name === trigger.type)) return;
	const lines = n8n.logs().split('\n');
	const complaints = lines.filter((line) => /^(failed|error|cannot)/i.test(line));
	throw new Problem(
		`n8n did not load the ${TRIGGER} (${trigger.type}).`,
		'Check "n8n" in package.json and what n8n wrote about the package.',
		{ details: [...new Set(complaints)].join('\n') },
	);
}

/**
 * Sends a callback and shows what the workflow received.
 * @param {{ file: string, callback: any }} sample
 * @param {{ workflowId: string, url: string, known: Set<string> }} target
 * @returns {Promise<boolean>} whether it arrived as it should
 */
async function send({ file, callback }, { workflowId, url, known }) {
	const answer = await post(url, { body: callback });
	const execution = answer.status === 200 ? await n8n.rest.nextExecution(workflowId, known) : null;
	if (execution) known.add(execution.id);
	const item = execution && itemsOf(await n8n.rest.readRunData(execution.id), NEXT_STEP)[0];
	const problem = problemOf(callback, answer, execution, item);

	console.log(`\n${paint('bold', callback.callback_type)}  ${paint('dim', file)}`);
	show('answer', `${answer.status} ${answer.text}`);
	if (execution) show('execution', `${execution.id}, ${execution.status}`);
	if (item) showItem(item);
	if (problem) show('failed', paint('red', problem));
	return problem === null;
}

/**
 * @param {any} callback
 * @param {import('../tools/http.mjs').Answer} answer
 * @param {{ status: string } | null} execution
 * @param {any} item
 * @returns {string | null} what is wrong
 */
function problemOf(callback, answer, execution, item) {
	if (answer.status !== 200) return 'n8n did not accept the callback';
	if (!execution) return 'no execution was started';
	if (execution.status !== 'success') return 'the execution did not succeed';
	if (!item) return `"${NEXT_STEP}" received no item`;
	const event = eventOf(callback.callback_type);
	const record = callback.new ?? callback;
	const id = record.id ?? record.booking?.id ?? null;
	if (answer.text !== JSON.stringify({ status: 'accepted', event })) {
		return 'the answer is not the documented one';
	}
	if (item.event !== event) return `the item's event is ${item.event} instead of ${event}`;
	return item.id === id ? null : `the item's id is ${item.id} instead of ${id}`;
}

/** @param {any} item as the workflow received it */
function showItem(item) {
	show('summary', paint('cyan', item.summary));
	show('event', `${item.event}, booking ${item.id}`);
	show('client', [item.client?.name, item.client?.phone_e164, item.client?.email]);
	show('expert', [item.worker?.name]);
	show('start', item.local?.client?.text);
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
