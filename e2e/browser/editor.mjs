import { setTimeout as sleep } from 'node:timers/promises';
import { panelOn } from './panel.mjs';

/** Panels slide in. */
const SETTLE_MS = 700;
const MOST_TURNS = 10;
const PILL_HEIGHT = 40;

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
	const panel = panelOn(page);

	/** @param {string} name */
	const nodeOf = (name) => at('canvas-node').filter({ hasText: name }).first();

	/**
	 * @param {import('playwright-core').Locator} thing
	 * @param {import('playwright-core').Locator} goal
	 */
	async function drag(thing, goal) {
		const [from, to] = [await thing.boundingBox(), await goal.boundingBox()];
		if (!from || !to) throw new Error(`${thing} cannot be dragged to ${goal}`);
		await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
		await page.mouse.down();
		await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 15 });
		await page.mouse.up();
		await settle();
	}

	/**
	 * Turns the wheel over the fields that came in, which n8n draws only as they come into sight.
	 * @param {import('playwright-core').Locator} pill
	 */
	async function scrollTo(pill) {
		const input = await details.getByTestId('ndv-input-panel').boundingBox();
		if (!input) throw new Error('nothing came in');
		await page.mouse.move(input.x + input.width / 2, input.y + input.height / 2);
		await page.mouse.wheel(0, -MOST_TURNS * input.height);
		await settle();
		for (let turn = 0; turn < MOST_TURNS; turn++) {
			const box = (await pill.count()) > 0 ? await pill.boundingBox() : null;
			const below = input.y + input.height - PILL_HEIGHT;
			if (box && box.y > input.y + PILL_HEIGHT && box.y < below) return;
			await page.mouse.wheel(0, input.height / 2);
			await settle();
		}
	}

	return {
		details,
		settle,
		/** Of the workflow that is open. */
		workflowId: () => new URL(page.url()).pathname.split('/')[2],
		/** The list of what ran, its newest entry open. */
		async openExecutions() {
			await at('radio-button-executions').click();
			await at('execution-preview-id').waitFor();
			await settle();
		},
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
		async addNext() {
			await at('zoom-to-fit').click();
			await settle();
			await at('canvas-handle-plus').first().click();
		},
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
		/** Begins a new workflow with a trigger of ours. @param {string} entry of the node panel */
		async beginWith(entry) {
			await this.newWorkflow();
			await this.addFirst();
			await this.pickOurs(entry);
		},
		/** Adds a step of ours behind the last one. @param {string} entry of the node panel */
		async addStep(entry) {
			await this.addNext();
			await this.pickOurs(entry);
		},
		/** @param {string} entry of our node, in the node panel that is open */
		async pickOurs(entry) {
			await this.pickNode('cabinet', 'Cabinet.fm');
			await this.pickEntry(entry);
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
			await nodeOf(name).dblclick();
			await details.waitFor();
			await settle();
		},
		async closeNode() {
			await panel.close();
			await settle();
		},
		/** Those that say which settings field of cabinet.fm the URL goes into. */
		async notices() {
			const notices = await panel.notices();
			return notices.filter((text) => text.includes('integration settings'));
		},
		/** Fields of the schema of what comes in. */
		fields: () => details.getByTestId('run-data-schema-node-name').allInnerTexts(),
		/**
		 * Drags a field of the schema onto a parameter, or onto the list of fields to set.
		 * @param {string} field
		 * @param {string} [parameter]
		 */
		async dragField(field, parameter) {
			const pill = details
				.getByTestId('run-data-schema-node-name')
				.getByText(field, { exact: true })
				.first();
			const goal = details.getByTestId(parameter ? `parameter-input-${parameter}` : 'drop-area');
			await goal.scrollIntoViewIfNeeded();
			await scrollTo(pill);
			await drag(pill, goal);
			if (!parameter || (await goal.innerText()).includes('{{')) return;
			throw new Error(`${field} was not dropped on ${parameter}`);
		},
		/**
		 * Drags a line from a node to an input of another.
		 * @param {string} from
		 * @param {string} to
		 * @param {number} input
		 */
		async connect(from, to, input) {
			const output = nodeOf(from).getByTestId('canvas-node-output-handle').first();
			await drag(output, nodeOf(to).getByTestId('canvas-node-input-handle').nth(input));
		},
		/** Drags a line from a node to the empty canvas below it, which opens the node panel. @param {string} from */
		async branchOff(from) {
			await at('zoom-to-fit').click();
			await settle();
			const output = await nodeOf(from).getByTestId('canvas-node-output-handle').boundingBox();
			if (!output) throw new Error(`${from} is not there`);
			await page.mouse.move(output.x + output.width / 2, output.y + output.height / 2);
			await page.mouse.down();
			await page.mouse.move(output.x + 120, output.y + 240, { steps: 15 });
			await page.mouse.up();
			await settle();
		},
		/**
		 * Chooses an entry of a parameter's list; of several, one more.
		 * @param {string} parameter
		 * @param {string} entry as it is shown
		 */
		async choose(parameter, entry) {
			await panel.choose(parameter, entry);
			await settle();
			// A list of which several can be chosen stays open.
			if (await panel.isListOpen()) await page.keyboard.press('Tab');
		},
		/**
		 * Types into a parameter, instead of what stands there.
		 * @param {string} parameter
		 * @param {string} text
		 */
		async type(parameter, text) {
			await panel.fill(parameter, text);
			await settle();
		},
		/**
		 * Adds an entry of the last collection of the node, its options.
		 * @param {string} option as it is shown
		 */
		async addOption(option) {
			await panel.add('Option', option);
			await settle();
		},
		/** Adds an entry of the first list of the node, such as a condition. */
		async addEntry() {
			await details.getByTestId('fixed-collection-add').first().click();
			await settle();
		},
		/** Chooses what the node works on, such as a table, from n8n's list. @param {string} entry */
		async chooseFromList(entry) {
			await details.getByTestId('rlc-input').click();
			await at('rlc-item').filter({ hasText: entry }).first().click();
			await settle();
		},
		/**
		 * Makes a Data Table whose columns hold texts.
		 * @param {string} name
		 * @param {string[]} columns
		 */
		async newTable(name, columns) {
			await page.goto(`${url}/home/datatables`);
			await page.getByRole('button', { name: 'Create data table' }).first().click();
			await at('data-table-name-input-select').fill(name);
			await at('create-from-scratch-option').click();
			await at('proceed-from-select-button').click();
			await at('data-table-grid').waitFor();
			for (const column of columns) {
				await at('data-table-add-column-trigger-button').first().click();
				await at('add-column-name-input').fill(column);
				await at('data-table-add-column-submit-button').click();
				await at('add-column-popover-content').waitFor({ state: 'hidden' });
			}
		},
		/** Puts the workflow to work. */
		async publish() {
			await at('workflow-open-publish-modal-button').click();
			await at('workflow-publish-button').click();
			await page.getByRole('button', { name: 'Got it' }).click();
			await settle();
		},
		/**
		 * Reads a URL of the trigger, as a person does who copies it.
		 * @param {string} trigger name of the node
		 * @param {'Test URL' | 'Production URL'} which
		 */
		async readUrl(trigger, which) {
			await this.openNode(trigger);
			const shown = await panel.url(which);
			await this.closeNode();
			return shown;
		},
		/** Lets the workflow wait for one call of its test URL. */
		async listen() {
			await page.getByRole('button', { name: 'Execute workflow' }).last().click();
			await settle();
		},
		/** Waits until the workflow has run in the editor. */
		async hasExecuted() {
			const message = page.getByRole('alert').filter({ hasText: 'executed successfully' });
			await message.waitFor();
			await message.locator('.el-notification__closeBtn').click();
			await message.waitFor({ state: 'hidden' });
		},
		/**
		 * How the node shows what came in.
		 * @param {'schema' | 'table' | 'json'} mode
		 */
		async showInput(mode) {
			await details.getByTestId('ndv-input-panel').getByTestId(`radio-button-${mode}`).click();
			await settle();
		},
		/**
		 * Makes a credential for the node.
		 * @param {Record<string, string>} fields what is typed, by name of the field
		 * @param {string[]} switches those to turn over, in order
		 */
		async newCredential(fields, switches) {
			const first = details.getByTestId('node-credentials-empty-state').getByRole('button');
			const another = details.getByTestId('node-credentials-select');
			await first.or(another).click();
			if (await another.isVisible()) await at('node-credentials-select-item-new').click();
			const dialog = at('editCredential-modal');
			for (const [field, text] of Object.entries(fields)) {
				await dialog.getByTestId(`parameter-input-${field}`).locator('input').fill(text);
			}
			for (const field of switches) {
				await dialog.getByTestId(`parameter-input-${field}`).locator('.el-switch').click();
				await settle();
			}
			// n8n tries it, and closes the window when it works.
			await dialog.getByTestId('credential-save-button').click();
			await dialog.waitFor({ state: 'hidden' });
		},
		async execute() {
			await this.listen();
			await this.hasExecuted();
		},
	};
}
