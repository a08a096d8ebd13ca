import assert from 'node:assert/strict';
import { cutTexts } from '../browser/cut.mjs';
import { editorOn } from '../browser/editor.mjs';
import { keyboardOn } from '../browser/keyboard.mjs';
import { panelOn } from '../browser/panel.mjs';
import { sample } from '../../tools/callbacks.mjs';
import { itemsOf } from '../../tools/hosts/rest.mjs';
import { post } from '../../tools/http.mjs';
import { waitUntilRegistered } from '../../tools/waiting.mjs';
import { TRIGGER } from '../../tools/workflow.mjs';
import { inSteps } from './inSteps.mjs';

const NARROW = { width: 820, height: 1180 };
const STEP = 'Extract a client';

/**
 * From an empty canvas to a trigger and a step with options, without touching the mouse.
 * @param {import('playwright-core').Page} page
 * @param {import('../site.mjs').Site} site
 * @param {import('../checks.mjs').Checks} checks
 */
export async function checkKeyboard(page, site, checks) {
	const editor = editorOn(page, site.url);
	const panel = panelOn(page);
	const keyboard = keyboardOn(page);
	const search = page.getByTestId('node-creator-search-bar');
	const byKeyboard = inSteps(checks, 'by keyboard');

	/** @param {string} words @param {string} entry */
	async function addByKeys(words, entry) {
		await keyboard.press('n');
		await search.waitFor();
		await keyboard.type(words);
		await keyboard.pick('Cabinet.fm');
		await keyboard.pick(entry);
		await editor.details.waitFor();
		await editor.settle();
	}
	/** Escape goes no farther than a field that has the focus. */
	async function closeByKeys() {
		await keyboard.moveTo('tab-params', 'Shift+Tab');
		await keyboard.press('Escape');
		await editor.details.waitFor({ state: 'hidden' });
		await editor.settle();
	}
	await byKeyboard('a trigger is added with its event', async () => {
		await editor.newWorkflow();
		await page.getByTestId('canvas-add-button').waitFor();
		await editor.settle();
		await addByKeys('booking', 'On booking created');
		assert.match(await panel.field('events').innerText(), /^\s*Booking Created\s*$/);
	});
	await byKeyboard('language, filter and country are set', async () => {
		await keyboard.moveTo('parameter-input-language');
		await keyboard.choose('Russian');
		await panel.untilChosen('language', 'Russian');
		await keyboard.moveTo('collection-parameter-add');
		await keyboard.choose('Experts');
		await panel.field('experts').waitFor();
		await keyboard.moveTo('parameter-input-experts', 'Shift+Tab');
		await keyboard.type('Helen Brooks');
		await keyboard.moveTo('collection-parameter-add');
		await keyboard.moveTo('collection-parameter-add');
		await keyboard.choose('Country Code Name or ID');
		await panel.field('countryCode').waitFor();
		await keyboard.moveTo('parameter-input-countryCode', 'Shift+Tab');
		await keyboard.press('Enter');
		await keyboard.type('Russia');
		await panel.untilOffered('Russia (+7)');
		await keyboard.press('ArrowDown', 'Enter');
		await panel.untilChosen('countryCode', 'Russia (+7)');
		await closeByKeys();
	});
	await byKeyboard('a step is added behind it, with an option', async () => {
		await addByKeys('cabinet', STEP);
		await keyboard.moveTo('parameter-input-whenMissing');
		await keyboard.choose('Stop With an Error');
		await keyboard.moveTo('collection-parameter-add');
		await keyboard.choose('Language');
		await panel.field('language').waitFor();
		await keyboard.moveTo('parameter-input-language', 'Shift+Tab');
		await keyboard.choose('German');
		await panel.untilChosen('language', 'German');
		await closeByKeys();
	});
	await byKeyboard('the workflow is saved and run, and the step gives', async () => {
		await keyboard.press('Control+s');
		await keyboard.untilSo(
			async () => /\/workflow\/(?!new)\w+/.test(page.url()),
			'A saved workflow',
		);
		const [, id] = /\/workflow\/(\w+)/.exec(page.url()) ?? [];
		await keyboard.untilSo(
			async () => (await site.rest.readWorkflow(id)).nodes.length === 2,
			'The step in the saved workflow',
		);
		const { nodes, connections } = await site.rest.readWorkflow(id);
		const [trigger, step] = [TRIGGER, STEP].map((name) =>
			nodes.find((/** @type {{ name: string }} */ node) => node.name === name),
		);
		assert.deepEqual(
			[trigger.parameters.language, trigger.parameters.filters, trigger.parameters.options],
			['ru', { experts: 'Helen Brooks' }, { countryCode: 'RU' }],
		);
		assert.deepEqual(
			[step.parameters.whenMissing, step.parameters.options],
			['error', { language: 'de' }],
		);
		assert.equal(connections[TRIGGER].main[0][0].node, STEP);
		await keyboard.press('Control+Enter');
		const url = `${site.url}/webhook-test/${trigger.webhookId}/webhook`;
		await waitUntilRegistered(url);
		await post(url, { body: sample('new') });
		const execution = await site.rest.nextExecution(id);
		assert.equal(execution?.status, 'success');
		const [client] = itemsOf(await site.rest.readRunData(execution.id), STEP);
		assert.equal(client.first_name, 'Anna');
	});
}

