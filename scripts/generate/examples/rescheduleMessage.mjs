import {
	cabinetFm,
	editFields,
	inARow,
	introduction,
	noteAbove,
	replaceMe,
	trigger,
	workflow,
} from './canvas.mjs';

const HALF = 112;

/** @param {(event: string) => object} item */
export function rescheduleMessage(item) {
	const start = trigger('Booking Rescheduled', [0, 0], {
		webhookId: 'cabinetfm-reschedule-message',
		events: ['reschedule'],
	});
	const compare = cabinetFm('What Changed', [288, 0], 'reschedule', 'compare');
	const toClient = editFields('Message to the Client', [576, -HALF], {
		to: `={{ $('${start.name}').item.json.client?.email }}`,
		message: `=Hello {{ $json.client_name }}, your meeting has a new time.
Before: ${localTime('old_local.client', 'old_local.workflow')}
Now: ${localTime('new_local.client', 'new_local.workflow')}
With: {{ $json.worker_name }}
Reason: {{ $json.reason || 'not said' }}
Does it not suit you? {{ $('${start.name}').item.json.reschedule_url_client }}`,
	});
	const toExpert = editFields('Message to the Expert', [576, HALF], {
		to: `={{ $('${start.name}').item.json.worker?.email }}`,
		message: `=The meeting with {{ $json.client_name }} was moved ({{ $json.shift_in_words }}).
Before: ${localTime('old_local.workflow')}
Now: ${localTime('new_local.workflow')}
In short: {{ $json.summary }}`,
	});
	const services = [
		replaceMe('Send to Client', [864, -HALF]),
		replaceMe('Send to Expert', [864, HALF]),
	];
	return workflow({
		name: 'reschedule message with old and new time',
		nodes: [
			start,
			compare,
			toClient,
			toExpert,
			...services,
			introduction(
				[-512, -224],
				288,
				`## Reschedule message with old and new time
Tells the client and the expert that a meeting was moved: the old and the new time, each on their own clock.

**Try it:** press *Execute workflow*. The trigger has a pinned sample, no booking is needed.

**Use it:** activate the workflow (n8n 2: *Publish*), open the trigger, copy its *Production URL* into **Booking reschedule callbacks** of cabinet.fm's integration settings.`,
			),
			noteAbove(
				start,
				`### 1. A booking is moved
*Trigger On* is set to **Booking Rescheduled**. cabinet.fm sends the old and the new booking.`,
			),
			noteAbove(
				compare,
				`### 2. What changed
**Reschedule > Compare** gives the old and the new local time, how far the meeting moved, the reason, and a sentence that says it all.`,
			),
			noteAbove(
				toClient,
				`### 3. The words
The client reads the client's time zone. The expert reads the time zone of this workflow (*Workflow settings > Timezone*).`,
			),
			noteAbove(
				services[0],
				`### 4. Your service
Put e-mail, Telegram, WhatsApp or any other step in place of each *Replace Me*. It has *to* and *message* to work with.`,
			),
		],
		links: [
			...inARow(start, compare, toClient, services[0]),
			...inARow(compare, toExpert, services[1]),
		],
		pinData: { [start.name]: [item('reschedule')] },
	});
}

/**
 * "Tuesday, 2026-12-01, 18:00 (Europe/Moscow)" from the first of the fields that there is.
 * @param {string[]} fields of the comparison
 */
function localTime(...fields) {
	const local = fields.map((field) => `$json.${field}`).join(' ?? ');
	const parts = ['weekday', 'date', 'time'].map((part) => `{{ (${local}).${part} }}`);
	return `${parts.join(', ')} ({{ (${local}).timezone }})`;
}
