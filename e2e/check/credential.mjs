import assert from 'node:assert/strict';
import { CREDENTIALS, TOKEN } from '../scene/refusals.mjs';

const TYPE = 'cabinetFmApi';

/**
 * @param {import('../site.mjs').Site} site
 * @returns {Promise<Record<string, { id: string, name: string }>>} by the names that scenes use
 */
export async function createCredentials(site) {
	/** @type {Record<string, { id: string, name: string }>} */
	const created = {};
	for (const [key, callbackToken] of Object.entries(CREDENTIALS)) {
		const name = `Cabinet.fm ${key}`;
		const id = await site.rest.createCredential({ name, type: TYPE, data: { callbackToken } });
		created[key] = { id, name };
	}
	return created;
}

/**
 * "Test" in the credential window.
 * @param {import('../site.mjs').Site} site
 * @param {import('../checks.mjs').Checks} checks
 */
export async function checkCredential(site, checks) {
	const credentials = await createCredentials(site);
	const cases = {
		'a good token': [TOKEN, 'OK', /safe/],
		'a short token': ['short', 'Error', /too short.*16/],
		'an empty token': ['', 'Error', /empty/],
		'a token that a URL changes': ['a&b=c d+e%20fghijkl', 'Error', /URL/],
	};
	for (const [label, [callbackToken, status, words]] of Object.entries(cases)) {
		await checks.check(`credential test: ${label} is ${status}`, async () => {
			const outcome = await site.rest.testCredential({
				...credentials.good,
				type: TYPE,
				data: { callbackToken },
			});
			assert.equal(outcome.status, status);
			assert.match(outcome.message, /** @type {RegExp} */ (words));
		});
	}
}

/**
 * Nothing that n8n keeps or says shows the token.
 * @param {import('../site.mjs').Site} site
 * @param {import('../checks.mjs').Checks} checks
 * @param {string[]} workflowIds
 */
export async function checkSecrecy(site, checks, workflowIds) {
	await checks.check('the token is in no execution', async () => {
		let looked = 0;
		for (const workflowId of workflowIds) {
			for (const { id } of await site.rest.listExecutions(workflowId)) {
				const { data } = await site.rest.readExecution(id);
				assert(!String(data).includes(TOKEN), `execution ${id} holds the token`);
				looked += 1;
			}
		}
		assert(looked > 0);
	});
	await checks.check('the token is in no log', () => assert(!site.logs().includes(TOKEN)));
}
