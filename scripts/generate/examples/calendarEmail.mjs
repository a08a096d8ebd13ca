import { inARow, introduction, link, noteAbove, noteBelow, workflow } from './canvas.mjs';
import { createFile, trigger, writeMessage } from './cabinetFm.mjs';
import { dragged, filter, together } from './n8n.mjs';
import { sendEmail } from './service.mjs';

/** @param {object} sample a reschedule */
export function calendarEmail(sample) {
	const start = trigger('Booking Changes', [0, 0.5], 'cabinetfm-calendar-email', [
		'new',
		'cancelled',
		'reschedule',
	]);
	const message = writeMessage('Message to the Client', [1, 0], { options: { language: 'ru' } });
	const file = createFile('Calendar Files', [1, 1], { options: { language: 'ru' } });
	const both = together('Message and Files', [2, 0.5]);
	const reachable = filter('Has an E-Mail Address', [3, 0.5], 'can_email', true);
	const send = sendEmail('Send E-Mail', [4, 0.5], { fileAttachments: dragged('attachments') });

	return workflow({
		name: '4. e-mail with calendar files',
		nodes: [start, message, file, both, reachable, send],
		notes: [
			introduction({
				does: `## E-mail with calendar files
The client gets an e-mail with a file that puts the meeting into any calendar, moves it, or takes it out.`,
				tryIt:
					'press *Execute workflow* and look at what **Message and Files** gives. The sample is a reschedule: it has two files, one for the new time, one that cancels the old.',
				useIt: [
					'In the two Cabinet.fm steps, choose *Options > Language*.',
					'In **Send E-Mail**, add your SMTP credential and your address, and switch the step on.',
					'Activate the workflow (n8n 2: *Publish*), open the trigger, and paste its *Production URL* into the fields of cabinet.fm that it names.',
				],
			}),
			noteAbove(
				message,
				`### The words
Subject, text and HTML in the client's language, on the client's clock.`,
			),
			noteBelow(
				file,
				`### The files
Nothing of your notes and no owner's link is in them. *Options > Organizer E-Mail* pays off only where it is the address that sends the e-mail.`,
			),
			noteBelow(
				send,
				`### Attachments
*attachments* names the files that there are, one or two: it was dragged into *Options > Attachments (File)*. **On n8n 1** that option is called *Attachments*: add it and drag the field there.`,
			),
		],
		links: [
			...inARow(start, message, both, reachable, send),
			link(start, file),
			link(file, both, { input: 1 }),
		],
		pinned: [[start, [sample]]],
	});
}
