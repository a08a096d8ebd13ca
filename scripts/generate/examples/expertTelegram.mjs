import { inARow, introduction, noteAbove, noteBelow, workflow } from './canvas.mjs';
import { trigger, writeMessage } from './cabinetFm.mjs';
import { sendTelegram } from './service.mjs';

/** @param {object} sample a reschedule */
export function expertTelegram(sample) {
	const start = trigger('Booking Changes', [0, 0], 'cabinetfm-expert-telegram', [
		'new',
		'cancelled',
		'reschedule',
		'worker_assigned',
		'worker_removed',
	]);
	const message = writeMessage('Message to the Expert', [1, 0], {
		recipient: 'worker',
		options: { language: 'ru' },
	});
	const send = sendTelegram('Send to Telegram', [2, 0]);

	return workflow({
		name: '2. message to the expert in Telegram',
		nodes: [start, message, send],
		notes: [
			introduction({
				does: `## Message to the expert in Telegram
New, cancelled, moved, assigned, removed: the expert reads it in Telegram, on the company's clock.`,
				tryIt:
					'press *Execute workflow* and look at what **Message to the Expert** gives under *telegram*. The sample is a reschedule.',
				useIt: [
					'In **Message to the Expert**, choose *Options > Language*, and *Company Timezone* if it is not that of the workflow.',
					'In **Send to Telegram**, add the credential of your bot and the chat, and switch the step on.',
					'Activate the workflow (n8n 2: *Publish*), open the trigger, and paste its *Production URL* into the fields of cabinet.fm that it names.',
				],
			}),
			noteAbove(
				message,
				`### The words
No link to cancel or to move the meeting on the client's behalf. *telegram* is valid for Parse Mode HTML, whatever a name holds.`,
			),
			noteBelow(
				send,
				`### Which chat?
Write to your bot, or in a group that it is in: n8n's **Telegram Trigger** shows the chat's ID. One group for all experts is the simplest.`,
			),
		],
		links: inARow(start, message, send),
		pinned: [[start, [sample]]],
	});
}
