import { inARow, introduction, link, noteAbove, noteBelow, workflow } from './canvas.mjs';
import { removeRepeats, trigger, writeMessage } from './cabinetFm.mjs';
import { filter, switchOn } from './n8n.mjs';
import { sendEmail, sendTelegram } from './service.mjs';

/** @param {object[]} samples cancelled by the client, by the expert, by somebody else */
export function whoCancelled(samples) {
	const start = trigger('Booking Cancelled', [0, 1], 'cabinetfm-who-cancelled', ['cancelled']);
	const once = removeRepeats('Each Callback Once', [1, 1]);
	const who = switchOn(
		'Who Cancelled?',
		[2, 1],
		'cancelled_by_role',
		{ Client: 'client', Expert: 'expert' },
		'Others',
	);
	const toExpert = writeMessage('Tell the Expert', [3, 0], { recipient: 'worker' });
	const toClient = writeMessage('Tell the Client', [3, 1], { recipient: 'client' });
	const toOwner = writeMessage('Tell the Owner', [3, 2], { recipient: 'company' });
	const expertChat = sendTelegram('Telegram to the Expert', [4, 0]);
	const reachable = filter('Has an E-Mail Address', [4, 1], 'can_email', true);
	const email = sendEmail('E-Mail to the Client', [5, 1]);
	const ownerChat = sendTelegram('Telegram to the Owner', [4, 2]);

	return workflow({
		name: '8. who cancelled, and why',
		nodes: [
			...[start, once, who, toExpert, toClient, toOwner],
			...[expertChat, reachable, email, ownerChat],
		],
		notes: [
			introduction({
				row: 0.5,
				does: `## Who cancelled, and why
Another way for each: the client cancelled, the expert did, or somebody else. Every message tells the reason.`,
				tryIt:
					'press *Execute workflow*. Three samples: cancelled by the client, by the expert, by the company.',
				useIt: [
					'In the steps at the end, add your credentials, and switch them on. Delete the lines that you do not need.',
					'Activate the workflow (n8n 2: *Publish*), open the trigger, and paste its *Production URL* into the field of cabinet.fm that it names.',
				],
			}),
			noteAbove(
				once,
				`### Once
A cancellation that comes twice goes on once.`,
			),
			noteBelow(
				who,
				`### The way
*cancelled_by_role* says **client**, **expert** or **company**: the step that compares it. *Others* are the company, and whoever could not be told.`,
			),
			noteAbove(
				toExpert,
				`### The words
*reason* is why the meeting was cancelled, *when* is when it would have been. Choose *Options > Language*.`,
			),
		],
		links: [
			...inARow(start, once, who),
			link(who, toExpert, { output: 0 }),
			link(who, toClient, { output: 1 }),
			link(who, toOwner, { output: 2 }),
			link(toExpert, expertChat),
			...inARow(toClient, reachable, email),
			link(toOwner, ownerChat),
		],
		pinned: [[start, samples]],
	});
}
