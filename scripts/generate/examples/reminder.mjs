import { inARow, introduction, link, noteAbove, noteBelow, workflow } from './canvas.mjs';
import { planReminders, stillValid, triggerPerEvent } from './cabinetFm.mjs';
import { filter, loop, waitUntil } from './n8n.mjs';
import { sendEmail } from './service.mjs';

/*
 * One reminder at each of its times, for the meeting as it stands:
 * - every callback that cancels or moves a booking passes Plan, which remembers it; Still Valid then holds back the
 *   reminders of that booking, whichever of reschedule and cancellation came first;
 * - a reschedule plans the reminders of the new booking; the new booking that comes beside it would plan the same ones
 *   again, to be sent in the same second: left out.
 *
 * n8n's Wait reads the time of the first item only. So the loop gives it one reminder after the other, in the order of
 * time. The next turn starts at the Wait itself, not behind Still Valid: a reminder that is not valid any more must not
 * stop those after it. n8n runs the higher of two branches first, so Still Valid lies above the loop.
 */

/** @param {object} sample a new booking */
export function reminder(sample) {
	const start = triggerPerEvent('Booking Changes', [0, 1], 'cabinetfm-reminder', [
		'new',
		'cancelled',
		'reschedule',
	]);
	const own = filter('Not Part of a Reschedule', [1, 0], 'part_of_reschedule', false);
	const plan = planReminders('Plan the Reminders', [2, 1], {
		reminders: {
			reminder: [
				{ amount: 24, unit: 'hours', when: 'before' },
				{ amount: 2, unit: 'hours', when: 'before' },
			],
		},
		options: { language: 'ru', quietFrom: '21:00', quietUntil: '09:00' },
	});
	const due = filter('Still to Come', [3, 1], 'is_due', true);
	const each = loop('One after the Other', [4, 1]);
	const until = waitUntil('Wait until Then', [5, 1.25], 'send_at');
	const valid = stillValid('Still Valid?', [6, 0.5]);
	const reachable = filter('Has an E-Mail Address', [7, 0.5], 'can_email', true);
	const send = sendEmail('Send E-Mail', [8, 0.5]);

	return workflow({
		name: '5. reminder that follows the booking',
		nodes: [start, own, plan, due, each, until, valid, reachable, send],
		notes: [
			introduction({
				does: `## Reminder that follows the booking
24 hours and 2 hours before the meeting. A cancelled meeting gets none, a moved one at its new time.`,
				tryIt:
					'press *Execute workflow*. The sample is a new booking far ahead: look at the times in **Plan the Reminders**, then press *Stop*.',
				useIt: [
					'In **Plan the Reminders**, set the times, the quiet hours and the language.',
					'In **Send E-Mail**, add your SMTP credential and your address, and switch the step on.',
					'Activate the workflow (n8n 2: *Publish*), open the trigger, and paste its *Production URL* into the fields of cabinet.fm that it names.',
				],
			}),
			noteAbove(
				own,
				`### Created
A reschedule makes a new booking, too. The line **Rescheduled** plans its reminders, so it is left out here.`,
			),
			noteBelow(
				plan,
				`### The times
One item for each reminder, in the order of time, with its message. Cancelled and moved bookings pass here, too: they are remembered, and get no reminder.`,
			),
			noteAbove(
				due,
				`### Too late?
Who books two hours before gets no reminder of the day before.`,
			),
			noteAbove(
				each,
				`### Wait
n8n's Wait takes one time, so the reminders come one after the other. Waiting survives a restart.`,
			),
			noteAbove(
				valid,
				`### Still Valid
Lets a reminder pass once, and only if its booking was neither cancelled nor moved meanwhile. Keep it **above** the loop: n8n runs the upper line first.`,
			),
		],
		links: [
			...inARow(start, own, plan, due, each),
			link(start, plan, { output: 1 }),
			link(start, plan, { output: 2 }),
			link(each, until, { output: 1 }),
			...inARow(until, valid, reachable, send),
			link(until, each),
		],
		pinned: [[start, [sample]]],
	});
}
