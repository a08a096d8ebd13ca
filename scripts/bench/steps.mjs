import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { ensureHost } from '../../tools/hosts/install.mjs';
import { runGroup } from '../../tools/process.mjs';
import { figure, table } from '../../tools/terminal.mjs';
import {
	bookingFields,
	calendarFields,
	calendarNode,
	clientFields,
	editFieldsNode,
	expertFields,
	messageFields,
	pairFields,
	reminderFields,
} from './fields.mjs';
import { alternate, target, times } from './measure.mjs';

const ENGINE = fileURLToPath(new URL('./engine.mjs', import.meta.url));
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3);
const ITEMS = 10_000;
/** Expressions take a minute for 10,000 items; their time grows with them, so fewer tell their speed. */
const ITEMS_OF_THEIRS = 1000;
const SIZES = [1, 100, 1000, 10_000];
const FILES_RUNS = 6;

/** @typedef {{ name?: string, type: string, typeVersion: number, parameters: object, event: string, form: string }} Step */

/** @param {string} resource @param {string} operation @param {string} [event] @returns {Step} */
const ours = (resource, operation, event = 'new') => ({
	type: 'n8n-nodes-cabinetfm.cabinetFm',
	typeVersion: 1,
	parameters: { resource, operation },
	event,
	form: 'webhook',
});
/** @param {Record<string, string>} fields @param {string} [event] @returns {Step} */
const theirs = (fields, event = 'new') => ({ ...editFieldsNode(fields), event, form: 'webhook' });

/**
 * Each operation, the node that a user would set up for the same, and how many times faster ours must be.
 * @type {Record<string, [our: Step, their: Step, atLeast?: number]>}
 */
const PAIRS = {
	'Booking: Extract': [ours('booking', 'extract'), theirs(bookingFields)],
	'Client: Extract': [ours('client', 'extract'), theirs(clientFields)],
	'Expert: Extract': [ours('worker', 'extract'), theirs(expertFields)],
	'Callback: Parse': [
		ours('callback', 'parse'),
		theirs({ ...bookingFields, ...clientFields, ...expertFields }),
	],
	'Reschedule: Extract Pair': [
		ours('reschedule', 'extractPair', 'reschedule'),
		theirs(pairFields, 'reschedule'),
	],
	'Reschedule: Compare': [
		ours('reschedule', 'compare', 'reschedule'),
		theirs(pairFields, 'reschedule'),
	],
	'Message: Write': [ours('message', 'write'), theirs(messageFields)],
	'Reminder: Plan': [ours('reminder', 'plan'), theirs(reminderFields)],
	'Calendar: Get Event': [ours('calendar', 'getEvent'), theirs(calendarFields)],
	'Calendar: Create File': [
		ours('calendar', 'createFile'),
		{ ...calendarNode, event: 'new', form: 'webhook' },
		1,
	],
};

/**
 * Items per second of the Cabinet.fm node against the Edit Fields node, in n8n's own execution engine.
 * @param {import('./measure.mjs').Packed} packed
 */
export async function stepsPart({ folder }) {
	const engine = startEngine(await ensureHost(), folder);
	const run = (/** @type {[Step, number]} */ [step, count]) => engine.run(step, count);
	try {
		for (const [our, their] of Object.values(PAIRS)) {
			await engine.run(our, 100);
			await engine.run(their, 100);
		}
		console.log(
			`\nItems per second (${ITEMS} items, n8n's own nodes ${ITEMS_OF_THEIRS}), medians of ${ROUNDS} alternating rounds:\n`,
		);
		const rows = [];
		for (const [name, [our, their, atLeast = 5]] of Object.entries(PAIRS)) {
			/** @type {Step} */
			const typed = { ...our, form: 'typed' };
			const seen = await alternate(
				{ ours: [our, ITEMS], typed: [typed, ITEMS], theirs: [their, ITEMS_OF_THEIRS] },
				run,
				ROUNDS,
			);
			const theirRate = (ITEMS_OF_THEIRS * 1000) / seen.theirs;
			const [rate, typedRate] = [seen.ours, seen.typed].map((took) => (ITEMS * 1000) / took);
			rows.push([name, ...[theirRate, rate, typedRate].map(figure), times(rate / theirRate)]);
			const them = their.type.endsWith('.set') ? 'Edit Fields' : their.name;
			target(`${name} against ${them}`, rate / theirRate, { atLeast, unit: 'x' });
		}
		console.log();
		console.log(
			table(
				['Operation', "n8n's own", 'from callbacks', 'from typed items', "to n8n's own"],
				rows,
				{ figures: true },
			),
		);
		await growth(run);
		await memoryOfFiles(engine);
	} finally {
		await engine.stop();
	}
}

