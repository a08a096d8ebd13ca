import assert from 'node:assert/strict';
import { assertItem, assertValues } from '../contract.mjs';
import { post } from '../../tools/http.mjs';
import { itemsOf } from '../../tools/hosts/rest.mjs';
import { waitUntilRegistered } from '../../tools/waiting.mjs';
import { TRIGGER, productionUrl } from '../../tools/workflow.mjs';
import { caseScenes } from '../scene/cases.mjs';
import { eventScenes } from '../scene/events.mjs';
import { filterScenes } from '../scene/filters.mjs';
import { itemScenes } from '../scene/items.mjs';
import { refusalScenes } from '../scene/refusals.mjs';
import { stepsOf, workflowOf } from '../scene/scene.mjs';
import { checkSecrecy, createCredentials } from './credential.mjs';

/** A new scene goes into the list of one of these files. @type {import('../scene/scene.mjs').Scene[]} */
const SCENES = [...eventScenes, ...itemScenes, ...refusalScenes, ...filterScenes, ...caseScenes];

/**
 * Puts every scene's workflow into n8n, sends its callbacks to the production URL, and proves the
 * answers, the items, the outputs, and that nothing else was executed.
 * @param {import('../site.mjs').Site} site
 * @param {import('../checks.mjs').Checks} checks
 */
export async function checkScenes(site, checks) {
	const credentials = await createCredentials(site);
	const open = [];
	for (const [index, scene] of SCENES.entries()) {
		const webhookId = `e2e-scene-${index}`;
		const url = productionUrl(site.webhookUrl, webhookId);
		const id = await checks.check(`${scene.name}: can be activated`, async () => {
			const workflow = await site.rest.importWorkflow(workflowOf(scene, webhookId, credentials));
			await site.rest.activate(workflow);
			return workflow;
		});
		if (id !== null) open.push({ scene, id, url });
	}
	checks.log(`  ${open.length} workflows are active, sending their callbacks`);
	const played = [];
	for (const each of open) {
		const listens = await checks.check(`${each.scene.name}: listens`, async () => {
			await waitUntilRegistered(each.url);
			return true;
		});
		if (listens) played.push({ ...each, sent: await sendAll(each, checks) });
	}
	checks.log('  reading the executions');
	for (const each of played) await checkExecutions(each, site, checks);
	const secret = open.filter(({ scene }) => scene.credential !== undefined);
	await checkSecrecy(
		site,
		checks,
		secret.map(({ id }) => id),
	);
}

/**
 * @param {{ scene: import('../scene/scene.mjs').Scene, url: string }} open
 * @param {import('../checks.mjs').Checks} checks
 * @returns {Promise<import('../scene/scene.mjs').Send[]>} those that should have started an execution
 */
async function sendAll({ scene, url }, checks) {
	for (const { label, sending, answer } of scene.sends) {
		await checks.check(`${scene.name}: ${label}`, async () => {
			const { status, body } = await post(url, sending);
			assert.equal(status, answer.status, `answered ${status} ${JSON.stringify(body)}`);
			if (answer.body !== undefined) assert.deepEqual(body, answer.body);
			else if (status === 400) {
				assert.equal(body.status, 'rejected');
				assert.match(body.reason, /\w/);
			}
		});
	}
	return scene.sends.filter(({ accepted }) => accepted !== null);
}

/**
 * @param {{ scene: import('../scene/scene.mjs').Scene, id: string, sent: import('../scene/scene.mjs').Send[] }} played
 * @param {import('../site.mjs').Site} site
 * @param {import('../checks.mjs').Checks} checks
 */
async function checkExecutions({ scene, id, sent }, site, checks) {
	const steps = stepsOf(scene);
	const executions = await checks.check(
		`${scene.name}: ${sent.length} of ${scene.sends.length} requests start an execution`,
		async () => {
			const found = await site.rest.finishedExecutions(id, { expected: sent.length });
			assert.equal(found.length, sent.length);
			for (const { status } of found) assert.equal(status, 'success');
			return found;
		},
	);
	for (const [index, execution] of (executions ?? []).entries()) {
		const { label, accepted } = sent[index];
		const { callback, output, expect } = /** @type {NonNullable<typeof accepted>} */ (accepted);
		await checks.check(`${scene.name}: ${label} with the right item`, async () => {
			const runData = await site.rest.readRunData(execution.id);
			const outputs = runData[TRIGGER][0].data?.main ?? [];
			const filled = outputs.flatMap((items, at) => (items && items.length > 0 ? [at] : []));
			assert.deepEqual(filled, [output], 'the outputs that carry an item');
			const ran = Object.keys(runData).filter((name) => name !== TRIGGER);
			assert.deepEqual(ran, [steps[output]], 'the steps that ran');
			const items = itemsOf(runData, steps[output]);
			assert.equal(items.length, 1);
			if (expect) assertValues(items[0], expect);
			else assertItem(items[0], callback, scene.parameters, scene.timezone);
		});
	}
}
