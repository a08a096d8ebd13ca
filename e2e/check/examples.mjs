import assert from 'node:assert/strict';
import { EVENT_NAMES, assertItem, eventsOf } from '../contract.mjs';
import { post } from '../../tools/http.mjs';
import { SAMPLES } from '../../tools/callbacks.mjs';
import { itemsOf } from '../../tools/hosts/rest.mjs';
import { waitUntilRegistered } from '../../tools/waiting.mjs';
import { productionUrl } from '../../tools/workflow.mjs';
import { examplesAsImported } from '../../tools/examples.mjs';
import { knowsAll, readExamples } from '../scene/examples.mjs';

/** A reminder sleeps until the meeting comes near. */
const GOOD = ['success', 'waiting'];

/**
 * Every workflow of examples/: imported, run with its pinned sample as "Execute workflow" does,
 * activated, and given every sample callback.
 * @param {import('../site.mjs').Site} site
 * @param {import('../checks.mjs').Checks} checks
 */
export async function checkExamples(site, checks) {
	const examples = readExamples().filter(({ needsNewN8n }) => knowsAll(site) || !needsNewN8n);
	await checks.check('examples/ holds workflows', () => assert(examples.length > 0));
	await checkSteps(site, checks);
	for (const example of examples) {
		await checks.check(`example ${example.name}: has a trigger and a pinned sample`, () => {
			assert(example.trigger);
			assert(example.pinned.length > 0);
		});
		const id = await checks.check(`example ${example.name}: is imported`, () =>
			site.rest.importWorkflow(example.workflow),
		);
		if (id === null) continue;
		await checkPinned(example, id, site, checks);
		await checkProduction(example, id, site, checks);
	}
	checks.log(`  ${examples.length} examples have run`);
}

/**
 * Steps that are switched off are not run here, so n8n is asked whether it knows them.
 * @param {import('../site.mjs').Site} site
 * @param {import('../checks.mjs').Checks} checks
 */
async function checkSteps(site, checks) {
	const types = await site.rest.nodeTypes();
	for (const { name, workflow, needsNewN8n } of examplesAsImported()) {
		if (needsNewN8n && !knowsAll(site)) continue;
		await checks.check(`example ${name}: n8n knows its steps and their parameters`, () => {
			for (const { type, typeVersion, parameters } of workflow.nodes) {
				const versions = types.filter((/** @type {any} */ one) => one.name === type);
				const description = versions.find(({ version }) => [version].flat().includes(typeVersion));
				assert(description, `${type} ${typeVersion}`);
				const known = new Set(description.properties.map((/** @type {any} */ one) => one.name));
				const unknown = Object.keys(parameters).filter((parameter) => !known.has(parameter));
				assert.deepEqual(unknown, [], type);
			}
		});
	}
}

/**
 * @param {import('../../tools/examples.mjs').Example} example
 * @param {string} id
 * @param {import('../site.mjs').Site} site
 * @param {import('../checks.mjs').Checks} checks
 */
async function checkPinned({ name, trigger, pinned }, id, { rest }, checks) {
	await checks.check(`example ${name}: runs with its pinned sample`, async () => {
		const { executionId } = await rest.runManually(id, trigger.name);
		assert(executionId, 'n8n waits for a callback instead of using the pinned sample');
		const execution = await rest.nextExecution(id);
		assert(execution, 'n8n lists no execution');
		const runData = await rest.readRunData(execution.id);
		assert(GOOD.includes(execution.status), `${execution.status}: ${errorsOf(runData)}`);
		assert.deepEqual(
			itemsOf(runData, trigger.name),
			pinned.map(({ json }) => json),
		);
		assert(Object.keys(runData).length > 1, 'no step ran');
	});
}

/**
 * @param {import('../../tools/examples.mjs').Example} example
 * @param {string} id
 * @param {import('../site.mjs').Site} site
 * @param {import('../checks.mjs').Checks} checks
 */
async function checkProduction({ name, workflow, trigger }, id, site, checks) {
	const { rest } = site;
	const url = productionUrl(site.webhookUrl, trigger.webhookId);
	const chosen = eventsOf(trigger.parameters);
	const before = await rest.listExecutions(id);
	const listens = await checks.check(`example ${name}: can be activated`, async () => {
		await rest.activate(id);
		await waitUntilRegistered(url);
		return true;
	});
	if (listens === null) return;

	for (const event of EVENT_NAMES) {
		const body = SAMPLES.get(event);
		await checks.check(`example ${name}: ${event} gets the right answer`, async () => {
			const expected = chosen.includes(event)
				? { status: 'accepted', event }
				: { status: 'ignored', reason: 'event' };
			assert.deepEqual((await post(url, { body })).body, expected);
		});
	}
	await checks.check(`example ${name}: ${chosen.length} executions, all good`, async () => {
		const known = new Set(before.map((execution) => execution.id));
		const executions = await rest.finishedExecutions(id, { expected: chosen.length, known });
		assert.equal(executions.length, chosen.length);
		for (const [index, execution] of executions.entries()) {
			const callback = SAMPLES.get(chosen[index]);
			const runData = await rest.readRunData(execution.id);
			assert(GOOD.includes(execution.status), `${chosen[index]}: ${errorsOf(runData)}`);
			const [item] = itemsOf(runData, trigger.name);
			assertItem(item, callback, trigger.parameters, workflow.settings?.timezone);
		}
	});
	await rest.deactivate(id);
}

/** @param {import('../../tools/hosts/rest.mjs').RunData} runData */
function errorsOf(runData) {
	return Object.entries(runData)
		.flatMap(([node, runs]) => runs.map(({ error }) => error && `${node}: ${error.message}`))
		.filter(Boolean)
		.join('\n');
}
