import {
	cabinetFm,
	inARow,
	introduction,
	noteAbove,
	replaceMe,
	step,
	trigger,
	workflow,
} from './canvas.mjs';

const SECOND_ROW = 368;

/** @param {(event: string) => object} item */
export function noRepeats(item) {
	const start = trigger('Any Booking Event', [0, 0], {
		webhookId: 'cabinetfm-no-repeats',
		events: ['*'],
	});
	const once = {
		...step('Each Callback Once', [288, 0], 'removeDuplicates@2', {
			operation: 'removeItemsSeenInPreviousExecutions',
			logic: 'removeItemsWithAlreadySeenKeyValues',
			dedupeValue: '={{ $json.event_key }}',
			options: { scope: 'workflow', historySize: 50_000 },
		}),
		onError: 'continueRegularOutput',
	};
	const booking = cabinetFm('Booking as One Row', [576, 0], 'booking', 'extract');
	const service = replaceMe('Add to Table or CRM', [864, 0]);
	const monthly = step('Once a Month', [0, SECOND_ROW], 'scheduleTrigger@1.2', {
		rule: { interval: [{ field: 'months', triggerAtHour: 4 }] },
	});
	const forget = step('Forget Old Callbacks', [288, SECOND_ROW], 'removeDuplicates@2', {
		operation: 'clearDeduplicationHistory',
		mode: 'cleanDatabase',
		options: { scope: 'workflow' },
	});
	return workflow({
		name: 'each callback once, durable',
		nodes: [
			start,
			once,
			booking,
			service,
			monthly,
			forget,
			introduction(
				[-512, -224],
				288,
				`## Each callback once
If the same callback comes twice, the second one goes no further. n8n keeps the memory in its database, so it survives restarts and works with several workers.

**Try it:** press *Execute workflow*, from *Any Booking Event*, twice. The first time the pinned sample passes all steps, the second time it stops after step 2.

**Use it:** activate the workflow (n8n 2: *Publish*), open the trigger, copy its *Production URL* into the callback fields of cabinet.fm's integration settings.`,
			),
			noteAbove(
				start,
				`### 1. A callback comes in
Every item has an **event_key**: the same for the same callback, another one for every other.`,
			),
			noteAbove(
				once,
				`### 2. Seen before?
n8n's **Remove Duplicates** lets an item pass only if its *event_key* was in no earlier execution. If it cannot look, the item passes: better twice than never.`,
			),
			noteAbove(
				booking,
				`### 3. One flat row
**Booking > Extract** makes one row of it, with the same columns for every event.`,
			),
			noteAbove(
				service,
				`### 4. Your service
Put the step here that must not run twice: adding a row, taking a payment, sending a message.`,
			),
			noteAbove(
				monthly,
				`### Keep the memory small
n8n stores at most 50,000 keys here. Once a month they are forgotten.`,
				[256, 128],
			),
			noteAbove(
				forget,
				`### Start over
To see the sample pass again, execute the workflow from *Once a Month*.`,
				[256, 128],
			),
		],
		links: [...inARow(start, once, booking, service), ...inARow(monthly, forget)],
		pinData: { [start.name]: [item('new')] },
	});
}
