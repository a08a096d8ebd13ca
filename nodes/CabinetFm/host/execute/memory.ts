import type { DeduplicationScope, IExecuteFunctions } from 'n8n-workflow';
import uniq from 'lodash/uniq';

/** What a step remembers and wants to know. */
export interface Question {
	/** Values that it remembers for itself: the next time it remembers one, it learns that it knew it. */
	remember?: readonly string[];
	/** Values that it remembers for whoever will ask for them. */
	tell?: readonly string[];
	/** Values that it does not remember. */
	ask?: readonly string[];
}

/** Values that n8n keeps in its database, over executions, restarts and workers: a rolling list of hashes. */
export interface Memory {
	/**
	 * Which of the values were known before. A manual run remembers nothing and finds nothing remembered.
	 *
	 * @param most how many values are kept: the oldest make room for new ones
	 */
	recall(question: Question, most: number): Promise<ReadonlySet<string>>;
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

/**
 * n8n has no way to ask without recording. Of two executions that ask at the same instant one can leave its question
 * behind as if it had been told, so that what is told is recorded twice, and asked for the second time only where the
 * first one is found.
 */
function proofOf(value: string): string {
	return `${value}, indeed`;
}

function memoryOf(context: IExecuteFunctions, scope: DeduplicationScope): Memory {
	return {
		async recall({ remember = [], tell = [], ask = [] }, most) {
			// n8n would remember in a manual run, too, so that a test would swallow a real callback.
			if (context.getMode() === 'manual') return new Set();
			const kept = [...remember, ...tell.flatMap((value) => [value, proofOf(value)])];
			const found = await record(context, scope, { kept, asked: ask, most });
			const doubtful = ask.filter((value) => found.has(value)).map(proofOf);
			const proofs = await record(context, scope, { kept: [], asked: doubtful, most });
			const isKnown = (value: string) => found.has(proofOf(value)) || proofs.has(proofOf(value));
			return new Set([
				...remember.filter((value) => found.has(value)),
				...[...tell, ...ask].filter((value) => found.has(value) && isKnown(value)),
			]);
		},
	};
}

/** Records values, those that are asked for only for the time of the question. Gives those known before. */
async function record(
	{ helpers }: IExecuteFunctions,
	scope: DeduplicationScope,
	{ kept, asked, most }: { kept: string[]; asked: readonly string[]; most: number },
): Promise<ReadonlySet<string>> {
	const values = uniq([...kept, ...asked]);
	if (values.length === 0) return new Set();
	const onlyAsked = values.filter((value) => !kept.includes(value));
	// A question must not take the place of what is remembered.
	const options = { mode: 'entries' as const, maxEntries: most + onlyAsked.length };
	const ask = async () => await helpers.checkProcessedAndRecord(values, scope, options);
	// The very first use by two executions at once can collide in the database.
	const { new: unknown } = await ask().catch(ask);
	const isNew = new Set(unknown.map(String));
	const leftBehind = onlyAsked.filter((value) => isNew.has(value));
	if (leftBehind.length > 0) await helpers.removeProcessed(leftBehind, scope, options);
	return new Set(values.filter((value) => !isNew.has(value)));
}
