import { setTimeout as sleep } from 'node:timers/promises';

/** Panels slide in. */
const SETTLE_MS = 700;

/**
 * What a person does in n8n's editor.
 * @param {import('playwright-core').Page} page
 * @param {string} url of n8n
 */
export function editorOn(page, url) {
	const at = (/** @type {string} */ id) => page.getByTestId(id);
	const settle = () => sleep(SETTLE_MS);
	const entries = at('item-iterator-item');
	const details = at('ndv');

	return {
		details,
		settle,
		newWorkflow: () => page.goto(`${url}/workflow/new`),
		/** @param {string} id */
		async openWorkflow(id) {
			await page.goto(`${url}/workflow/${id}`);
			await at('canvas-node').first().waitFor();
			await settle();
		},
		/** Opens the node panel for the first step of a workflow. */
		addFirst: () => at('canvas-add-button').click(),
		/** Opens the node panel at the last step's plus. */
		addNext: () => at('canvas-handle-plus').first().click(),
		/** Waits until the search lists the node. @param {string} search @param {string} node */
		async findNode(search, node) {
			// What the search before has found would still stand there.
			await at('node-creator-search-bar').fill('no node is called so');
			await entries.first().waitFor({ state: 'detached' });
			await at('node-creator-search-bar').fill(search);
			await entries.filter({ hasText: node }).first().waitFor();
		},
		/** What stands beside the outputs of the first node. */
		outputLabels: () =>
			at('canvas-node')
				.first()
				.getByTestId('canvas-node-output-handle')
				.locator('[class*=outputLabel]')
				.evaluateAll((labels) =>
					labels.map((label) => ({
						text: label.textContent,
						isCut: label.scrollWidth > label.clientWidth,
					})),
				),
		/**
		 * @param {string} search
		 * @param {string} node
		 */
		async pickNode(search, node) {
			await at('node-creator-search-bar').fill(search);
			await entries.filter({ hasText: node }).first().click();
			await settle();
		},
		/** @param {'Triggers' | 'Actions'} title */
		async unfold(title) {
			await page.getByText(new RegExp(`^${title} \\(\\d+\\)`)).click();
			await settle();
		},
		/** Texts of the panel's entries. */
		entries: () => entries.allInnerTexts(),
		/** @param {string} text */
		async pickEntry(text) {
			await entries.getByText(text, { exact: true }).click();
			await details.waitFor();
			await settle();
		},
		/** @param {string} name */
		async openNode(name) {
			await at('canvas-node').filter({ hasText: name }).first().dblclick();
			await details.waitFor();
			await settle();
		},
		async closeNode() {
			await page.keyboard.press('Escape');
			await details.waitFor({ state: 'hidden' });
			await settle();
		},
		/** Those that say which settings field of cabinet.fm the URL goes into. */
		async notices() {
			const texts = await details.locator('.notice-content:visible').allInnerTexts();
			return [...new Set(texts)].filter((text) => text.includes('integration settings'));
		},
		/** Fields of the schema of what comes in. */
		fields: () => details.getByTestId('run-data-schema-node-name').allInnerTexts(),
		/**
		 * Drags a field of the schema onto the list of fields to set.
		 * @param {string} field
		 */
		async dragField(field) {
			const pill = details
				.getByTestId('run-data-schema-node-name')
				.getByText(field, { exact: true });
			const [from, to] = [
				await pill.boundingBox(),
				await details.getByTestId('drop-area').boundingBox(),
			];
			if (!from || !to) throw new Error(`${field} cannot be dragged`);
			await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
			await page.mouse.down();
			await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 15 });
			await page.mouse.up();
			await settle();
		},
		/** Makes the workflow active. */
		async publish() {
			await at('workflow-open-publish-modal-button').click();
			await at('workflow-publish-button').click();
			await at('workflowPublish-modal').waitFor({ state: 'hidden' });
		},
		async execute() {
			await page.getByRole('button', { name: 'Execute workflow' }).last().click();
			const message = page.getByRole('alert').filter({ hasText: 'executed successfully' });
			await message.waitFor();
			await message.locator('.el-notification__closeBtn').click();
			await message.waitFor({ state: 'hidden' });
		},
	};
}
