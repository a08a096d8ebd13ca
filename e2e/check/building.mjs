import assert from 'node:assert/strict';
import { source } from '../../tools/sources.mjs';
import { EVENTS } from '../contract.mjs';
import { editorOn } from '../browser/editor.mjs';

const PRODUCT = 'Cabinet.fm';
/** @type {string[]} */
const ACTIONS = source('operations').OPERATIONS.map(
	(/** @type {{ action: string }} */ { action }) => action,
);

/**
 * A person builds a workflow from the node panel and maps a field before any callback has come.
 * @param {import('playwright-core').Page} page
 * @param {string} url
 * @param {import('../browser/open.mjs').Shoot} shoot
 * @param {import('../checks.mjs').Checks} checks
 */
export async function checkBuilding(page, url, shoot, checks) {
	const editor = editorOn(page, url);
	await checks.check('the panel lists a trigger for each event and all actions', async () => {
		await editor.newWorkflow();
		await editor.addFirst();
		await editor.pickNode('cabinet', PRODUCT);
		const triggers = await editor.entries();
		assert.deepEqual(triggers, ['On any callback', ...EVENTS.map(([, , action]) => action)]);
		await editor.unfold('Actions');
		const entries = await editor.entries();
		assert.deepEqual(
			ACTIONS.filter((action) => !entries.includes(action)),
			[],
		);
		await shoot('panel-triggers', page, 'panel');
	});
	await checks.check('a trigger entry adds the trigger with its event and its notice', async () => {
		await editor.pickEntry('On booking rescheduled');
		const chosen = await editor.details.getByTestId('parameter-input-events').innerText();
		assert.equal(chosen.trim(), 'Booking Rescheduled');
		const notices = await editor.notices();
		assert.equal(notices.length, 1, notices.join('\n'));
		assert.match(notices[0], /Booking reschedule callbacks/);
		assert.doesNotMatch(notices[0], /New booking|cancellation|Renewal/);
		await editor.closeNode();
	});
	await checks.check('an action entry adds the step with its operation', async () => {
		await editor.addNext();
		await editor.pickNode('cabinet', PRODUCT);
		await shoot('panel-actions', page, 'panel');
		await editor.pickEntry('Extract a client');
		const value = (/** @type {string} */ name) =>
			editor.details.getByTestId(`parameter-input-${name}`).getByRole('combobox').inputValue();
		assert.deepEqual([await value('resource'), await value('operation')], ['Client', 'Extract']);
		await editor.closeNode();
	});
	await checks.check('the next step shows what the step will give, before it ran', async () => {
		await editor.addNext();
		await editor.pickNode('edit fields', 'Edit Fields');
		await editor.details.getByTestId('schema-preview-warning').waitFor();
		const fields = await editor.fields();
		for (const field of ['first_name', 'email', 'phone_e164']) {
			assert(fields.includes(field), field);
		}
		await shoot('schema-preview', page);
	});
	await checks.check('a field of the preview is mapped by dragging it', async () => {
		await editor.dragField('email');
		const assignment = editor.details.getByTestId('assignment');
		await assignment.waitFor();
		assert.match(await assignment.innerText(), /\{\{ *\$json\.email *\}\}/);
		await editor.closeNode();
	});
}
