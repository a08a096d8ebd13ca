import { isNewer } from '../../domain/extract/newest';
import type { Memories } from './memory';
import type { Output } from './output';

/** An output, and the input item that it came from. */
export interface Placed {
	output: Output;
	index: number;
}

/** An output, and how its operation gathers those of all items. */
export interface Made extends Placed {
	gather: Gather | undefined;
}

/** An item that failed, where the workflow goes on. */
export interface Failed {
	error: string;
	index: number;
}

/** What becomes of the outputs of all items of a run together. */
export type Gather = (outputs: Placed[], memories: Memories) => Placed[] | Promise<Placed[]>;

/** Leaves out each output of whose identity there is a newer one. */
export function newestOfEach(outputs: Placed[]): Placed[] {
	const newest = new Map<string, Placed>();
	for (const placed of outputs) {
		const { identity } = placed.output;
		if (!identity) continue;
		const known = newest.get(identity.key)?.output.identity;
		if (!known || isNewer(identity.item, known.item)) newest.set(identity.key, placed);
	}
	return outputs.filter(
		(placed) => !placed.output.identity || newest.get(placed.output.identity.key) === placed,
	);
}

/** The outputs of a run as the operations gather them, and the failed items, in the order of the input. */
export async function gatherOutputs(
	made: ReadonlyArray<Made | Failed>,
	memories: Memories,
): Promise<Placed[]> {
	const outputs = made.filter((one): one is Made => 'output' in one);
	const failed = made
		.filter((one): one is Failed => 'error' in one)
		.map(({ error, index }): Placed => ({ output: { json: { error } }, index }));
	const gathered: Placed[] = [];
	for (const gather of new Set(outputs.map(({ gather }) => gather))) {
		const ofIt = outputs.filter((one) => one.gather === gather);
		gathered.push(...(gather ? await gather(ofIt, memories) : ofIt));
	}
	return [...gathered, ...failed].sort((one, other) => one.index - other.index);
}
