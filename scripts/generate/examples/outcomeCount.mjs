import { inARow, introduction, link, noteAbove, noteBelow, step, workflow } from './canvas.mjs';
import { extractBooking, trigger } from './cabinetFm.mjs';
import { makeTable, rowsWith, saveRow } from './bookingsTable.mjs';

/** @param {object} sample a report */
export function outcomeCount(sample) {
	const start = trigger('Report Created', [0, 1], 'cabinetfm-outcome-count', ['report']);
	const row = extractBooking('Booking as a Row', [1, 1]);
	const table = makeTable('Make the Table', [2, 0]);
	const save = saveRow('Save the Row', [2, 1]);
	const reported = rowsWith('All Reported Bookings', [3, 1], 'outcome');
	const count = step('Count Them', [4, 1], 'n8n-nodes-base.summarize@1.1', {
		fieldsToSummarize: {
			values: [
				{ aggregation: 'count', field: 'booking_id' },
				{ aggregation: 'sum', field: 'lesson_price' },
			],
		},
		fieldsToSplitBy: 'outcome',
		options: {},
	});

	return workflow({
		name: '9. held or not held, counted',
		nodes: [start, row, table, save, reported, count],
		notes: [
			introduction({
				row: 0.5,
				does: `## Held or not held, counted
Every report of an expert says whether the meeting took place. The bookings are kept in n8n's own **Data table** (n8n 2), and counted.`,
				tryIt:
					'press *Execute workflow* and look at what **Count Them** gives. The sample is a report; delete its row from the table **cabinetfm_bookings** afterwards.',
				useIt: [
					'Nothing to set up: the first run makes the table. Example 6 fills the same one, and the two go well together.',
					'Activate the workflow (n8n 2: *Publish*), open the trigger, and paste its *Production URL* into the field of cabinet.fm that it names.',
				],
			}),
			noteAbove(
				table,
				`### The table
Makes **cabinetfm_bookings** where there is none, else it does nothing. n8n runs the upper line first.`,
			),
			noteBelow(
				save,
				`### One row each
A report that is corrected changes the row of its booking: nothing is counted twice.`,
			),
			noteAbove(
				count,
				`### The count
One item for **held** and one for **not_held**: how many, and the sum of their prices. Drag *worker_name* or *lesson_title* beside *outcome* to count by expert or by service.`,
			),
			noteBelow(
				reported,
				`### When you like
Put a **Schedule Trigger** before this step to get the count every Monday, and an e-mail step behind the last one.`,
			),
		],
		links: [...inARow(start, row, save, reported, count), link(row, table)],
		pinned: [[start, [sample]]],
	});
}