/**
 * The editor in a window of 820 pixels, such as a tablet's: what is ours is readable and in reach.
 * @param {import('playwright-core').Page} page
 * @param {import('../site.mjs').Site} site
 * @param {import('../checks.mjs').Checks} checks
 */
export async function checkNarrow(page, site, checks) {
	const editor = editorOn(page, site.url);
	const panel = panelOn(page);
	const wide = page.viewportSize();
	const inNarrow = inSteps(checks, '820 pixels');
	await page.setViewportSize(NARROW);
	await inNarrow('the node panel shows each trigger and action whole', async () => {
		await editor.newWorkflow();
		await editor.addFirst();
		await editor.pickNode('cabinet', 'Cabinet.fm');
		await editor.unfold('Actions');
		const creator = page.getByTestId('node-creator');
		assert.match(await creator.innerText(), /Extract a client/);
		assert.deepEqual(await cutTexts(creator), []);
	});
	await checks.check(
		'820 pixels: every field of the trigger is readable and in reach',
		async () => {
			await editor.pickEntry('On custom fields or note changed');
			await panel.choose('outputMode', 'One Output per Event');
			await panel.choose('language', 'Ukrainian');
			for (const label of ['Booked By', 'Companies', 'Experts', 'Services']) {
				await panel.add('Filter', label);
			}
			await panel.fill('experts', 'Helen Brooks');
			for (const label of ['Company Timezone Name or ID', 'IP Allowlist', 'Drop Repeats']) {
				await panel.add('Option', label);
			}
			await panel.choose('authentication', 'Callback Token');
			await panel.urls();
			assert.deepEqual(await cutTexts(panel.parameters), []);
		},
	);
	await inNarrow('the help beside it is whole once it is drawn wider', async () => {
		await panel.drag(200);
		const column = 'xpath=ancestor::*[contains(@class, "Column")][1]';
		const help = editor.details.getByTestId('trigger-header').locator(column);
		assert.match(await help.innerText(), /Copy the test URL/);
		assert.deepEqual(await cutTexts(help), []);
		await panel.close();
	});
	await inNarrow('a step is readable, and so is what it gives', async () => {
		await editor.newWorkflow();
		await editor.addFirst();
		await editor.pickNode('cabinet', 'Cabinet.fm');
		await editor.unfold('Actions');
		await editor.pickEntry('Generate a sample callback');
		await panel.execute();
		const [first] = await panel.outputFields();
		assert.equal(first, 'event');
		assert.deepEqual(await cutTexts(panel.parameters), []);
		await panel.close();
	});
	if (wide) await page.setViewportSize(wide);
}
