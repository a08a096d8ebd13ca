import { OPERATIONS } from '../../nodes/CabinetFm/resources/table';
import { reschedule } from '../support/callbacks';
import { typed } from '../support/item';
import { runStep } from '../support/run';

const item = typed(reschedule());
/** Given once, however often they come. */
const ONCE = ['removeRepeats'];
const operations = OPERATIONS.map(({ resource, value }) => ({
	resource: resource.value,
	operation: value,
}));

it.each(operations)(
	'$resource: $operation takes 0, 1 and 10,000 items',
	async (named) => {
		for (const count of [0, 1, 10_000]) {
			const { items, error } = await runStep(named, Array<object>(count).fill(item));
			expect(error).toBeUndefined();
			const given = ONCE.includes(named.operation) ? Math.min(count, 1) : count;
			expect(items).toHaveLength(given);
			expect(items.at(-1)?.pairedItem).toEqual(given === 0 ? undefined : { item: given - 1 });
		}
	},
	60_000,
);
