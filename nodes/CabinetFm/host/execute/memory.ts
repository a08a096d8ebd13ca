import type { DeduplicationScope, IExecuteFunctions } from 'n8n-workflow';
import { uniq } from 'lodash';

/** Values that n8n keeps in its database, over executions, restarts and workers: a rolling list of hashes. */
export interface Memory {
	/**
	 * Which of the values it knew before. From now on it knows those to remember, too; those to ask for only as it did.
	 * A manual run remembers nothing and finds nothing remembered.
	 *
	 * @param most how many values are kept: the oldest make room for new ones
	 */
	recall(
		values: { remember: readonly string[]; ask: readonly string[] },
		most: number,
	): Promise<ReadonlySet<string>>;
}

export interface Memories {
	/** Of this step alone. */
	node: Memory;
	/** Shared by the steps of the workflow. */
	workflow: Memory;
}

/** n8n's store of processed data as the memory of a step. */
export function memoriesOf(context: IExecuteFunctions): Memories {
	return { node: memoryOf(context, 'node'), workflow: memoryOf(context, 'workflow') };
}

function memoryOf(context: IExecuteFunctions, scope: DeduplicationScope): Memory {
	return {
		async recall({ remember, ask }, most) {
			const values = uniq([...remember, ...ask]);
			// n8n would remember in a manual run, too, so that a test would swallow a real callback.
			if (context.getMode() === 'manual' || values.length === 0) return new Set();
			const options = { mode: 'entries' as const, maxEntries: most };
			const record = async () =>
				await context.helpers.checkProcessedAndRecord(values, scope, options);
			// The very first use by two executions at once can collide in the database.
			const { new: unknown } = await record().catch(record);
			const kept = new Set(remember);
			const onlyAsked = unknown.map(String).filter((value) => !kept.has(value));
			// n8n has no way to ask without recording.
			if (onlyAsked.length > 0) {
				await context.helpers.removeProcessed(onlyAsked, scope, options);
			}
			const isNew = new Set(unknown.map(String));
			return new Set(values.filter((value) => !isNew.has(value)));
		},
	};
}
