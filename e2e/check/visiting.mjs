import assert from 'node:assert/strict';
import { workflowOf } from '../scene/scene.mjs';
import { TOKEN } from '../scene/refusals.mjs';
import { activate } from '../../tools/hosts/open.mjs';
import { fetchAfresh } from '../../tools/http.mjs';

/**
 * A person opens the production URL in a browser.
 * @param {import('playwright-core').Page} page
 * @param {import('../site.mjs').Site} site
 * @param {import('../checks.mjs').Checks} checks
 */
export async function checkVisiting(page, site, checks) {
	const name = 'Cabinet.fm visited';
	const data = { callbackToken: TOKEN };
	const id = await site.rest.createCredential({ name, type: 'cabinetFmApi', data });
	const parameters = { events: ['new'], authentication: 'callbackToken' };
	const scene = { name: 'visited', parameters, credential: /** @type {const} */ ('good') };
	const workflow = workflowOf(scene, 'visited', { good: { id, name } });
	const url = await checks.check('the URL is opened in a browser', async () => {
		const active = await activate(site, workflow);
		return { open: active.url, full: `${active.url}?token=${TOKEN}`, id: active.id };
	});
	if (url === null) return;
	/** @param {string} address @returns {Promise<string>} what the browser shows */
	const visit = async (address) => {
		const response = await page.goto(address);
		assert.equal(response?.status(), 200);
		return page.locator('body').innerText();
	};
	await checks.check('with the token it says in plain words how to go on', async () => {
		const text = await visit(url.full);
		assert.match(text, /^This is the address for cabinet\.fm callbacks\./);
		assert.match(text, /active/);
		assert.match(text, /Booking Created/);
		assert.match(text, /How to go on: copy the whole address .* "New booking callbacks"/);
		assert(!text.includes(TOKEN));
	});
	await checks.check('without the token it says nothing but that', async () => {
		for (const address of [url.open, `${url.open}?token=wrong`]) {
			const text = await visit(address);
			assert.match(text, /token .* is missing or wrong/);
			assert.doesNotMatch(text, /Booking Created|active|New booking/);
			assert(!text.includes(TOKEN));
		}
	});
	await checks.check(
		'a service that asks with HEAD gets 200, and nobody starts anything',
		async () => {
			for (const address of [url.open, url.full]) {
				assert.equal((await fetchAfresh(address, { method: 'HEAD' })).status, 200);
			}
			assert.deepEqual(await site.rest.listExecutions(url.id), []);
		},
	);
}
