import { inARow, introduction, link, noteAbove, noteBelow, workflow } from './canvas.mjs';
import { removeRepeats, triggerPerEvent, writeMessage } from './cabinetFm.mjs';
import { filter, wait } from './n8n.mjs';
import { sendEmail } from './service.mjs';

/*
 * One message for each change, also where cabinet.fm sends a cancellation and a new booking beside a reschedule:
 * - the new booking is part of the reschedule and says so: left out, whenever it comes;
 * - the reschedule goes through at once, and Remove Repeats remembers that it closed the old booking;
 * - the cancellation waits a minute before it gets there. By then its reschedule has closed the booking, whichever of
 *   the two came first: it is late, and left out. A real cancellation is not late.
 */

/** @param {object} sample a new booking */
export function clientMessage(sample) {
	const start = triggerPerEvent('Booking Changes', [0, 1], 'cabinetfm-client-message', [
		'new',
		'cancelled',
		'reschedule',
	]);
	const own = filter('Not Part of a Reschedule', [1, 0], 'part_of_reschedule', false);
	const patience = wait('Wait for a Reschedule', [1, 1], 1, 'minutes');
	const once = removeRepeats('Each Callback Once', [2, 1]);
	const inTime = filter('Not Late', [3, 1], 'late', false);
	const message = writeMessage('Message to the Client', [4, 1], {
		options: { language: 'ru' },
	});
	const reachable = filter('Has an E-Mail Address', [5, 1], 'can_email', true);
	const send = sendEmail('Send E-Mail', [6, 1]);

	return workflow({
		name: '1. message to the client',
		nodes: [start, own, patience, once, inTime, message, reachable, send],
		notes: [
			introduction({
				does: `## Message to the client
Booked, cancelled, rescheduled: the client reads it in the client's language and on the client's clock, with the client's own links.`,
				tryIt:
					'press *Execute workflow* and look at what **Message to the Client** gives. The sample is a new booking.',
				useIt: [
					'In **Message to the Client**, choose *Options > Language*.',
					'In **Send E-Mail**, add your SMTP credential and your address, and switch the step on.',
					'Activate the workflow (n8n 2: *Publish*), open the trigger, and paste its *Production URL* into the fields of cabinet.fm that it names.',
				],
			}),
			noteAbove(
				own,
				`### Created
A reschedule makes a new booking. The client hears of it once, from the line below: **Rescheduled**.`,
			),
			noteBelow(
				patience,
				`### Cancelled
cabinet.fm may also cancel the old booking of a reschedule. So a cancellation waits a minute: if its reschedule comes, it is late, and nobody gets two messages.`,
			),
			noteAbove(
				once,
				`### Once, and in time
A callback that comes twice goes on once. What comes after its booking was cancelled or moved is **late** and stops here.`,
			),
			noteBelow(
				message,
				`### The words
*subject*, *text*, *html* and *telegram* are ready to send. For words of your own, drag *when*, *old_when*, *price*, *reschedule_url* into a text.`,
			),
			noteAbove(
				send,
				`### Send it
Any other service works the same way: drag *text* and *to_phone* for SMS, *whatsapp_url* to open a chat.`,
			),
		],
		links: [
			...inARow(start, own, once, inTime, message, reachable, send),
			link(start, patience, { output: 1 }),
			link(patience, once),
			link(start, once, { output: 2 }),
		],
		pinned: [[start, [sample]]],
	});
}
