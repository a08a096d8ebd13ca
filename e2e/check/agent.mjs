import assert from 'node:assert/strict';
import { assertItem } from '../contract.mjs';
import { QUOTE, openModel } from '../model.mjs';
import { sample } from '../../tools/callbacks.mjs';
import { post } from '../../tools/http.mjs';
import { activate } from '../../tools/hosts/open.mjs';
import { AGENT, MODEL, agentWorkflow, modelNode } from '../scene/agent.mjs';

/** The newest that gives its tools only what the model fills in. */
const OLDER_AGENT = 2.2;

const callback = sample('new');
const contact = { resource: 'client', operation: 'extract' };
const comparison = { resource: 'reschedule', operation: 'compare' };

/**
 * @typedef {object} Run
 * @property {string} status
 * @property {string} ending why it ended, where it failed
 * @property {import('../../tools/hosts/rest.mjs').RunData} runData
 * @property {import('../model.mjs').Asked[]} asked
 */

/**
 * The Cabinet.fm node as a tool of n8n's AI Agent, whose model is a server of our own.
 * @param {import('../site.mjs').Site} site
 * @param {import('../checks.mjs').Checks} checks
 */
export async function checkAgent(site, checks) {
	const model = await openModel(({ parameters }) =>
		'callback' in parameters.properties ? { callback: JSON.stringify(callback) } : {},
	);
	try {
		const types = await site.rest.nodeTypes();
		const newest = (/** @type {string} */ type) =>
			Math.max(...types.filter(({ name }) => name === type).flatMap(({ version }) => version));
		const [agent, chat] = [newest(AGENT), newest(MODEL)];
		checks.tell(`AI Agent ${agent} and ${OLDER_AGENT} with the OpenAI Chat Model ${chat}`);
		const credential = await site.rest.createCredential({
			name: 'A model of our own',
			type: 'openAiApi',
			data: { apiKey: 'none', url: model.url, header: false },
		});
		/** @param {number} version @param {Record<string, object>} tools @param {object} [talk] */
		const run = async (version, tools, talk = {}) => {
			const chatModel = modelNode(chat, credential, talk);
			return play(site, agentWorkflow(version, chatModel, tools), model);
		};
		await checkNewest(agent, run, checks);
		await checkOlder(run, checks);
	} finally {
		await model.close();
	}
}

/**
 * @param {number} version
 * @param {(version: number, tools: Record<string, object>) => Promise<Run>} run
 * @param {import('../checks.mjs').Checks} checks
 */
async function checkNewest(version, run, checks) {
	await checks.check(`AI Agent ${version}: the tools work on the agent's own item`, async () => {
		const tools = {
			Row: {},
			Contact: contact,
			Parse: { resource: 'callback', operation: 'parse' },
		};
		const { status, runData, asked } = await run(version, tools);
		assert.equal(status, 'success');
		const [row, client, item] = Object.keys(tools).map((name) => toolOutput(runData, name));
		assert.deepEqual(
			[row.lookup_id, row.client_name, row.event, Object.keys(row).length],
			[callback.id, 'Anna Petrova', 'new', 31],
		);
		assert.deepEqual([client.first_name, client.email], ['Anna', 'anna.petrova@example.com']);
		assertItem(item, callback);
		assert.deepEqual(
			asked.map(({ path, given }) => [path, given.length]),
			[
				['/v1/responses', 0],
				['/v1/responses', 3],
			],
		);
		for (const gave of [row, client, item]) {
			assert(asked[1].given.includes(JSON.stringify([gave])), gave.event_key);
		}
		assert(answerOf(runData).startsWith(QUOTE));
		assert(answerOf(runData).includes('anna.petrova@example.com'));
		for (const { description } of asked[0].tools) assert.match(description, /\w+ in Cabinet\.fm/);
	});
	await checks.check(`AI Agent ${version}: what is missing is an error of the run`, async () => {
		const ran = await run(version, { Compare: comparison });
		assert.match(toolError(ran, 'Compare'), /no reschedule/);
		// n8n 1 ends the run there, n8n 2 tells the model.
		for (const given of ran.asked.flatMap((question) => question.given)) {
			assert.match(given, /no reschedule/);
		}
	});
}

/**
 * @param {(version: number, tools: Record<string, object>, talk: object) => Promise<Run>} run
 * @param {import('../checks.mjs').Checks} checks
 */
async function checkOlder(run, checks) {
	const older = { responsesApiEnabled: false };
	const label = `AI Agent ${OLDER_AGENT}`;
	await checks.check(`${label}: the model fills in Callback, and is told with what`, async () => {
		const { status, runData, asked } = await run(
			OLDER_AGENT,
			{ Contact: { ...contact, source: 'json' } },
			older,
		);
		assert.equal(status, 'success');
		const [{ first_name, email }] = toolOutput(runData, 'Contact').response;
		assert.deepEqual([first_name, email], ['Anna', 'anna.petrova@example.com']);
		assert(answerOf(runData).includes('anna.petrova@example.com'));
		const [{ path, tools }] = asked;
		assert.equal(path, '/v1/chat/completions');
		const { properties, required } = tools[0].parameters;
		assert.deepEqual([Object.keys(properties), required], [['callback'], ['callback']]);
		assert.match(properties.callback.description, /whole callback of cabinet\.fm.* as JSON text/);
	});
	await checks.check(`${label}: without that choice the run says what to choose`, async () => {
		const ran = await run(OLDER_AGENT, { Contact: contact }, older);
		assert.match(toolError(ran, 'Contact'), /holds no callback.*Callback From: JSON/s);
	});
	await checks.check(`${label}: what is missing is an error of the run`, async () => {
		const ran = await run(OLDER_AGENT, { Compare: { ...comparison, source: 'json' } }, older);
		assert.match(toolError(ran, 'Compare'), /no reschedule/);
	});
}

/**
 * @param {import('../site.mjs').Site} site
 * @param {ReturnType<typeof agentWorkflow>} workflow
 * @param {import('../model.mjs').Model} model
 * @returns {Promise<Run>} of one callback
 */
async function play(site, workflow, model) {
	model.takeAsked();
	const { id, url } = await activate(site, workflow);
	const { body } = await post(url, { body: callback });
	assert.deepEqual(body, { status: 'accepted', event: 'new' });
	const execution = await site.rest.nextExecution(id);
	assert(execution, 'no execution');
	const { status } = execution;
	const { runData, error } = await site.rest.readResult(execution.id);
	return { status, ending: error?.message ?? 'no error', runData, asked: model.takeAsked() };
}

/** @param {Run['runData']} runData @param {string} name of the tool @returns {any} */
function toolOutput(runData, name) {
	assert.equal(runData[name]?.at(-1)?.error, undefined, name);
	/** @type {any} */
	const data = runData[name]?.at(-1)?.data;
	return data?.ai_tool[0][0].json;
}

/** @param {Run} run @param {string} name of the tool @returns {string} */
function toolError({ status, ending, runData }, name) {
	const runs = runData[name] ?? [];
	const error = runs.at(-1)?.error;
	assert(
		error,
		`${name} did not run, or is a green step: ${JSON.stringify(runs)}. The execution: ${status}, ${ending}`,
	);
	return `${error.message}\n${error.description}`;
}

/** @param {Run['runData']} runData @returns {string} */
const answerOf = (runData) => runData['AI Agent'].at(-1)?.data?.main[0]?.[0].json.output;
