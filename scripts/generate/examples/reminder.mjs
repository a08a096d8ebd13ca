import {
	cabinetFm,
	editFields,
	inARow,
	introduction,
	note,
	noteAbove,
	replaceMe,
	step,
	trigger,
	workflow,
} from './canvas.mjs';

const FIRST = 384;
const SECOND_ROW = 208;
const THIRD_ROW = 416;

/** @param {object} item a booking in the past, so that no run in the editor has to wait */
export function reminder(item) {
	const start = trigger('Booking Made, Moved or Cancelled', [0, 48], {
		webhookId: 'cabinetfm-reminder',
		events: ['new', 'cancelled', 'reschedule'],
		outputMode: 'perEvent',
		options: { dropRepeats: true },
	});
	const cancelled = crossOff('Cross Off the Cancelled One', [FIRST, SECOND_ROW], '$json.id');
	const old = {
		...crossOff('Cross Off the Old One', [FIRST, THIRD_ROW], '$json.old_id ?? $json.old?.id'),
		// An old booking may be crossed off already; the new one goes on all the same.
		alwaysOutputData: true,
	};
	const booking = cabinetFm('Booking as One Row', [FIRST + 384, 0], 'booking', 'extract', {
		source: 'json',
		callback: `={{ $('${start.name}').item.json }}`,
	});
	const wait = step('Wait Until 24 Hours Before', [FIRST + 672, 0], 'wait@1.1', {
		resume: 'specificTime',
		dateTime: '={{ DateTime.fromISO($json.start_time).minus({ hours: 24 }).toISO() }}',
	});
	const check = crossOff('Still to Be Reminded?', [FIRST + 960, 0], '$json.booking_id');
	const words = editFields('Write the Reminder', [FIRST + 1248, 0], {
		to: '={{ $json.client_email }}',
		message: `=Hello {{ $json.client_name }}, a reminder of your meeting:
{{ $json.lesson_title }} with {{ $json.worker_name }}
{{ $json.client_weekday }}, {{ $json.client_date }}, {{ $json.client_time }} ({{ $json.client_timezone }})
Cannot come? {{ $json.reschedule_url_client }}`,
	});
	const service = replaceMe('Send Reminder', [FIRST + 1536, 0]);
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
			old,
			introduction(
				[-512, -224],
				480,
				`## Reminder that survives a reschedule
The client gets one reminder 24 hours before the meeting. If the meeting is moved, the reminder moves with it. If it is cancelled, there is none.

**How:** cabinet.fm gives a moved booking a *new id*. n8n keeps a list of ids for this workflow. An id is crossed off when its booking is cancelled, moved away or reminded. Only an id that is not crossed off yet gets a reminder.

**Try it:** press *Execute workflow*. The pinned sample lies in the past, so the wait is over at once. A second run sends nothing: the sample was already reminded.

**Use it:** activate the workflow (n8n 2: *Publish*), open the trigger, copy its *Production URL* into **New booking**, **Booking cancellation** and **Booking reschedule callbacks** of cabinet.fm's integration settings.`,
			),
			noteAbove(
				booking,
				`### 1. The booking
**Booking > Extract** makes one row of the callback that the trigger received: start, local time, names, links. A moved booking arrives here with its new time.`,
			),
			noteAbove(
				wait,
				`### 2. Wait
Sleeps until 24 hours before the start, also over a restart of n8n. To remind earlier or later, change the 24. A booking that starts sooner is reminded at once.`,
			),
			noteAbove(
				check,
				`### 3. Still to be reminded?
n8n's **Remove Duplicates** stops a booking whose id was crossed off while this one slept, and crosses off this id, so that nobody is reminded twice.`,
			),
			noteAbove(
				words,
				`### 4. The words
The time is on the client's clock. Change the words as you like.`,
			),
			noteAbove(
				service,
				`### 5. Your service
Put e-mail, Telegram, WhatsApp or any other step here. It has *to* and *message* to work with.`,
			),
			note(
				[FIRST + 416, SECOND_ROW - 16],
				[640, 240],
				`### Cancelled or moved
**Cancelled:** its id is crossed off, so the reminder that still sleeps stops at step 3.

**Moved:** the *old* id is crossed off first. Then the new booking goes to step 1 and waits for its own time.

The three *Remove Duplicates* steps share one list, because their *Scope* is **Workflow**. It has room for 50,000 bookings; when it is full, these steps stop with an error. Then add one that clears it (operation *Clear Deduplication History*, scope *Workflow*).`,
			),
		],
		links: [
			...inARow(start, booking, wait, check, words, service),
			[start.name, cancelled.name, 1],
			[start.name, old.name, 2],
			...inARow(old, booking),
		],
		pinData: { [start.name]: [item] },
	});
}

/**
 * Lets an item pass unless its id is on the workflow's list, and puts it there.
 * @param {string} name
 * @param {[number, number]} position
 * @param {string} id expression
 */
function crossOff(name, position, id) {
	return step(name, position, 'removeDuplicates@2', {
		operation: 'removeItemsSeenInPreviousExecutions',
		logic: 'removeItemsWithAlreadySeenKeyValues',
		dedupeValue: `={{ ${id} }}`,
		options: { scope: 'workflow', historySize: 50_000 },
	});
}
