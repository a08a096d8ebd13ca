import compact from 'lodash/compact';
import { tracesOf } from '../../domain/extract/traces';
import type { Traces } from '../../domain/extract/traces';
import type { Placed } from './gather';
import type { Memories } from './memory';

/** The outputs whose callback was not seen before, in this run or in an earlier one, each told whether it is late. */
export async function withoutRepeats(
	outputs: Placed[],
	{ node }: Memories,
	most: number,
): Promise<Placed[]> {
	const seen = outputs.flatMap((placed) => {
		const { identity } = placed.output;
		return identity ? [{ placed, traces: tracesOf(identity.item) }] : [];
	});
	const known = new Set(
		await node.recall(
			{
				remember: compact(seen.map(({ traces }) => traces.callback)),
				tell: seen.flatMap(({ traces }) => traces.closes),
				ask: compact(seen.map(({ traces }) => traces.lateAfter)),
			},
			most,
		),
	);
	return seen.flatMap(({ placed, traces }) => {
		if (traces.callback !== null && known.has(traces.callback)) return [];
		const late = traces.lateAfter !== null && known.has(traces.lateAfter);
		for (const trace of tracesLeft(traces)) known.add(trace);
		const { output, index } = placed;
		return [{ output: { ...output, json: { ...output.json, late } }, index }];
	});
}

function tracesLeft({ callback, closes }: Traces): string[] {
	return compact([callback, ...closes]);
}
