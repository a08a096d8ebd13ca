import { activate, openHost } from '../../tools/hosts/open.mjs';
import { post } from '../../tools/http.mjs';
import { figure, table } from '../../tools/terminal.mjs';
import { rowOf } from '../../tools/workflow.mjs';
import { alternate, bodies, target, times } from './measure.mjs';
import { webhook } from './workflows.mjs';

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 5);
/** Items of one execution. More than n8n's node keeps would stop it. */
const SIZES = [1, 100, 1000];
const STEP = 'Each Once';

/** What drops a callback that came before: each asks n8n's database. @type {Record<string, object>} */
const CONTENDERS = {
	ours: {
		type: 'n8n-nodes-cabinetfm.cabinetFm',
		typeVersion: 1,
		parameters: { resource: 'callback', operation: 'removeRepeats', historySize: 100_000 },
	},
	theirs: {
		type: 'n8n-nodes-base.removeDuplicates',
		typeVersion: 2,
		parameters: {
			operation: 'removeItemsSeenInPreviousExecutions',
			logic: 'removeItemsWithAlreadySeenKeyValues',
			dedupeValue: '={{ $json.id }} {{ $json.callback_type }} {{ $json.updated_at }}',
			options: { historySize: 100_000 },
		},
	},
};

/**
 * Remove Repeats against n8n's Remove Duplicates, on a real n8n with its database.
 * @param {import('./measure.mjs').Packed} packed
 */
export async function storePart({ tarball }) {
	const instance = await openHost([tarball]);
	try {
		/** @type {Record<string, (count: number) => Promise<number>>} */
		const take = {};
		for (const [name, node] of Object.entries(CONTENDERS)) {
			take[name] = await stepOn(instance, `bench-${name}`, node);
		}
		console.log(
			`\nMilliseconds of the step, medians of ${ROUNDS} alternating rounds, each with new callbacks:\n`,
		);
		const rows = [];
		for (const size of SIZES) {
			for (const name of Object.keys(CONTENDERS)) await take[name](size);
			const { ours, theirs } = await alternate(take, (run) => run(size), ROUNDS);
			rows.push([size, figure(theirs), figure(ours), times(theirs / ours)]);
			target(`Remove Repeats against Remove Duplicates, ${size} items`, theirs / ours, {
				atLeast: 0.8,
				unit: 'x',
			});
		}
		console.log();
		console.log(
			table(['Items', 'Remove Duplicates', 'Remove Repeats', 'speed'], rows, { figures: true }),
		);
	} finally {
		await instance.stop();
	}
}

/** Executions whose mean is one measurement where there is one item: n8n tells whole milliseconds. */
const SINGLES = 30;

/**
 * @param {import('../../tools/hosts/open.mjs').OpenHost} instance
 * @param {string} path
 * @param {object} node
 * @returns {Promise<(count: number) => Promise<number>>} sends so many new callbacks, gives milliseconds of the step
 */
async function stepOn(instance, path, node) {
	const { rest } = instance;
	const splitOut = {
		name: 'Split Out',
		type: 'n8n-nodes-base.splitOut',
		typeVersion: 1,
		parameters: { fieldToSplitOut: 'body.callbacks', options: {} },
	};
	/** @type {any} */
	const step = { name: STEP, ...node };
	const { id, url } = await activate(instance, rowOf(path, [webhook(path), splitOut, step]), path);
	/** @type {Set<string>} */
	const known = new Set();
	let next = 1_000_000;
	return async (count) => {
		const executions = count === 1 ? SINGLES : 1;
		let spent = 0;
		for (let one = 0; one < executions; one++) {
			const callbacks = bodies('new', count);
			for (const callback of callbacks) callback.id = next++;
			await post(url, { body: { callbacks } });
			const execution = await rest.nextExecution(id, known);
			if (!execution) throw new Error('No execution came');
			known.add(execution.id);
			const [run] = (await rest.readRunData(execution.id))[STEP];
			const given = run.data?.main[0]?.length;
			if (given !== count) throw new Error(`${given} of ${count} callbacks came through`);
			spent += run.executionTime ?? 0;
		}
		return spent / executions;
	};
}
