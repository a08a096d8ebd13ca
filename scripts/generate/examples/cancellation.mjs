import {
	cabinetFm,
	editFields,
	inARow,
	introduction,
	noteAbove,
	replaceMe,
	step,
	trigger,
	workflow,
} from './canvas.mjs';

const ROW = 208;

/** @param {object[]} items cancelled by the client, and by the expert */
export function cancellation(items) {
	const start = trigger('Booking Cancelled', [0, 0], {
		webhookId: 'cabinetfm-cancellation',
		events: ['cancelled'],
	});
	const booking = cabinetFm('Cancelled Booking', [288, 0], 'booking', 'extract');
	const who = step('Who Cancelled?', [576, 0], 'switch@3.2', {
		rules: { values: [cancelledBy('Client', 'client_id'), cancelledBy('Expert', 'worker_id')] },
		looseTypeValidation: true,
		options: { fallbackOutput: 'extra', renameFallbackOutput: 'Other' },
	});
	const messages = [
		message('Cancelled by the Client', -ROW, 'The client cancelled the meeting.'),
		message('Cancelled by the Expert', 0, 'We are sorry: your expert had to cancel the meeting.'),
		message('Cancelled by the Owner', ROW, 'We are sorry: the company had to cancel the meeting.'),
	];
	const services = [
		replaceMe('Tell the Expert', [1152, -ROW]),
		replaceMe('Apologise to the Client', [1152, 0]),
		replaceMe('Tell Client and Expert', [1152, ROW]),
	];
	return workflow({
		name: 'cancellation with reason and who',
		nodes: [
			start,
			booking,
			who,
			...messages,
			...services,
			introduction(
				[-512, -224],
				288,
				`## Cancellation with reason and who
Says who cancelled a meeting and why, and goes another way for each.

**Try it:** press *Execute workflow*. Two pinned samples: one cancelled by the client, one by the expert.

**Use it:** activate the workflow (n8n 2: *Publish*), open the trigger, copy its *Production URL* into **Booking cancellation callbacks** of cabinet.fm's integration settings.`,
			),
			noteAbove(
				start,
				`### 1. A booking is cancelled
*Trigger On* is set to **Booking Cancelled**: by the expert, the client or the owner.`,
			),
			noteAbove(
				booking,
				`### 2. One flat row
**Booking > Extract** has all that is needed in one row: the reason, who cancelled, names, local times, links.`,
			),
			noteAbove(
				who,
				`### 3. Who was it?
Compares the id of who cancelled with the client's and the expert's. Anybody else leaves on *Other*.`,
			),
			noteAbove(
				messages[0],
				`### 4. The message
Time on the client's clock, reason, and a link to book another time. Change the words as you like.`,
			),
			noteAbove(
				services[0],
				`### 5. Your service
Put e-mail, Telegram, WhatsApp or any other step in place of each *Replace Me*. It has *message* and *client_email* to work with.`,
			),
		],
		links: [
			...inARow(start, booking, who),
			...messages.flatMap(({ name }, output) => [
				/** @type {[string, string, number]} */ ([who.name, name, output]),
				/** @type {[string, string]} */ ([name, services[output].name]),
			]),
		],
		pinData: { [start.name]: items },
	});
}

/**
 * @param {string} name
 * @param {number} y
 * @param {string} sentence
 */
function message(name, y, sentence) {
	return editFields(name, [864, y], {
		client_email: '={{ $json.client_email }}',
		worker_email: '={{ $json.worker_email }}',
		message: `=${sentence}
What: {{ $json.lesson_title }} of {{ $json.client_name }} with {{ $json.worker_name }}
When: {{ $json.client_weekday }}, {{ $json.client_date }}, {{ $json.client_time }} ({{ $json.client_timezone }})
Cancelled by: {{ $json.cancelled_by_name || 'not said' }}
Reason: {{ $json.cancel_reason || 'not said' }}
Another time: {{ $json.reschedule_url_client }}`,
	});
}

/**
 * A rule of the Switch.
 * @param {string} outputKey
 * @param {string} column
 */
function cancelledBy(outputKey, column) {
	const id = '={{ $json.cancelled_by_id }}';
	return {
		outputKey,
		renameOutput: true,
		conditions: {
			options: { caseSensitive: true, leftValue: '', typeValidation: 'loose', version: 2 },
			combinator: 'and',
			conditions: [
				{
					id: `${column}-given`,
					leftValue: id,
					rightValue: '',
					operator: { type: 'string', operation: 'notEmpty', singleValue: true },
				},
				{
					id: `${column}-same`,
					leftValue: id,
					rightValue: `={{ $json.${column} }}`,
					operator: { type: 'string', operation: 'equals' },
				},
			],
		},
	};
}
