import assert from 'node:assert/strict';
import { sample } from '../../../tools/callbacks.mjs';
import { itemsOf } from '../../../tools/hosts/rest.mjs';
import { post } from '../../../tools/http.mjs';
import { waitUntilRegistered } from '../../../tools/waiting.mjs';
import { TRIGGER } from '../../../tools/workflow.mjs';
import { editorOn } from '../../browser/editor.mjs';

const SENT = 'Edit Fields';
const HOUR_MS = 3_600_000;
/** A reminder is sent a minute before the meeting, so this much after the booking. */
const SOON_MS = 20_000;

/**
 * Job 5: a reminder that follows its booking, from an empty canvas, by clicking and dragging alone.
 * @param {import('playwright-core').Page} page
 * @param {import('../../site.mjs').Site} site
 * @param {import('../../browser/open.mjs').Shoot} shoot
 * @param {import('../../checks.mjs').Checks} checks
 */
export async function buildReminder(page, site, shoot, checks) {
	const editor = editorOn(page, site.url);
	let url = '';
	await checks.check('a reminder is built by dragging alone', async () => {
		await editor.beginWith('On booking created');
		await editor.choose('events', 'Booking Cancelled');
		await editor.choose('events', 'Booking Rescheduled');
		await editor.closeNode();
		await editor.addStep('Plan reminders');
		await editor.type('amount', '1');
		await editor.choose('unit', 'Minutes');
		await editor.addOption('Language');
		await editor.choose('language', 'Russian');
		await shoot('built/reminder-plan', page);
		await editor.closeNode();
		await editor.addNext();
		await editor.pickNode('wait', 'Wait');
		await editor.choose('resume', 'At Specified Time');
		await editor.dragField('send_at', 'dateTime');
		await editor.closeNode();
		await editor.addStep('Check that a reminder is still valid');
		await editor.closeNode();
		await editor.addNext();
		await editor.pickNode('edit fields', 'Edit Fields');
		for (const field of ['to_email', 'subject', 'booking_id']) await editor.dragField(field);
		await editor.closeNode();
		await shoot('built/reminder', page);
		await editor.publish();
		url = await editor.readUrl(TRIGGER, 'Production URL');
		await waitUntilRegistered(url);
	});

	await checks.check(
		'each booking is reminded of once, at the time where it now stands',
		async () => {
			const start = Date.now() + 60_000 + SOON_MS;
			const kept = sample('new', { id: 7101 });
			const moved = sample('new', { id: 7102 });
			const cancelled = sample('new', { id: 7103 });
			const reschedule = sample('reschedule');
			Object.assign(reschedule.old, { id: 7102 });
			Object.assign(reschedule.new, { id: 7104, old_id: 7102 });
			for (const { booking } of [kept, moved, cancelled, reschedule.old]) at(booking, start);
			at(reschedule.new.booking, start + SOON_MS);
			const bodies = [kept, moved, cancelled, reschedule];
			bodies.push(
				sample('cancelled', { id: 7103, booking: { ...cancelled.booking, state: 'cancelled' } }),
			);
			for (const body of bodies) assert.equal((await post(url, { body })).status, 200);
			const executions = await site.rest.finishedExecutions(editor.workflowId(), {
				expected: bodies.length,
			});
			const sent = [];
			for (const { id } of executions) {
				const runData = await site.rest.readRunData(id);
				sent.push(...itemsOf(runData, SENT));
			}
			assert.deepEqual(sent.map((one) => Number(one.booking_id)).sort(), [7101, 7104]);
			for (const { subject } of sent) assert.match(subject, /^Напоминание/);
		},
	);
}

/** @param {any} booking @param {number} start */
function at(booking, start) {
	booking.start_time = new Date(start).toISOString();
	booking.end_time = new Date(start + HOUR_MS).toISOString();
}
