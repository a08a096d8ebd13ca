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
/** What the example sends from. */
const SENDER = 'you@example.com';
const EVIL_ADDRESS = 'anna3@example.com\r\nBcc: evil@example.com';
const TITLE = 'Английский & «чай» 🫖';
const START = new Date('2035-06-05T15:00:00.000Z');
const ENDS = new Date('2035-06-05T16:00:00.000Z');
const LATER = new Date('2035-06-07T16:00:00.000Z');
const WHEN = 'вторник, 5 июня 2035 г., 18:00–19:00 (Москва)';

/**
 * Job 4 with a real mail server: what arrives is parsed, its calendar files are read by two readers.
 * @param {import('../site.mjs').Site} site
 * @param {import('../checks.mjs').Checks} checks
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
 * @param {import('../site.mjs').Site} site
 * @param {import('../../tools/mailbox.mjs').Mailbox} mailbox
 * @param {import('../checks.mjs').Checks} checks
 */
async function proveMails(site, mailbox, checks) {
	const credentials = { smtp: await createCredential(site, mailbox) };
	const { id, url } = await openExample(site, credentials);
	/** Sends a callback, gives the e-mail that it brings the client and the events of its files. */
	const mailOf = async (/** @type {any} */ body, to = url) => {
		const { email } = (body.new ?? body).booking.client;
		const known = mailbox.mailsTo(email).length;
		const answer = await post(to, { body });
		assert.equal(answer.status, 200, answer.text);
		const mail = await mailbox.waitFor(email, known + 1);
		assertOneRecipient(mail, email);
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
			assert.match(mail.text ?? '', /^Здравствуйте, Анна\./);
			assert.match(String(mail.html), /<b>Английский &amp; «чай» 🫖<\/b>/);
			[first] = events;
			assert.equal(events.length, 1);
			assert.equal(first.start, START.toISOString());
			assert.equal(first.end, ENDS.toISOString());
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
		assert.notEqual(moved.uid, first.uid);
		assert.deepEqual(events.map(essence), [
			['PUBLISH', moved.uid, 'CONFIRMED'],
			['PUBLISH', first.uid, 'CANCELLED'],
		]);
		assert.equal(events[1].start, START.toISOString());
	});
	await checks.check('e-mail: a cancellation brings the file that takes it away', async () => {
		const { mail, events } = await mailOf(cancelled);
		assert.match(mail.subject ?? '', /^Запись отменена: /);
		assert.deepEqual(events.map(essence), [['PUBLISH', moved.uid, 'CANCELLED']]);
		assert(events[0].sequence > moved.sequence);
	});
	await checks.check('e-mail: a name or title cannot add a header or a recipient', async () => {
		const evil = structuredClone(life.made);
		evil.id = 590_900;
		evil.booking.client.name = 'Анна\r\nBcc: evil@example.com';
		evil.booking.client.email = 'anna2@example.com';
		evil.lesson.title = 'Урок\nX-Evil: 1\r\n\r\nBEGIN:VEVENT';
		const { mail, events } = await mailOf(evil);
		assert(!mail.headers.has('x-evil'));
		assert.doesNotMatch(mail.subject ?? '', /[\r\n]/);
		assert.equal(events.length, 1);
		assert.equal(events[0].attendees.length, 1);
	});
	await checks.check('e-mail: an address that holds several gets none', async () => {
		const known = new Set((await site.rest.listExecutions(id)).map((one) => one.id));
		const sent = mailbox.mails.length;
		for (const email of ['anna3@example.com, evil@example.com', EVIL_ADDRESS]) {
			const evil = structuredClone(life.made);
			Object.assign(evil, { id: 590_910 });
			evil.booking.client.email = email;
			assert.equal((await post(url, { body: evil })).status, 200);
		}
		const executions = await site.rest.finishedExecutions(id, { expected: 2, known });
		assert.deepEqual(
			executions.map(({ status }) => status),
			['success', 'success'],
		);
		assert.equal(mailbox.mails.length, sent);
	});

	const { url: inviting } = await openExample(site, credentials, { organizerEmail: SENDER });
	await checks.check('e-mail: with an organizer the files invite, move and cancel', async () => {
		/** @type {any[]} */
		const files = [];
		for (const callback of [life.made, reschedule, cancelled]) {
			const { events } = await mailOf(callback, inviting);
			for (const { organizer } of events) assert.equal(organizer.email, SENDER);
			files.push(events.map(essence));
		}
		assert.deepEqual(files, [
			[['REQUEST', first.uid, 'CONFIRMED']],
			[
				['REQUEST', moved.uid, 'CONFIRMED'],
				['CANCEL', first.uid, 'CANCELLED'],
			],
			[['CANCEL', moved.uid, 'CANCELLED']],
		]);
	});
}

/** @param {any} event */
const essence = ({ method, uid, status }) => [method, uid, status];

/** @param {import('../../tools/mailbox.mjs').Mail} mail @param {string} email */
function assertOneRecipient(mail, email) {
	assert.deepEqual(mail.envelope, [email]);
	const kinds = mail.headerLines.map(({ key }) => key).filter((key) => /^(to|cc|bcc)$/.test(key));
	assert.deepEqual(kinds, ['to']);
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
 * @param {import('../site.mjs').Site} site
 * @param {import('../../tools/mailbox.mjs').Mailbox} mailbox
 */
async function createCredential({ rest }, { host, port }) {
	const credential = { name: 'Local mail', type: 'smtp' };
	const data = { user: '', password: '', host, port, secure: false, disableStartTls: true };
	return { id: await rest.createCredential({ ...credential, data }), name: credential.name };
}

/**
 * The example as a user has it who added the credential and switched the step on.
 * @param {import('../site.mjs').Site} site
 * @param {Record<string, { id: string, name: string }>} credentials
 * @param {Record<string, string>} [options] of the calendar files
 */
async function openExample(site, credentials, options = {}) {
	const example = examplesAsImported().find(({ name }) => name === '04-calendar-email');
	assert(example);
	const { pinData: _, ...workflow } = example.workflow;
	for (const node of workflow.nodes) {
		if (node.parameters.operation === 'createFile') Object.assign(node.parameters.options, options);
		if (node.webhookId) node.webhookId = `e2e-mail-${Object.keys(options)}`;
		if (!node.disabled) continue;
		node.disabled = false;
		// As the note on its canvas says.
		const sending = node.parameters.options;
		if (!knowsAll(site)) Object.assign(sending, { attachments: sending.fileAttachments });
		node.credentials = credentials;
	}
	workflow.nodes.sort((/** @type {any} */ a) => (a.webhookId ? -1 : 1));
	return await activate(site, workflow);
}
