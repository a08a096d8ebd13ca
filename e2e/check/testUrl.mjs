import assert from 'node:assert/strict';
import { assertItem } from '../contract.mjs';
import { post } from '../../tools/http.mjs';
import { sample } from '../../tools/callbacks.mjs';
import { itemsOf } from '../../tools/hosts/rest.mjs';
import { waitUntilRegistered } from '../../tools/waiting.mjs';
import { TRIGGER } from '../../tools/workflow.mjs';
import { workflowOf } from '../scene/scene.mjs';

const scene = { name: 'test URL', parameters: { events: ['new'] } };

/**
 * "Listen for test event": waits through what does not start it, then takes one callback.
 * @param {import('../site.mjs').Site} site
 * @param {import('../checks.mjs').Checks} checks
 */
export async function checkTestUrl({ rest, url: base }, checks) {
	const webhookId = 'e2e-test-url';
	const url = `${base}/webhook-test/${webhookId}/webhook`;
	const callback = sample('new');
	const id = await rest.importWorkflow(workflowOf(scene, webhookId));

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
		assertItem(item, callback);
	});
	await checks.check('test URL: takes only one', async () => {
		assert.equal((await post(url, { body: callback })).status, 404);
	});
}
