import assert from 'node:assert/strict';
import { assertItem } from '../contract.mjs';
import { post } from '../../tools/http.mjs';
import { sample } from '../../tools/callbacks.mjs';
import { itemsOf } from '../../tools/hosts/rest.mjs';
import { waitUntilGone, waitUntilRegistered } from '../../tools/waiting.mjs';
import { TRIGGER, productionUrl } from '../../tools/workflow.mjs';
import { workflowOf } from '../scene/scene.mjs';

const scene = { name: 'lifecycle', parameters: { options: { dropRepeats: true } } };

/**
 * A workflow is deactivated, activated again, and n8n restarted: no callback is taken in between,
 * every one after it, and what the node remembers is kept.
 * @param {import('../site.mjs').Site} site
 * @param {import('../checks.mjs').Checks} checks
 */
export async function checkLifecycle(site, checks) {
	const { rest } = site;
	const webhookId = 'e2e-lifecycle';
	const url = productionUrl(site.webhookUrl, webhookId);
	const id = await rest.importWorkflow(workflowOf(scene, webhookId));
	/** @type {Set<string>} */
	const known = new Set();

	/** @param {number} number makes it another callback */
	async function takes(number) {
		const callback = sample('new', { id: number });
		const { body } = await post(url, { body: callback });
		assert.deepEqual(body, { status: 'accepted', event: 'new' });
		const execution = await rest.nextExecution(id, known);
		assert.equal(execution?.status, 'success');
		known.add(execution.id);
		const [item] = itemsOf(await rest.readRunData(execution.id), TRIGGER);
		assertItem(item, callback);
	}
	const isRepeat = async (/** @type {number} */ number) =>
		assert.deepEqual(
			(await post(url, { body: sample('new', { id: number }) })).body,
			{ status: 'ignored', reason: 'repeat' },
			`callback ${number} is a repeat`,
		);

	await checks.check('lifecycle: a workflow that was never activated answers 404', async () => {
		assert.equal((await post(url, { body: sample('new') })).status, 404);
	});
	await checks.check('lifecycle: active, it takes callbacks', async () => {
		await rest.activate(id);
		await waitUntilRegistered(url);
		await takes(1);
	});
	await checks.check('lifecycle: deactivated, it answers 404 and starts nothing', async () => {
		await rest.deactivate(id);
		await waitUntilGone(url);
		assert.equal((await post(url, { body: sample('new') })).status, 404);
		assert.equal((await rest.listExecutions(id)).length, known.size);
	});
	await checks.check(
		'lifecycle: activated again, it takes callbacks and knows repeats',
		async () => {
			await rest.activate(id);
			await waitUntilRegistered(url);
			await takes(2);
			await isRepeat(1);
		},
	);
	await checks.check('lifecycle: n8n restarted, it takes callbacks and knows repeats', async () => {
		await site.restart();
		await waitUntilRegistered(url);
		await takes(3);
		await isRepeat(1);
		await isRepeat(2);
	});
	await checks.check('lifecycle: exactly the accepted callbacks were executed', async () => {
		assert.equal((await rest.listExecutions(id)).length, known.size);
		assert.equal(known.size, 3);
	});
}
