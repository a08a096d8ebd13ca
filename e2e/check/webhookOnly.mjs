import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { sample } from '../../tools/callbacks.mjs';
import { activate } from '../../tools/hosts/open.mjs';
import { itemsOf } from '../../tools/hosts/rest.mjs';
import { post } from '../../tools/http.mjs';
import { knowsAll } from '../scene/examples.mjs';

const FOLDER = new URL('../../test/fixtures/webhook-workflows/', import.meta.url);
/** By name of the file: the step at whose end the job is done. */
const LAST_STEPS = {
	'01-client-message': 'Has an E-Mail Address',
	'06-booking-table': 'Save the Row',
};

/**
 * The two jobs built without this package, which docs/jobs.md counts, do their work: the comparison is with workflows
 * that run.
 * @param {import('../site.mjs').Site} site
 * @param {import('../checks.mjs').Checks} checks
 */
export async function checkWebhookOnly(site, checks) {
	if (!knowsAll(site)) return;
	for (const [name, step] of Object.entries(LAST_STEPS)) {
		await checks.check(
			`without the package: ${name} takes a booking and its reschedule`,
			async () => {
				const workflow = JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), 'utf8'));
				const { id, url } = await activate(site, workflow, workflow.nodes[0].parameters.path);
				const moved = sample('reschedule');
				const known = new Set();
				for (const body of [sample('new', moved.old), moved]) {
					assert.equal((await post(url, { body })).status, 200);
					const execution = await site.rest.nextExecution(id, known);
					assert.equal(execution?.status, 'success');
					known.add(execution.id);
					assert.equal(itemsOf(await site.rest.readRunData(execution.id), step).length, 1);
				}
				await site.rest.deactivate(id);
			},
		);
	}
}
