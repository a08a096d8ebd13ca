import { HOST_VERSION, ensureHost } from '../../../e2e/host/index.mjs';
import { alternate } from '../rounds.mjs';
import { figure, table, times } from '../table.mjs';
import { target } from '../targets.mjs';
import { startEngine } from './engine.mjs';
import { PAIRS } from './steps.mjs';

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3);
const ITEMS = 10_000;
/** Edit Fields takes a minute for 10,000 items; its time grows with them, so fewer tell its speed. */
const ITEMS_OF_EDIT_FIELDS = 1000;
const SIZES = [1, 100, 1000, 10_000];

export const versions = () => ({ 'n8n-core and n8n-nodes-base of n8n': HOST_VERSION });

/**
 * Items per second of the Cabinet.fm node against the Edit Fields node, in n8n's own execution engine.
 * @param {{ folder: string }} packed
 */
export async function stepsPart({ folder }) {
	const engine = startEngine(await ensureHost(HOST_VERSION), folder);
	const run = (/** @type {any} */ [step, count]) => engine.run(step, count);
	try {
		for (const pair of Object.values(PAIRS)) {
			for (const step of pair) await engine.run(step, 100);
		}
		console.log(
			`\nItems per second (${ITEMS} items, Edit Fields ${ITEMS_OF_EDIT_FIELDS}), medians of ${ROUNDS} alternating rounds:\n`,
		);
		const rows = [];
		for (const [name, [ours, theirs]] of Object.entries(PAIRS)) {
			const typed = { ...ours, form: 'typed' };
			const seen = await alternate(
				{ ours: [ours, ITEMS], typed: [typed, ITEMS], theirs: [theirs, ITEMS_OF_EDIT_FIELDS] },
				run,
				ROUNDS,
			);
			const theirRate = (ITEMS_OF_EDIT_FIELDS * 1000) / seen.theirs;
			const [rate, typedRate] = [seen.ours, seen.typed].map((took) => (ITEMS * 1000) / took);
			rows.push([name, ...[theirRate, rate, typedRate].map(figure), times(rate / theirRate)]);
			target(`${name} against Edit Fields`, rate / theirRate, { atLeast: 5, unit: 'x' });
		}
		console.log();
		console.log(
			table(
				['Operation', 'Edit Fields', 'from callbacks', 'from typed items', 'to Edit Fields'],
				rows,
			),
		);
		await growth(run);
	} finally {
		await engine.stop();
	}
}

/** @param {(measured: any) => Promise<number>} run */
async function growth(run) {
	console.log('\nMicroseconds per item as items grow (with what n8n spends on a run):\n');
	const rows = [];
	for (const [name, [ours]] of Object.entries(PAIRS)) {
		const contenders = Object.fromEntries(SIZES.map((size) => [size, [ours, size]]));
		const seen = await alternate(contenders, run, ROUNDS);
		rows.push([name, ...SIZES.map((size) => figure((seen[size] * 1000) / size))]);
		target(`${name}: an item among 10,000 to one among 1,000`, seen[10_000] / seen[1000] / 10, {
			atMost: 2,
			unit: 'x',
		});
	}
	console.log();
	console.log(table(['Operation', ...SIZES.map((size) => `${size} items`)], rows));
}
