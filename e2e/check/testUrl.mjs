import assert from 'node:assert/strict';
import { assertItem, expectedItem } from '../callback/expected.mjs';
import { post } from '../callback/post.mjs';
import { sample } from '../callback/sample.mjs';
import { itemsOf, waitUntilRegistered } from '../host/index.mjs';
import { TRIGGER, workflowOf } from '../scene/scene.mjs';

/** @type {import('../scene/scene.mjs').Scene} */
const scene = { name: 'test URL', parameters: { events: ['new'] }, sends: [] };

/**
 * "Listen for test event": waits through what does not start it, then takes one callback.
 * @param {import('../site.mjs').Site} site
 * @param {import('../report/checks.mjs').Checks} checks
 */
export async function checkTestUrl({ rest, url: base }, checks) {
	const webhookId = 'e2e-test-url';
	const url = `${base}/webhook-test/${webhookId}/webhook`;
	const callback = sample('new');
	const id = await rest.importWorkflow(workflowOf(scene, webhookId, {}));

	await checks.check('test URL: answers 404 before one listens', async () => {
		assert.equal((await post(url, { body: callback })).status, 404);
	});
	await checks.check('test URL: listens', async () => {
		assert.deepEqual(await rest.runManually(id, TRIGGER), { waitingForWebhook: true });
		await waitUntilRegistered(url);
	});
	await checks.check('test URL: goes on listening after a refused and an ignored one', async () => {
		assert.equal((await post(url, { body: {} })).status, 400);
		const { body } = await post(url, { body: sample('report') });
		assert.deepEqual(body, { status: 'ignored', reason: 'event' });
		assert.equal((await rest.listExecutions(id)).length, 0);
	});
	await checks.check('test URL: takes a callback', async () => {
		const { status, body } = await post(url, { body: callback });
		assert.deepEqual({ status, body }, { status: 200, body: { status: 'accepted', event: 'new' } });
		const execution = await rest.nextExecution(id);
		assert.equal(execution?.mode, 'manual');
		assert.equal(execution.status, 'success');
		const [item] = itemsOf(await rest.readRunData(execution.id), TRIGGER);
		assertItem(item, expectedItem(callback), callback);
	});
	await checks.check('test URL: takes only one', async () => {
		assert.equal((await post(url, { body: callback })).status, 404);
	});
}
