import { inARow, introduction, link, noteAbove, noteBelow, workflow } from './canvas.mjs';
import { extractBooking, removeRepeats, trigger, writeMessage } from './cabinetFm.mjs';
import { isTrue, yourStep } from './n8n.mjs';
import { sendTelegram } from './service.mjs';

/** @param {object[]} samples of which one comes twice */
export function eachOnce(samples) {
	const start = trigger('Any Callback', [0, 1], 'cabinetfm-each-once', ['*']);
	const once = removeRepeats('Each Callback Once', [1, 1]);
	const late = isTrue('Is It Late?', [2, 1], 'late');
	const message = writeMessage('Tell the Owner', [3, 0], { recipient: 'company' });
	const send = sendTelegram('Telegram to the Owner', [4, 0]);
	const row = extractBooking('Booking as a Row', [3, 1.5]);
	const yours = yourStep('Your Next Step', [4, 1.5]);

	return workflow({
		name: '10. every callback once, late ones apart',
		nodes: [start, once, late, message, send, row, yours],
		notes: [
			introduction({
				row: 0.5,
				does: `## Every callback once, late ones apart
A callback may come twice, or after its booking was cancelled or moved. Your steps see each once, and the late ones go another way.`,
				tryIt:
					'press *Execute workflow*. Of the three samples one comes twice, and one is late: it was cancelled before.',
				useIt: [
					'Put your own steps in place of **Your Next Step**.',
					'In **Telegram to the Owner**, add the credential of your bot and the chat, and switch the step on.',
					'Activate the workflow (n8n 2: *Publish*), open the trigger, and paste its *Production URL* into all four callback fields of cabinet.fm.',
				],
			}),
			noteAbove(
				once,
				`### Once
n8n remembers the last 10,000 in its database, over restarts and workers. A test run remembers nothing. Two callbacks in the same instant can both pass.`,
			),
			noteBelow(
				late,
				`### Late
*late* is yes where a callback before this one cancelled or moved the booking already.`,
			),
			noteAbove(
				message,
				`### Apart
Have a look yourself: a late callback must not write over what is newer.`,
			),
		],
		links: [
			...inARow(start, once, late, message, send),
			link(late, row, { output: 1 }),
			link(row, yours),
		],
		pinned: [[start, samples]],
	});
}
