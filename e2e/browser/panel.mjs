import { setTimeout as sleep } from 'node:timers/promises';
import { until } from '../../tools/waiting.mjs';

/** The list scrolls, then is drawn. */
const SETTLE_MS = 500;
const URL_OF_TRIGGER = /^https?:\/\/\S+\/webhook(-test)?\/\S+$/;

/**
 * What a person does and reads in the panel of one node, while it is open.
 * @param {import('playwright-core').Page} page
 */
export function panelOn(page) {
	const details = page.getByTestId('ndv');
	const output = details.getByTestId('output-panel');
	const field = (/** @type {string} */ name) => details.getByTestId(`parameter-input-${name}`);
	const parameters = details.getByTestId('node-parameters');
	const urls = parameters.getByText(URL_OF_TRIGGER);
	/** An entry of an open list; it may have a description beneath its name. @param {string} text */
	const entry = (text) =>
		page
			.getByRole('option')
			.filter({ visible: true, has: page.getByText(text, { exact: true }) })
			.first();
	/** The parts of the panel slide open. */
	const unfoldUrls = async () => {
		if ((await urls.count()) > 0) return;
		await parameters.getByText('Webhook URLs', { exact: true }).click();
		await urls.first().waitFor();
	};

	return {
		output,
		parameters,
		field,
		/** The text that n8n shows under a field. @param {string} name */
		hint: async (name) => {
			const input = page.getByTestId(`parameter-input-${name}`);
			const item = details.getByTestId('parameter-item').filter({ has: input });
			return (await item.last().innerText()).replace(/\s+/g, ' ');
		},
		/** Adds a filter or an option. @param {'Filter' | 'Option'} kind @param {string} label */
		async add(kind, label) {
			const lists = details.getByTestId('collection-parameter-add');
			await (kind === 'Filter' ? lists.first() : lists.last()).click();
			await entry(label).click();
		},
		/** @param {string} name @param {string} text */
		fill: (name, text) => field(name).locator('input, textarea').first().fill(text),
		isListOpen: () => page.locator('.el-select-dropdown:visible').isVisible(),
		/** Picks an entry of the list that is open. @param {string} text */
		pick: (text) => entry(text).click(),
		/** Chooses from a list. @param {string} name @param {string} text */
		async choose(name, text) {
			await field(name).click();
			await entry(text).click();
		},
		/**
		 * Types into a list that searches.
		 * @param {string} name
		 * @param {string} text
		 * @returns {Promise<string[]>} what the list then offers
		 */
		async search(name, text) {
			await field(name).click();
			await page.keyboard.type(text);
			const offered = page.getByRole('option').filter({ visible: true });
			await offered.filter({ hasNotText: text }).first().waitFor({ state: 'detached' });
			return offered.allInnerTexts();
		},
		/** Waits until an open list offers nothing else. @param {string} text */
		untilOffered: async (text) => {
			const offered = page.getByRole('option').filter({ visible: true });
			await offered.filter({ hasNotText: text }).first().waitFor({ state: 'detached' });
			await entry(text).waitFor();
		},
		/** Waits until a list shows it as chosen. @param {string} name @param {string} text */
		untilChosen: (name, text) =>
			until(async () => (await field(name).locator('input').first().inputValue()) === text, {
				otherwise: () => new Error(`${text} is not chosen in ${name}`),
			}),
		async close() {
			await details.getByTestId('ndv-close-button').click();
			await details.waitFor({ state: 'hidden' });
		},
		/** All of it. */
		text: () => details.innerText(),
		/** Unfolds the help beneath the button of a trigger. */
		explain: () => details.getByText('When will this node trigger my flow?').click(),
		/** @param {RegExp} text */
		untilNoticed: (text) =>
			details.locator('.notice-content:visible').filter({ hasText: text }).first().waitFor(),
		/** Every notice of the node, each once. */
		async notices() {
			return [...new Set(await details.locator('.notice-content:visible').allInnerTexts())];
		},
		/** The URLs that the panel shows. */
		async urls() {
			await unfoldUrls();
			return urls.allInnerTexts();
		},
		/** What a click on the URL puts into the clipboard. */
		async copyUrl() {
			await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
			await urls.click();
			const copied = await until(async () => {
				const text = String(await page.evaluate('navigator.clipboard.readText()'));
				return URL_OF_TRIGGER.test(text) && text;
			});
			if (!copied) throw new Error('A click on the URL does not copy it');
			return copied;
		},
		/** Draws the parameters aside. @param {number} pixels to the right */
		async drag(pixels) {
			const handle = await details.getByTestId('panel-drag-button').boundingBox();
			if (!handle) throw new Error('The panel cannot be dragged');
			await page.mouse.move(handle.x + handle.width / 2, handle.y + handle.height / 2);
			await page.mouse.down();
			await page.mouse.move(handle.x + pixels, handle.y, { steps: 10 });
			await page.mouse.up();
			await sleep(SETTLE_MS);
		},
		/** One of its two, as a person reads it who copies it. @param {'Test URL' | 'Production URL'} which */
		async url(which) {
			await unfoldUrls();
			await parameters.getByText(which, { exact: true }).click();
			await parameters.getByText(which === 'Test URL' ? '/webhook-test/' : '/webhook/').waitFor();
			return (await urls.first().innerText()).trim();
		},
		/** "Execute step" of a trigger. */
		listen: () => details.getByTestId('trigger-execute-button').click(),
		execute: () => details.getByTestId('node-execute-button').click(),
		/** Fields of the output's Schema view, outer and inner ones, from its first or to its last. */
		async outputFields({ isEnd = false } = {}) {
			await output.getByTestId('radio-button-schema').click();
			const names = output.getByTestId('run-data-schema-node-name');
			await names.first().waitFor();
			if (isEnd) {
				await names.first().hover();
				await page.mouse.wheel(0, 100_000);
				await sleep(SETTLE_MS);
			}
			return names.allInnerTexts();
		},
		/** @returns {Promise<string>} message and advice of a failed step */
		async error() {
			await output.getByTestId('node-error-message').waitFor();
			return output.innerText();
		},
	};
}
