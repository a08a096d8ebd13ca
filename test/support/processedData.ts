import { createHash } from 'crypto';
import type {
	DeduplicationItemTypes,
	DeduplicationScope,
	ICheckProcessedContextData,
	ICheckProcessedOptions,
	IDataDeduplicator,
	IDeduplicationOutput,
} from 'n8n-workflow';

/**
 * n8n's store of processed data in memory: as its DeduplicationHelper does it in the database, for the mode "entries".
 * It reads the list, then writes it, so that runs at the same time can overwrite each other.
 */
export class ProcessedData implements IDataDeduplicator {
	private readonly lists = new Map<string, readonly string[]>();

	/** What happens between reading and writing, once. */
	private meanwhile: (() => Promise<unknown>) | undefined;

	async checkProcessedAndRecord(
		items: DeduplicationItemTypes[],
		scope: DeduplicationScope,
		context: ICheckProcessedContextData,
		{ maxEntries }: ICheckProcessedOptions,
	): Promise<IDeduplicationOutput> {
		const key = keyOf(scope, context);
		const known = this.lists.get(key);
		await this.interrupt();
		const list = [...(known ?? [])];
		const output: IDeduplicationOutput = { new: [], processed: [] };
		for (const item of items) {
			// n8n looks at the list as it was, so that equal values of one call are all new.
			if (known?.includes(hashOf(item))) {
				output.processed.push(item);
			} else {
				output.new.push(item);
				list.push(hashOf(item));
			}
		}
		if (maxEntries) list.splice(0, list.length - maxEntries);
		this.lists.set(key, list);
		return output;
	}

	async removeProcessed(
		items: DeduplicationItemTypes[],
		scope: DeduplicationScope,
		context: ICheckProcessedContextData,
	): Promise<void> {
		const key = keyOf(scope, context);
		const list = [...(this.lists.get(key) ?? [])];
		await this.interrupt();
		for (const item of items) {
			const index = list.indexOf(hashOf(item));
			if (index !== -1) list.splice(index, 1);
		}
		this.lists.set(key, list);
	}

	async clearAllProcessedItems(
		scope: DeduplicationScope,
		context: ICheckProcessedContextData,
	): Promise<void> {
		this.lists.delete(keyOf(scope, context));
		await Promise.resolve();
	}

	async getProcessedDataCount(
		scope: DeduplicationScope,
		context: ICheckProcessedContextData,
	): Promise<number> {
		return await Promise.resolve(this.lists.get(keyOf(scope, context))?.length ?? 0);
	}

	/** Forgets everything. */
	clear(): void {
		this.lists.clear();
	}

	/** How many values are remembered. */
	get size(): number {
		return [...this.lists.values()].flat().length;
	}

	/** Lets something happen at the next use, after the list was read and before it is written. */
	interruptOnce(meanwhile: () => Promise<unknown>): void {
		this.meanwhile = meanwhile;
	}

	private async interrupt(): Promise<void> {
		const { meanwhile } = this;
		this.meanwhile = undefined;
		await meanwhile?.();
	}
}

function keyOf(scope: DeduplicationScope, { node, workflow }: ICheckProcessedContextData): string {
	return `${workflow.id} ${scope === 'node' ? `n:${node?.id}` : ''}`;
}

function hashOf(item: DeduplicationItemTypes): string {
	return createHash('md5').update(item.toString()).digest('base64');
}
