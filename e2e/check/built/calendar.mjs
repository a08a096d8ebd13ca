import assert from 'node:assert/strict';
import { sample } from '../../../tools/callbacks.mjs';
import { post } from '../../../tools/http.mjs';
import { openMailbox } from '../../../tools/mailbox.mjs';
import { source } from '../../../tools/sources.mjs';
import { waitUntilRegistered } from '../../../tools/waiting.mjs';
import { TRIGGER } from '../../../tools/workflow.mjs';
import { editorOn } from '../../browser/editor.mjs';

const { readByIcalJs } = source('calendarReaders');

/**
 * Job 4: an e-mail with calendar files, from an empty canvas and with a new SMTP credential, by clicking and dragging.
 * @param {import('playwright-core').Page} page
 * @param {import('../../site.mjs').Site} site
 * @param {import('../../browser/open.mjs').Shoot} shoot
 * @param {import('../../checks.mjs').Checks} checks
 */
export async function buildCalendar(page, site, shoot, checks) {
	const mailbox = await openMailbox();
	try {
		const url = await checks.check('an e-mail with calendar files is built by dragging', () =>
			build(page, site, mailbox, shoot),
		);
		await checks.check('a booking brings an e-mail with its calendar file', async () => {
			const body = sample('reschedule').old;
			const [event, ...others] = await eventsOf({ callback_type: 'new', ...body });
			assert.deepEqual(others, []);
			assert.equal(event.start, new Date(body.booking.start_time).toISOString());
			assert.match(event.title, /English Lesson/);
		});
		await checks.check('a reschedule brings both files', async () => {
			const events = await eventsOf(sample('reschedule'));
			assert.deepEqual(
				events.map((/** @type {any} */ { status }) => status),
				['CONFIRMED', 'CANCELLED'],
			);
		});

		/** What the files say that a callback brings. @param {any} body */
		async function eventsOf(body) {
			const { email } = (body.new ?? body).booking.client;
			const known = mailbox.mailsTo(email).length;
			assert.equal((await post(url ?? '', { body })).status, 200);
			const mail = await mailbox.waitFor(email, known + 1);
			assert.match(mail.text ?? '', /^Здравствуйте/);
			return mail.attachments.map(({ content }) => readByIcalJs(content.toString('utf8')));
		}
	} finally {
		await mailbox.close();
	}
}

/**
 * @param {import('playwright-core').Page} page
 * @param {import('../../site.mjs').Site} site
 * @param {import('../../../tools/mailbox.mjs').Mailbox} mailbox
 * @param {import('../../browser/open.mjs').Shoot} shoot
 * @returns {Promise<string>} the production URL
 */
async function build(page, site, mailbox, shoot) {
	const editor = editorOn(page, site.url);
	await editor.beginWith('On booking created');
	await editor.choose('events', 'Booking Rescheduled');
	await editor.closeNode();
	await editor.addStep('Write a message');
	await editor.addOption('Language');
	await editor.choose('language', 'Russian');
	await editor.closeNode();
	await editor.addNext();
	await editor.pickNode('merge', 'Merges data of multiple streams');
	await editor.choose('mode', 'Combine');
	await editor.choose('combineBy', 'Position');
	await editor.closeNode();
	await editor.branchOff(TRIGGER);
	await editor.pickOurs('Create a calendar file of a booking');
	await editor.closeNode();
	await editor.connect('Create a calendar file', 'Merge', 1);

	const testUrl = await editor.readUrl(TRIGGER, 'Test URL');
	await editor.listen();
	await waitUntilRegistered(testUrl);
	assert.equal((await post(testUrl, { body: sample('reschedule') })).status, 200);
	await editor.hasExecuted();

	await editor.addNext();
	await editor.pickNode('send email', 'Send Email');
	await editor.pickEntry('Send an Email');
	await editor.newCredential({ host: mailbox.host, port: String(mailbox.port) }, [
		'secure',
		'disableStartTls',
	]);
	await editor.showInput('schema');
	await editor.type('fromEmail', 'you@example.com');
	await editor.choose('emailFormat', 'Text');
	await editor.addOption('Attachments (File)');
	await editor.dragField('attachments', 'fileAttachments');
	await editor.dragField('to_email', 'toEmail');
	await editor.dragField('subject', 'subject');
	await editor.dragField('text', 'text');
	await shoot('built/calendar-email', page);
	await editor.closeNode();
	await shoot('built/calendar', page);
	await editor.publish();
	const url = await editor.readUrl(TRIGGER, 'Production URL');
	await waitUntilRegistered(url);
	return url;
}
