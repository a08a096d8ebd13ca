import { once } from 'node:events';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { onEnding } from './ending.mjs';
import { Problem } from './problem.mjs';
import { until } from './waiting.mjs';

/** @typedef {Awaited<ReturnType<typeof openMailbox>>} Mailbox */
/** @typedef {import('mailparser').ParsedMail & { envelope: string[] }} Mail `envelope`: to whom it was really sent */

/** A mail server of this machine that takes every e-mail, and reads it as a mail program does. */
export async function openMailbox() {
	/** @type {Mail[]} */
	const mails = [];
	const server = new SMTPServer({
		authOptional: true,
		disabledCommands: ['STARTTLS'],
		onData(stream, { envelope }, done) {
			simpleParser(stream).then((mail) => {
				mails.push({ ...mail, envelope: envelope.rcptTo.map(({ address }) => address) });
				done();
			}, done);
		},
	});
	const listener = server.listen(0, '127.0.0.1');
	await once(listener, 'listening');
	const close = () => new Promise((closed) => server.close(() => closed(null)));
	const forget = onEnding(close);
	const bound = listener.address();
	/** @param {string} address @returns {Mail[]} what came for it, the oldest first */
	const mailsTo = (address) => mails.filter(({ envelope }) => envelope.includes(address));
	return {
		host: '127.0.0.1',
		port: typeof bound === 'object' ? bound?.port : undefined,
		/** All that came. */
		mails,
		mailsTo,
		/**
		 * Waits until so many came for an address.
		 * @param {string} address
		 * @param {number} count
		 * @returns {Promise<Mail>} the newest
		 */
		async waitFor(address, count) {
			await until(() => mailsTo(address).length >= count, {
				otherwise: () =>
					new Problem(
						`${mailsTo(address).length} of ${count} e-mails came for ${address}.`,
						'The execution says what the step that sends them met.',
					),
			});
			return mailsTo(address)[count - 1];
		},
		async close() {
			forget();
			await close();
		},
	};
}
