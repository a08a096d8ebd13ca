import { source } from '../../../tools/sources.mjs';
import { cabinetFm, introduction, note, replaceMe, trigger, workflow } from './canvas.mjs';

const FIRST = 448;
const SECOND = 736;
const ROW = 160;

/** What follows the output of each event. @type {Record<string, string[]>} */
const STEPS = {
	new: ['Contact of the Client', 'client', 'extract', 'Add Contact to CRM'],
	cancelled: ['Cancelled Booking', 'booking', 'extract', 'Free the Time Slot'],
	reschedule: ['What Changed', 'reschedule', 'compare', 'Move Calendar Event'],
	worker_assigned: ['Assigned Expert', 'worker', 'extract', 'Tell the Expert'],
	worker_removed: ['Removed Expert', 'worker', 'extract', 'Tell the Removed Expert'],
	in_work: ['Accepted Booking', 'booking', 'extract', 'Update the Deal'],
	report: ['Reported Booking', 'booking', 'extract', 'Ask for a Review'],
	custom_fields_or_note_changed: ['Edited Booking', 'booking', 'extract', 'Update Deal Fields'],
};

const { DOCUMENTED_EVENTS } = source('events');

/** In the order of the outputs. @type {string[][]} */
const BRANCHES = DOCUMENTED_EVENTS.map((/** @type {string} */ event) => {
	if (!Object.hasOwn(STEPS, event)) throw new Error(`all-events has no step for ${event}`);
	return STEPS[event];
});

/** @param {(event: string) => object} item */
export function allEvents(item) {
	const start = trigger('Any Booking Event', [0, 4 * ROW - 112], {
		webhookId: 'cabinetfm-all-events',
		events: ['*'],
		outputMode: 'perEvent',
	});
	const steps = BRANCHES.map(([name, resource, operation], row) =>
		cabinetFm(name, [FIRST, row * ROW], resource, operation),
	);
	const services = BRANCHES.map(([, , , what], row) => replaceMe(what, [SECOND, row * ROW]));
	const unknown = replaceMe('Tell the Admin', [FIRST, BRANCHES.length * ROW]);
	return workflow({
		name: 'all events on their own outputs',
		nodes: [start, ...steps, ...services, unknown, ...notes()],
		links: [
			...steps.flatMap(({ name }, row) => [
				/** @type {[string, string, number]} */ ([start.name, name, row]),
				/** @type {[string, string]} */ ([name, services[row].name]),
			]),
			[start.name, unknown.name, BRANCHES.length],
		],
		pinData: { [start.name]: [item('new')] },
	});
}

function notes() {
	return [
		introduction(
			[-480, ROW],
			256,
			`## All events on their own outputs
The trigger receives every callback of cabinet.fm. With **Output: One Output per Event** each kind of event leaves on its own line, so no Switch is needed.

**Try it:** press *Execute workflow*. The pinned sample is a new booking, so the first line runs.

**Use it:** activate the workflow (n8n 2: *Publish*), open the trigger, copy its *Production URL* into all four callback fields of cabinet.fm's integration settings.`,
		),
		note(
			[-480, ROW + 304],
			[400, 208],
			`### To try another event
1. Open the trigger and unpin its data.
2. Press *Execute step* (n8n 1: *Listen for test event*).
3. Send a callback to the *Test URL*: paste it into the fields in cabinet.fm and do something with a booking there.

The event leaves on its own line.`,
		),
		note(
			[FIRST - 80, -208],
			[256, 160],
			`### Clean data
Each **Cabinet.fm** step takes out what is needed for this event: a contact, a booking as one row, or what a reschedule changed.`,
		),
		note(
			[SECOND - 80, -208],
			[256, 160],
			`### Your service
Put your own step in place of each *Replace Me*: a CRM, a table, a messenger, a calendar. Delete the lines that you do not need.`,
		),
		note(
			[SECOND - 80, BRANCHES.length * ROW + 8],
			[256, 128],
			`### Other Callback
A type that cabinet.fm adds later comes out here. Nothing is lost: all its fields are in the item.`,
		),
	];
}
