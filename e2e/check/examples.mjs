import assert from 'node:assert/strict';
import { EVENT_NAMES } from '../callback/event.mjs';
import { assertItem, expectedItem } from '../callback/expected.mjs';
import { post } from '../callback/post.mjs';
import { SAMPLES } from '../callback/sample.mjs';
import { itemsOf, waitUntilRegistered } from '../host/index.mjs';
import { eventsOf, readExamples } from '../scene/examples.mjs';
import { finishedExecutions } from './executions.mjs';

/** A reminder sleeps until the meeting comes near. */
const GOOD = ['success', 'waiting'];

/**
 * Every workflow of examples/: imported, run with its pinned sample as "Execute workflow" does,
 * activated, and given every sample callback.
 * @param {import('../site.mjs').Site} site
 * @param {import('../report/checks.mjs').Checks} checks
 */
export async function checkExamples(site, checks) {
	const examples = readExamples();
	await checks.check('examples/ holds workflows', () => assert(examples.length > 0));
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
 * @param {import('../scene/examples.mjs').Example} example
 * @param {string} id
 * @param {import('../site.mjs').Site} site
 * @param {import('../report/checks.mjs').Checks} checks
 */
async function checkPinned({ name, trigger, pinned }, id, { rest }, checks) {
	await checks.check(`example ${name}: runs with its pinned sample`, async () => {
		const { executionId } = await rest.runManually(id, trigger.name);
		assert(executionId, 'n8n waits for a callback instead of using the pinned sample');
		const [execution] = await finishedExecutions(rest, id, { expected: 1 });
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
 * @param {import('../scene/examples.mjs').Example} example
 * @param {string} id
 * @param {import('../site.mjs').Site} site
 * @param {import('../report/checks.mjs').Checks} checks
 */
async function checkProduction({ name, workflow, trigger }, id, site, checks) {
	const { rest } = site;
	const url = `${site.webhookUrl}/webhook/${trigger.webhookId}/webhook`;
	const chosen = eventsOf(trigger);
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
		const found = await finishedExecutions(rest, id, { expected: before.length + chosen.length });
		const executions = found.filter((execution) => !known.has(execution.id));
		assert.equal(executions.length, chosen.length);
		const accepted = EVENT_NAMES.filter((event) => chosen.includes(event));
		for (const [index, execution] of executions.entries()) {
			const callback = SAMPLES.get(accepted[index]);
			const runData = await rest.readRunData(execution.id);
			assert(GOOD.includes(execution.status), `${accepted[index]}: ${errorsOf(runData)}`);
			const [item] = itemsOf(runData, trigger.name);
			const timezone = workflow.settings?.timezone;
			assertItem(item, expectedItem(callback, trigger.parameters, timezone), callback);
		}
	});
	await rest.deactivate(id);
}

/** @param {import('../host/rest.mjs').RunData} runData */
function errorsOf(runData) {
	return Object.entries(runData)
		.flatMap(([node, runs]) => runs.map(({ error }) => error && `${node}: ${error.message}`))
		.filter(Boolean)
		.join('\n');
}
