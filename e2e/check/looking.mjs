import assert from 'node:assert/strict';
import { TRIGGER } from '../../tools/workflow.mjs';
import { EVENTS } from '../contract.mjs';
import { editorOn } from '../browser/editor.mjs';
import { inWideWindow } from '../browser/open.mjs';

/**
 * The examples as a person sees them.
 * @param {import('playwright-core').Page} page
 * @param {string} url
 * @param {Record<string, string>} ids workflows by name of the example
 * @param {import('../browser/open.mjs').Shoot} shoot
 * @param {import('../checks.mjs').Checks} checks
 */
export async function checkLooking(page, url, ids, shoot, checks) {
	const editor = editorOn(page, url);
	await checks.check('the canvas shows an output for each event', async () => {
		await editor.openWorkflow(ids['every event']);
		const trigger = page.getByTestId('canvas-node').filter({ hasText: TRIGGER }).first();
		const handles = trigger.getByTestId('canvas-node-output-handle');
		assert.equal(await handles.count(), EVENTS.length);
		await shoot('canvas-outputs', page, 'canvas');
	});
	await checks.check('the canvas says under each step what it does', async () => {
		await editor.openWorkflow(ids['07-client-contact']);
		for (const name of ['Booking Created', 'Contact of the Client']) {
			const node = page.getByTestId('canvas-node').filter({ hasText: name }).first();
			const lines = (await node.innerText()).split('\n').filter((line) => line.trim() !== '');
			assert(lines.length > lines.indexOf(name) + 1, `nothing under ${name}`);
		}
	});
	await checks.check(
		'the trigger names all four fields of cabinet.fm for any callback',
		async () => {
			await editor.openWorkflow(ids['every event']);
			await editor.openNode(TRIGGER);
			const notices = await editor.notices();
			assert.equal(notices.length, 1, notices.join('\n'));
			for (const field of ['New booking', 'cancellation', 'reschedule', 'Renewal']) {
				assert.match(notices[0], new RegExp(field));
			}
			await shoot('trigger-parameters', page);
			await editor.closeNode();
		},
	);
	await checks.check('the workflow is executed with its pinned sample', async () => {
		await editor.openWorkflow(ids['07-client-contact']);
		await editor.execute();
		await editor.openNode('Contact of the Client');
		const output = await editor.details.getByTestId('output-panel').innerText();
		assert.match(output, /first_name/);
		await shoot('step-output', page);
		await editor.closeNode();
	});
	await checks.check('a message to the client is in the language of the step', async () => {
		await editor.openWorkflow(ids['01-client-message']);
		await editor.execute();
		await editor.openNode('Message to the Client');
		const output = await editor.details.getByTestId('output-panel').innerText();
		assert.match(output, /Анна Петрова/);
		assert.match(output, /Вы записаны/);
		await editor.closeNode();
	});
}

/**
 * Whole workflows, in one theme only: they are large.
 * @param {import('playwright-core').Page} page
 * @param {string} url
 * @param {Record<string, string>} ids workflows by name of the example
 * @param {import('../browser/open.mjs').Shoot} shoot
 * @param {import('../checks.mjs').Checks} checks
 */
export async function checkCanvases(page, url, ids, shoot, checks) {
	const editor = editorOn(page, url);
	await inWideWindow(page, async () => {
		for (const [name, id] of Object.entries(ids)) {
			await checks.check(`the canvas of ${name} shows its steps, and runs`, async () => {
				await editor.openWorkflow(id);
				assert((await page.getByTestId('canvas-node').count()) > 1);
				if (!/^\d\d-/.test(name)) return;
				await shoot(`examples/${name}`, page, 'workflow');
				// Its reminder would wait for the meeting.
				if (name !== '05-reminder') await editor.execute();
			});
		}
	});
}
