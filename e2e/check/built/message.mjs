import assert from 'node:assert/strict';
import { sample } from '../../../tools/callbacks.mjs';
import { itemsOf } from '../../../tools/hosts/rest.mjs';
import { post } from '../../../tools/http.mjs';
import { waitUntilRegistered } from '../../../tools/waiting.mjs';
import { TRIGGER } from '../../../tools/workflow.mjs';
import { editorOn } from '../../browser/editor.mjs';

const FIELDS = ['to_email', 'subject', 'when', 'text'];
const START = '2026-12-01T15:00:00.000Z';
const END = '2026-12-01T16:00:00.000Z';
const WHEN = 'вторник, 1 декабря 2026 г., 18:00–19:00 (Москва)';

/**
 * Job 1: a message to the client in Russian, from an empty canvas, by clicking and dragging alone.
 * @param {import('playwright-core').Page} page
 * @param {import('../../site.mjs').Site} site
 * @param {import('../../browser/open.mjs').Shoot} shoot
 * @param {import('../../checks.mjs').Checks} checks
 */
export async function buildMessage(page, site, shoot, checks) {
	const editor = editorOn(page, site.url);
	let url = '';
	await checks.check('a message in Russian is built by dragging alone', async () => {
		await editor.beginWith('On booking created');
		await editor.choose('events', 'Booking Rescheduled');
		await editor.choose('language', 'Russian');
		await editor.closeNode();
		await editor.addStep('Write a message');
		await editor.addOption('Language');
		await editor.choose('language', 'Russian');
		await editor.closeNode();
		await editor.addNext();
		await editor.pickNode('edit fields', 'Edit Fields');
		for (const field of FIELDS) await editor.dragField(field);
		await editor.closeNode();
		await shoot('built/message', page);
		await editor.publish();
		url = await editor.readUrl(TRIGGER, 'Production URL');
		await waitUntilRegistered(url);
	});

	const times = { start_time: START, end_time: END, client_timezone: 'Europe/Moscow' };
	const id = editor.workflowId();
	const known = new Set();
	const sent = async (/** @type {object} */ body) => {
		assert.equal((await post(url, { body })).status, 200);
		const execution = await site.rest.nextExecution(id, known);
		assert(execution);
		known.add(execution.id);
		const runData = await site.rest.readRunData(execution.id);
		return { given: itemsOf(runData, TRIGGER)[0], message: itemsOf(runData, 'Edit Fields')[0] };
	};
	await checks.check('a booking brings the client a message in Russian', async () => {
		const callback = sample('new');
		inRussia(callback);
		Object.assign(callback.booking, times);
		const { given, message } = await sent(callback);
		assert.equal(given.local.client.text, WHEN);
		assert.deepEqual(Object.keys(message), FIELDS);
		assert.equal(message.when, WHEN);
		assert.equal(message.subject, `Вы записаны: Английский, ${WHEN}`);
		assert.match(message.text, /^Здравствуйте, Анна/);
	});
	await checks.check('a reschedule tells in Russian what was and what is now', async () => {
		const callback = sample('reschedule');
		for (const record of [callback.old, callback.new]) {
			inRussia(record);
			Object.assign(record.booking, times);
		}
		callback.new.old_booking_cancel_reason = 'Командировка';
		callback.new.booking.start_time = '2026-12-03T16:00:00.000Z';
		callback.new.booking.end_time = '2026-12-03T17:00:00.000Z';
		const { given, message } = await sent(callback);
		assert.match(given.summary, /Было: вторник, 1 декабря.* Стало: четверг, 3 декабря/);
		assert.match(message.text, /Было: .*18:00–19:00 \(Москва\)\nСтало: .*19:00–20:00 \(Москва\)/);
	});
	await checks.check('the words are seen in the executions of the editor', async () => {
		await editor.openExecutions();
		await editor.openNode('Write a message');
		const output = editor.details.getByTestId('output-panel');
		await output.getByTestId('radio-button-schema').click();
		await editor.settle();
		const text = await output.innerText();
		assert.match(text, /Запись перенесена: Английский/);
		assert.match(text, /четверг, 3 декабря 2026/);
		await shoot('message-russian', page);
		// n8n keeps the view that was chosen last.
		await output.getByTestId('radio-button-table').click();
		await editor.closeNode();
	});
}

/** @param {any} record */
function inRussia(record) {
	record.booking.client.name = 'Анна Петрова';
	record.booking.client.phone = '+7 916 123-45-67';
	record.lesson.title = 'Английский';
	record.worker.name = 'Елена Волкова';
	record.team.name = 'Школа языков';
}
