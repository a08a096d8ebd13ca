import assert from 'node:assert/strict';
import { examplesAsImported } from '../../tools/examples.mjs';
import { activate } from '../../tools/hosts/open.mjs';
import { post } from '../../tools/http.mjs';
import { openMailbox } from '../../tools/mailbox.mjs';
import { source } from '../../tools/sources.mjs';
import { knowsAll } from '../scene/examples.mjs';
import { lifeOf } from '../scene/lives.mjs';

const { readByIcalJs, readByNodeIcal } = source('calendarReaders');

const EMAIL = 'anna@example.com';
const TITLE = 'Английский & «чай» 🫖';
const START = new Date('2035-06-05T15:00:00.000Z');
const LATER = new Date('2035-06-07T16:00:00.000Z');
const WHEN = 'вторник, 5 июня 2035 г., 18:00–19:00 (Москва)';

/**
 * Job 4 with a real mail server: what arrives is parsed, its calendar files are read by two readers.
 * @param {import('../run.mjs').Site} site
 * @param {import('../run.mjs').Checks} checks
 */
export async function checkMail(site, checks) {
	const mailbox = await openMailbox();
	try {
		await proveMails(site, mailbox, checks);
	} finally {
		await mailbox.close();
	}
}

/**
 * @param {import('../run.mjs').Site} site
 * @param {import('../../tools/mailbox.mjs').Mailbox} mailbox
 * @param {import('../run.mjs').Checks} checks
 */
async function proveMails(site, mailbox, checks) {
	const { url } = await openExample(site, mailbox);
	/** Sends a callback, gives the e-mail that it brings the client and the events of its files. */
	const mailOf = async (/** @type {any} */ body) => {
		const { email } = (body.new ?? body).booking.client;
		const known = mailbox.mailsTo(email).length;
		const answer = await post(url, { body });
		assert.equal(answer.status, 200, answer.text);
		const mail = await mailbox.waitFor(email, known + 1);
		return { mail, events: mail.attachments.map(eventOf) };
	};
	const life = lifeOf(['reschedule'], 590_000, { oldStart: START, newStart: LATER });
	const [reschedule] = life.moved;
	for (const record of [life.made, reschedule.old, reschedule.new]) inRussia(record);
	const cancelled = {
		callback_type: 'cancelled',
		...reschedule.new,
		booking: { ...reschedule.new.booking, state: 'cancelled' },
	};
	/** @type {any} */
	let first;

	await checks.check(
		'e-mail: a booking brings words in Russian and its calendar file',
		async () => {
			const { mail, events } = await mailOf(life.made);
			assert.equal(mail.subject, `Вы записаны: ${TITLE}, ${WHEN}`);
			assert.deepEqual(mail.envelope, [EMAIL]);
			assert.match(mail.text ?? '', /^Здравствуйте, Анна\./);
			assert.match(String(mail.html), /<b>Английский &amp; «чай» 🫖<\/b>/);
			[first] = events;
			assert.equal(events.length, 1);
			assert.equal(first.start, START.toISOString());
			assert.equal(first.status, 'CONFIRMED');
			assert.equal(first.method, 'PUBLISH');
			assert.match(first.title, /Английский & «чай» 🫖/);
			assert.deepEqual(first.attendees, [{ email: EMAIL, name: 'Анна Петрова' }]);
		},
	);
	/** @type {any} */
	let moved;
	await checks.check('e-mail: a reschedule brings both files', async () => {
		const { mail, events } = await mailOf(reschedule);
		assert.match(mail.text ?? '', /Было: .*\nСтало: /);
		assert.equal(events.length, 2);
		[moved] = events;
		assert.equal(moved.start, LATER.toISOString());
		assert.equal(moved.status, 'CONFIRMED');
		assert.notEqual(moved.uid, first.uid);
		assert.equal(events[1].uid, first.uid);
		assert.equal(events[1].status, 'CANCELLED');
	});
	await checks.check('e-mail: a cancellation brings the file that takes it away', async () => {
		const { mail, events } = await mailOf(cancelled);
		assert.match(mail.subject ?? '', /^Запись отменена: /);
		assert.deepEqual(
			events.map((/** @type {any} */ { uid, status }) => [uid, status]),
			[[moved.uid, 'CANCELLED']],
		);
		assert(events[0].sequence > moved.sequence);
	});
	await checks.check('e-mail: a name or title cannot add a header or a recipient', async () => {
		const evil = structuredClone(life.made);
		evil.id = 590_900;
		evil.booking.client.name = 'Анна\r\nBcc: evil@example.com';
		evil.booking.client.email = 'anna2@example.com';
		evil.lesson.title = 'Урок\nX-Evil: 1\r\n\r\nBEGIN:VEVENT';
		const { mail, events } = await mailOf(evil);
		assert.deepEqual(mail.envelope, ['anna2@example.com']);
		assert.equal(mail.bcc, undefined);
		assert(!mail.headers.has('x-evil'));
		assert.doesNotMatch(mail.subject ?? '', /[\r\n]/);
		assert.equal(events.length, 1);
		assert.deepEqual(mailbox.mailsTo('evil@example.com'), []);
	});
}

/** What two readers agree that an attached file says. @param {import('mailparser').Attachment} attachment */
function eventOf({ contentType, filename, content }) {
	assert.equal(contentType, 'text/calendar');
	assert.match(filename ?? '', /\.ics$/);
	const ics = content.toString('utf8');
	assert.equal(ics.match(/^BEGIN:VEVENT/gm)?.length, 1);
	const read = readByIcalJs(ics);
	assert.deepEqual(readByNodeIcal(ics), read);
	return read;
}

/** @param {any} record */
function inRussia({ booking, lesson }) {
	Object.assign(booking.client, { name: 'Анна Петрова', email: EMAIL });
	booking.client_timezone = 'Europe/Moscow';
	lesson.title = TITLE;
}

/**
 * The example as a user has it who added the credential and switched the step on.
 * @param {import('../run.mjs').Site} site
 * @param {import('../../tools/mailbox.mjs').Mailbox} mailbox
 */
async function openExample(site, { host, port }) {
	const credential = { name: 'Local mail', type: 'smtp' };
	const data = { user: '', password: '', host, port, secure: false, disableStartTls: true };
	const id = await site.rest.createCredential({ ...credential, data });
	const example = examplesAsImported().find(({ name }) => name === '04-calendar-email');
	assert(example);
	const { pinData: _, ...workflow } = example.workflow;
	for (const node of workflow.nodes.filter((/** @type {any} */ one) => one.disabled)) {
		node.disabled = false;
		// As the note on its canvas says.
		const { options } = node.parameters;
		if (!knowsAll(site)) Object.assign(options, { attachments: options.fileAttachments });
		node.credentials = { smtp: { id, name: credential.name } };
	}
	workflow.nodes.sort((/** @type {any} */ a) => (a.webhookId ? -1 : 1));
	return await activate(site, workflow);
}
