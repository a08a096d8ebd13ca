import assert from 'node:assert/strict';
import { credentialOn } from '../browser/credential.mjs';
import { editorOn } from '../browser/editor.mjs';
import { panelOn } from '../browser/panel.mjs';
import { sample } from '../../tools/callbacks.mjs';
import { post } from '../../tools/http.mjs';
import { waitUntilRegistered } from '../../tools/waiting.mjs';
import { inSteps } from './inSteps.mjs';

const TOKEN = 'Kj4hT-2pQz.7wXn_9vB~5rLc';
const callback = sample('new');

/**
 * A person who follows only what the editor says: from an empty canvas to a received callback, with a filter, a token
 * and a language; first to the test URL, then in production.
 * @param {import('playwright-core').Page} page
 * @param {import('../site.mjs').Site} site
 * @param {import('../checks.mjs').Checks} checks
 */
export async function checkJourney(page, site, checks) {
	const editor = editorOn(page, site.url);
	const panel = panelOn(page);
	const credential = credentialOn(page);
	const step = inSteps(checks, 'journey');
	await step('the trigger is found, added, and its options set', async () => {
		await editor.newWorkflow();
		await editor.addFirst();
		await editor.pickNode('booking', 'Cabinet.fm');
		await editor.pickEntry('On booking created');
		await panel.choose('language', 'Russian');
		await panel.add('Filter', 'Experts');
		await panel.fill('experts', 'helen brooks');
	});
	await step('the token is asked for, and told how to be used', async () => {
		await panel.choose('authentication', 'Callback Token');
		await panel.untilNoticed(/the URL of this trigger, then "\?token=", then the token/);
		await panel.untilNoticed(/Keep a copy of the token, because n8n does not show it again/);
	});
	await step('what is wrong with a token is said while one types it', async () => {
		await credential.create();
		await credential.type('callbackToken', 'short');
		await credential.untilNoticed(/too short to be safe\. Use at least 16/);
		await credential.type('callbackToken', 'long enough but with spaces');
		await credential.untilNoticed(/characters that change inside a URL/);
		await credential.type('previousToken', 'a&b');
		await credential.untilNoticed(/Previous Token has characters/);
		await credential.type('previousToken', '');
	});
	await step('a good token is saved and found good', async () => {
		await credential.type('callbackToken', TOKEN);
		const advice = await credential.advice();
		assert.equal(advice.length, 1);
		assert.match(advice[0], /keep a copy of it.*\?token=YOUR_TOKEN/);
		await credential.save();
	});
	await step('opened again, the credential complains of nothing', async () => {
		await credential.reopen();
		assert.equal((await credential.advice()).length, 1);
		await credential.close();
	});
	await step('the test URL is copied, and a callback received', async () => {
		await panel.urls();
		const url = await panel.copyUrl();
		await panel.listen();
		await waitUntilRegistered(url);
		const refused = await post(url, { body: callback });
		assert.deepEqual([refused.status, refused.body.reason], [401, 'token']);
		const { body } = await post(`${url}?token=${TOKEN}`, { body: callback });
		assert.deepEqual(body, { status: 'accepted', event: 'new' });
		await panel.output.getByText('Новая запись').first().waitFor();
		await panel.output.getByTestId('radio-button-table').click();
		const { worker } = callback;
		await panel.output.getByText(worker.name).first().waitFor();
		assert((await panel.output.innerText()).includes(worker.name));
		assert.doesNotMatch(await panel.output.innerText(), /would have dropped/);
	});
	await step('published, the production URL receives', async () => {
		const url = await panel.url('Production URL');
		await panel.close();
		await editor.publish();
		await waitUntilRegistered(url);
		const { body } = await post(`${url}?token=${TOKEN}`, { body: callback });
		assert.deepEqual(body, { status: 'accepted', event: 'new' });
		const other = { ...callback, worker: { ...callback.worker, name: 'Boris Ivanov' } };
		assert.deepEqual((await post(`${url}?token=${TOKEN}`, { body: other })).body, {
			status: 'ignored',
			reason: 'filter',
		});
	});
}
