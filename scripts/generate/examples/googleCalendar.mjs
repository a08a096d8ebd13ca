import { inARow, introduction, link, noteAbove, noteBelow, workflow } from './canvas.mjs';
import { getEvent, triggerPerEvent } from './cabinetFm.mjs';
import { filter } from './n8n.mjs';
import { createGoogleEvent, deleteGoogleEvent } from './service.mjs';

/*
 * One live event for each booking, in whatever order the callbacks come: event IDs follow from booking IDs, so that
 * - a reschedule deletes the event of the old booking and creates that of the new one;
 * - the cancellation of the old booking deletes the same event: the second to come finds nothing, and goes on;
 * - the new booking that is part of the reschedule would create the same event again, which Google refuses: left out.
 */

/** @param {object} sample a new booking */
export function googleCalendar(sample) {
	const start = triggerPerEvent('Booking Changes', [0, 1], 'cabinetfm-google-calendar', [
		'new',
		'cancelled',
		'reschedule',
	]);
	const own = filter('Not Part of a Reschedule', [1, 0], 'part_of_reschedule', false);
	const created = getEvent('New Event', [2, 0]);
	const cancelled = getEvent('Cancelled Event', [2, 1]);
	const moved = getEvent('Moved Event', [2, 2]);
	const create = createGoogleEvent('Create the Event', [3, 0]);
	const remove = deleteGoogleEvent('Delete the Event', [3, 1], 'event_id');
	const removeOld = deleteGoogleEvent('Delete the Old Event', [3, 2], 'old_event_id');
	const createNew = createGoogleEvent('Create the Event Anew', [3, 3]);

	return workflow({
		name: '3. Google Calendar follows every booking',
		nodes: [start, own, created, cancelled, moved, create, remove, removeOld, createNew],
		notes: [
			introduction({
				does: `## Google Calendar follows every booking
A new booking becomes an event, a cancelled one is deleted, a rescheduled one moves.`,
				tryIt:
					'press *Execute workflow* and look at what **New Event** gives. The sample is a new booking.',
				useIt: [
					'In the four Google Calendar steps, add your credential, choose the calendar, and switch them on.',
					'Activate the workflow (n8n 2: *Publish*), open the trigger, and paste its *Production URL* into the fields of cabinet.fm that it names.',
				],
			}),
			noteAbove(
				own,
				`### Created
A reschedule makes a new booking, too. The line **Rescheduled** creates its event, so it is left out here.`,
			),
			noteAbove(
				created,
				`### The event
*event_id* follows from the booking's ID: what creates an event also finds it again. No table is needed.`,
			),
			noteAbove(
				create,
				`### Create
Start and end are in UTC: Google shows them on each person's own clock.`,
			),
			noteBelow(
				createNew,
				`### Gone already?
Deleting what is no longer there is no error: the steps that delete go on (*Settings > On Error*).`,
			),
		],
		links: [
			...inARow(start, own, created, create),
			link(start, cancelled, { output: 1 }),
			link(cancelled, remove),
			link(start, moved, { output: 2 }),
			link(moved, removeOld),
			link(moved, createNew),
		],
		pinned: [[start, [sample]]],
	});
}
