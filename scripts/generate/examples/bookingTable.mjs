import { inARow, introduction, link, noteAbove, noteBelow, workflow } from './canvas.mjs';
import { extractBooking, removeRepeats, triggerPerEvent } from './cabinetFm.mjs';
import { filter } from './n8n.mjs';
import { makeTable, saveRow } from './bookingsTable.mjs';

/*
 * One row for each booking, in whatever order the callbacks come:
 * - a reschedule finds the row by the old ID (lookup_id) and writes the new one into it (booking_id);
 * - the cancellation of the old booking before it marks that row, and the reschedule writes over it; after it, no row has
 *   the old ID any more and it would make a second one, but Remove Repeats knows it to be late;
 * - the new booking before the reschedule would make a second row, after it would change nothing: left out.
 */

const EVENTS = [
	'new',
	'cancelled',
	'reschedule',
	'worker_assigned',
	'worker_removed',
	'in_work',
	'report',
	'custom_fields_or_note_changed',
];

/** @param {object} sample a new booking */
export function bookingTable(sample) {
	const start = triggerPerEvent('Everything about a Booking', [0, 1], 'cabinetfm-booking-table', [
		...EVENTS,
	]);
	const own = filter('Not Part of a Reschedule', [1, 0], 'part_of_reschedule', false);
	const once = removeRepeats('Each Callback Once', [2, 1]);
	const inTime = filter('Not Late', [3, 1], 'late', false);
	const row = extractBooking('Booking as a Row', [4, 1]);
	const table = makeTable('Make the Table', [5, 0]);
	const save = saveRow('Save the Row', [5, 1]);

	return workflow({
		name: '6. one row per booking',
		nodes: [start, own, once, inTime, row, table, save],
		notes: [
			introduction({
				does: `## One row per booking
n8n's own **Data table** (n8n 2) holds each booking once, as it now stands, through any number of reschedules.`,
				tryIt:
					'press *Execute workflow*, then open *Data tables* on the overview page: the table **cabinetfm_bookings** has the sample as its first row. Delete that row afterwards.',
				useIt: [
					'Nothing to set up: the first run makes the table.',
					'Activate the workflow (n8n 2: *Publish*), open the trigger, and paste its *Production URL* into all four callback fields of cabinet.fm.',
				],
			}),
			noteAbove(
				own,
				`### Created
A reschedule makes a new booking, too. The line **Rescheduled** keeps the row, so it is left out here.`,
			),
			noteBelow(
				once,
				`### Once, and in time
A callback that comes twice goes on once. What comes after its booking was cancelled or moved is **late**: it would make a second row, and stops here.`,
			),
			noteBelow(
				row,
				`### The row
The same columns for every booking. A new custom field in cabinet.fm never stops this workflow: all are in *custom_fields*.`,
			),
			noteAbove(
				table,
				`### The table
Makes **cabinetfm_bookings** where there is none, else it does nothing. n8n runs the upper line first.`,
			),
			noteBelow(
				save,
				`### Old ID, new ID
The row is found by *lookup_id*, the ID so far, and gets *booking_id*, the ID from now on. So it stays one row.`,
			),
		],
		links: [
			...inARow(start, own, once, inTime, row, save),
			...EVENTS.slice(1).map((_, index) => link(start, once, { output: index + 1 })),
			link(row, table),
		],
		pinned: [[start, [sample]]],
	});
}
