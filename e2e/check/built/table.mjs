import assert from 'node:assert/strict';
import { sample } from '../../../tools/callbacks.mjs';
import { post } from '../../../tools/http.mjs';
import { waitUntilRegistered } from '../../../tools/waiting.mjs';
import { TRIGGER } from '../../../tools/workflow.mjs';
import { editorOn } from '../../browser/editor.mjs';

const TABLE = 'built_bookings';
const COLUMNS = ['booking_id', 'summary', 'state', 'start_time', 'client_name'];

/**
 * Job 6: one row per booking in a Data Table, from an empty canvas, by clicking and dragging alone.
 * @param {import('playwright-core').Page} page
 * @param {import('../../site.mjs').Site} site
 * @param {import('../../browser/open.mjs').Shoot} shoot
 * @param {import('../../checks.mjs').Checks} checks
 */
export async function buildTable(page, site, shoot, checks) {
	const editor = editorOn(page, site.url);
	let url = '';
	let table = '';
	await checks.check('a row per booking is built by dragging alone', async () => {
		await editor.newTable(TABLE, COLUMNS);
		table = page.url();
		await editor.beginWith('On any callback');
		await editor.closeNode();
		for (const step of ['Remove repeats of callbacks', 'Extract a booking']) {
			await editor.addStep(step);
			await editor.closeNode();
		}
		await editor.addNext();
		await editor.pickNode('data table', 'Data table');
		await editor.pickEntry('Upsert row(s)');
		await editor.chooseFromList(TABLE);
		await editor.addEntry();
		await editor.choose('keyName', 'booking_id (string)');
		await editor.dragField('lookup_id', 'keyValue');
		for (const column of COLUMNS) await editor.dragField(column, column);
		await shoot('built/table-step', page);
		await editor.closeNode();
		await shoot('built/table', page);
		await editor.publish();
		url = await editor.readUrl(TRIGGER, 'Production URL');
		await waitUntilRegistered(url);
	});

	const id = editor.workflowId();
	const known = new Set();
	await checks.check('a booking, told twice, and its reschedule are one row', async () => {
		const moved = sample('reschedule');
		const made = sample('new', { ...moved.old, callback_type: 'new' });
		for (const body of [made, made, moved]) {
			assert.equal((await post(url, { body })).status, 200);
			const execution = await site.rest.nextExecution(id, known);
			assert.equal(execution?.status, 'success');
			known.add(execution.id);
		}
		await page.goto(table);
		const grid = page.getByTestId('data-table-grid');
		await grid.getByText(String(moved.new.id)).waitFor();
		assert.match(await page.getByTestId('pagination-total').innerText(), /\b1\b/);
		assert.match(await grid.innerText(), /Booking rescheduled/);
		await shoot('built/table-rows', page);
	});
}
