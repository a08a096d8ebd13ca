import { OPERATIONS } from '../../nodes/CabinetFm/resources/table';
import { reschedule } from '../support/callbacks';
import { typed } from '../support/item';
import { runStep } from '../support/run';

/** Far ahead, so that its reminders are still to come. */
const item = typed(reschedule({ booking: { start_time: '2126-12-02T11:30:00Z', end_time: null } }));
const reminder = { reminder_key: 'booking 9002, client, 60 min before', booking_id: 9002 };
/** Given once, however often they come. */
const ONCE = ['removeRepeats'];
const operations = OPERATIONS.map(({ resource, value }) => ({
	resource: resource.value,
	operation: value,
}));

it.each(operations)(
	'$resource: $operation takes 0, 1 and 1,000 items',
	async (named) => {
		const input = named.operation === 'stillValid' ? reminder : item;
		for (const count of [0, 1, 1_000]) {
			const { items, error } = await runStep(named, Array<object>(count).fill(input));
			expect(error).toBeUndefined();
			const given = ONCE.includes(named.operation) ? Math.min(count, 1) : count;
			expect(items).toHaveLength(given);
			expect(items.at(-1)?.pairedItem).toEqual(given === 0 ? undefined : { item: given - 1 });
		}
	},
	60_000,
);
