import { RESOURCES } from '../../nodes/CabinetFm/resources/operations';
import type { Resource } from '../../nodes/CabinetFm/resources/operations';
import { reschedule } from '../support/callbacks';
import { typed } from '../support/item';
import { runStep } from '../support/run';

const item = typed(reschedule());
const operations = Object.entries<Resource>(RESOURCES).flatMap(([resource, { operations: all }]) =>
	Object.keys(all).map((operation) => ({ resource, operation })),
);

it.each(operations)(
	'$resource: $operation takes 0, 1 and 10,000 items',
	async (named) => {
		for (const count of [0, 1, 10_000]) {
			const { items, error } = await runStep(named, Array<object>(count).fill(item));
			expect(error).toBeUndefined();
			expect(items).toHaveLength(count);
			expect(items.at(-1)?.pairedItem).toEqual(count === 0 ? undefined : { item: count - 1 });
		}
	},
	60_000,
);
