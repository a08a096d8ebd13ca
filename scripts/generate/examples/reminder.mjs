import {
	cabinetFm,
	editFields,
	inARow,
	note,
	noteAbove,
	replaceMe,
	step,
	trigger,
	workflow,
} from './canvas.mjs';

const SIZE = /** @type {[number, number]} */ ([256, 256]);
const FIRST = 384;
const SECOND_ROW = 208;
const THIRD_ROW = 416;

/** @param {object} item a booking in the past, so that no run in the editor has to wait */
export function reminder(item) {
	const start = trigger('Booking Made, Moved or Cancelled', [0, 144], {
		webhookId: 'cabinetfm-reminder',
		events: ['new', 'cancelled', 'reschedule'],
		outputMode: 'perEvent',
	});
	const booking = cabinetFm('Booking as One Row', [FIRST, 0], 'booking', 'extract');
	const wait = step('Wait Until 24 Hours Before', [FIRST + 288, 0], 'wait@1.1', {
		resume: 'specificTime',
		dateTime: '={{ DateTime.fromISO($json.start_time).minus({ hours: 24 }).toISO() }}',
	});
	const check = crossOff('Still to Be Reminded?', [FIRST + 576, 0], 'booking_id');
	const words = editFields('Write the Reminder', [FIRST + 864, 0], {
		to: '={{ $json.client_email }}',
		message: `=Hello {{ $json.client_name }}, a reminder of your meeting:
{{ $json.lesson_title }} with {{ $json.worker_name }}
{{ $json.client_weekday }}, {{ $json.client_date }}, {{ $json.client_time }} ({{ $json.client_timezone }})
Cannot come? {{ $json.reschedule_url_client }}`,
	});
	const service = replaceMe('Send Reminder', [FIRST + 1152, 0]);
	const cancelled = crossOff('Cross Off the Cancelled One', [FIRST, SECOND_ROW], 'id');
	const moved = cabinetFm('Moved Booking as One Row', [FIRST, THIRD_ROW], 'booking', 'extract');
	const old = crossOff('Cross Off the Old One', [FIRST + 288, THIRD_ROW], 'old_booking_id');
	return workflow({
		name: 'reminder that survives a reschedule',
		nodes: [
			start,
			booking,
			wait,
			check,
			words,
			service,
			cancelled,
			moved,
			old,
			note(
				[-512, -304],
				[400, 608],
				`## Reminder that survives a reschedule
The client gets one reminder 24 hours before the meeting. If the meeting is moved, the reminder moves with it. If it is cancelled, there is none.

**How:** cabinet.fm gives a moved booking a *new id*. n8n keeps a list of ids for this workflow. An id is crossed off when its booking is cancelled, moved away or reminded. Only an id that is not crossed off yet gets a reminder.

**Try it:** press *Execute workflow*. The pinned sample lies in the past, so the wait is over at once. A second run sends nothing: the sample was already reminded.

**Use it:** activate the workflow, open the trigger, copy its *Production URL* into **New booking**, **Booking cancellation** and **Booking reschedule callbacks** of cabinet.fm's integration settings.`,
			),
			noteAbove(
				booking,
				SIZE,
				`### 1. New booking
**Booking > Extract** makes one row of it: start, local time, names, links. A new booking and the new half of a moved one go the same way from here.`,
			),
			noteAbove(
				wait,
				SIZE,
				`### 2. Wait
Sleeps until 24 hours before the start, also over a restart of n8n. To remind earlier or later, change the 24. A booking that starts sooner is reminded at once.`,
			),
			noteAbove(
				check,
				SIZE,
				`### 3. Still to be reminded?
n8n's **Remove Duplicates** stops a booking whose id was crossed off while this one slept, and crosses off this id, so that nobody is reminded twice.`,
			),
			noteAbove(
				words,
				SIZE,
				`### 4. The words
The time is on the client's clock. Change the words as you like.`,
			),
			noteAbove(
				service,
				SIZE,
				`### 5. Your service
Put e-mail, Telegram, WhatsApp or any other step here. It has *to* and *message* to work with.`,
			),
			note(
				[FIRST + 528, THIRD_ROW - 224],
				[560, 320],
				`### Cancelled or moved
**Cancelled:** its id is crossed off, so the reminder that still sleeps will stop at step 3.

**Moved:** the *old* id is crossed off, and the new booking goes to step 2 and waits for its own time.

The three *Remove Duplicates* steps share one list, because their *Scope* is **Workflow**. It has room for 50,000 bookings; when it is full, these steps stop with an error. Then add one that clears it (operation *Clear Deduplication History*, scope *Workflow*).`,
			),
		],
		links: [
			...inARow(start, booking, wait, check, words, service),
			[start.name, cancelled.name, 1],
			[start.name, moved.name, 2],
			...inARow(moved, old),
			...inARow(moved, wait),
		],
		pinData: { [start.name]: [item] },
	});
}

/**
 * Lets an item pass unless its id is on the workflow's list, and puts it there.
 * @param {string} name
 * @param {[number, number]} position
 * @param {string} field
 */
function crossOff(name, position, field) {
	return step(name, position, 'removeDuplicates@2', {
		operation: 'removeItemsSeenInPreviousExecutions',
		logic: 'removeItemsWithAlreadySeenKeyValues',
		dedupeValue: `={{ $json.${field} }}`,
		options: { scope: 'workflow', historySize: 50_000 },
	});
}