/** @param {(measured: [Step, number]) => Promise<number>} run */
async function growth(run) {
	console.log('\nMicroseconds per item as items grow (with what n8n spends on a run):\n');
	const rows = [];
	for (const [name, [our]] of Object.entries(PAIRS)) {
		/** @type {Record<string, [Step, number]>} */
		const contenders = Object.fromEntries(SIZES.map((size) => [size, [our, size]]));
		const seen = await alternate(contenders, run, ROUNDS);
		rows.push([name, ...SIZES.map((size) => figure((seen[size] * 1000) / size))]);
		target(`${name}: an item among 10,000 to one among 1,000`, seen[10_000] / seen[1000] / 10, {
			atMost: 2,
			unit: 'x',
		});
	}
	console.log();
	console.log(
		table(['Operation', ...SIZES.map((size) => `${size} items`)], rows, { figures: true }),
	);
}

/**
 * Memory stays bounded: what one run of 10,000 calendar files took is free for the next.
 * @param {ReturnType<typeof startEngine>} engine
 */
async function memoryOfFiles(engine) {
	const [step] = PAIRS['Calendar: Create File'];
	/** @type {number[]} */
	const kept = [];
	for (let run = 0; run < FILES_RUNS; run++) {
		await engine.run(step, ITEMS);
		kept.push(engine.megabytes());
	}
	const shown = kept.map((one) => one.toFixed(0)).join(', ');
	console.log(`\nMegabytes in use after each of ${FILES_RUNS} runs of ${ITEMS} files: ${shown}\n`);
	target('memory after the last run to that after the second', kept[FILES_RUNS - 1] / kept[1], {
		atMost: 1.1,
		unit: 'x',
	});
}

/**
 * n8n's execution engine in a process of its own, for one step at a time.
 * @param {import('../../tools/hosts/install.mjs').Host} host
 * @param {string} folder of the unpacked package
 */
function startEngine(host, folder) {
	const child = runGroup(host.node, ['--expose-gc', ENGINE, host.dir, folder], {
		stdio: ['pipe', 'pipe', 'inherit'],
		all: false,
		buffer: false,
		env: { NODE_ENV: 'production' },
	});
	const { stdin, stdout } = child;
	if (!stdin || !stdout) throw new Error('The engine did not start');
	const lines = createInterface({ input: stdout })[Symbol.asyncIterator]();
	let used = 0;
	return {
		/** In use after the last run, its items let go. */
		megabytes: () => used,
		/**
		 * @param {Step} step
		 * @param {number} count items that it takes
		 * @returns {Promise<number>} milliseconds
		 */
		async run(step, count) {
			stdin.write(`${JSON.stringify({ ...step, count })}\n`);
			const { value, done } = await lines.next();
			if (done) throw new Error('The engine ended');
			const { milliseconds, megabytes, given, error } = JSON.parse(value);
			used = megabytes;
			if (error || given !== count) throw new Error(error ?? `${given} of ${count} items came out`);
			return milliseconds;
		},
		async stop() {
			stdin.end();
			await child;
		},
	};
}
