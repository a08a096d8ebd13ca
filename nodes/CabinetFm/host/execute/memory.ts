import type { IExecuteFunctions } from 'n8n-workflow';

/** What a workflow remembers in n8n's database, over executions, restarts and workers. */
export interface Memory {
	/**
	 * Remembers the values, and says which of them it did not know. The oldest make room for new ones. A manual run
	 * remembers nothing and knows nothing.
	 */
	addNew(values: readonly string[], most: number): Promise<ReadonlySet<string>>;
}

const ATTEMPTS = 3;

/** The memory of the workflow that runs a step: n8n's store of processed data, shared by the steps of a workflow. */
export function memoryOf(context: IExecuteFunctions): Memory {
	return {
		async addNew(values, most) {
			const distinct = [...new Set(values)];
			// n8n would remember in a manual run, too, so that a test would swallow a real callback.
			if (context.getMode() === 'manual' || distinct.length === 0) return new Set(distinct);
			return new Set(await recorded(context, distinct, most));
		},
	};
}

async function recorded(
	context: IExecuteFunctions,
	values: string[],
	most: number,
): Promise<string[]> {
	for (let attempt = 1; ; attempt++) {
		try {
			const { new: unknown } = await context.helpers.checkProcessedAndRecord(values, 'workflow', {
				mode: 'entries',
				maxEntries: most,
			});
			return unknown.map(String);
		} catch (error) {
			// The very first use by two executions at once can collide in the database.
			if (attempt === ATTEMPTS) throw error;
		}
	}
}
