import pidusage from 'pidusage';
import { HOST_VERSION } from '../../../e2e/host/index.mjs';
import { fixture } from '../process/bodies.mjs';
import { alternate, median } from '../rounds.mjs';
import { figure, table, times } from '../table.mjs';
import { target } from '../targets.mjs';
import { activate, startWith } from './instance.mjs';
import { callbacksPerSecond, untilIdle } from './load.mjs';
import { packVariants } from './variant.mjs';
import { CONTENDERS } from './workflows.mjs';

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 5);
const SECONDS = Number(process.env.BENCH_SECONDS ?? 6);
const WARM_UP = 60;
const CONNECTIONS = 10;
const [WEBHOOK, OURS, CHAIN, VERSION_1, BARE, FILTERED, DROPPED_BY_IF] = Object.keys(CONTENDERS);

const ENGINES = {
	'Default expression engine': {},
	'N8N_EXPRESSION_ENGINE_LAZY_ACQUIRE=true': { N8N_EXPRESSION_ENGINE_LAZY_ACQUIRE: 'true' },
};

export const versions = () => ({
	n8n: `${HOST_VERSION} on SQLite`,
	'Node of the load': process.versions.node,
});

/**
 * Callbacks per second that a real n8n accepts.
 * @param {{ tarball: string }} packed
 */
export async function hostPart({ tarball }) {
	const packages = [tarball, ...(await packVariants(tarball))];
	console.log(
		`\nCallbacks per second: ${CONNECTIONS} connections, medians of ${ROUNDS} alternating rounds of about ${SECONDS} seconds:`,
	);
	for (const [engine, env] of Object.entries(ENGINES)) {
		const { seen, spent } = await measure(packages, env);
		console.log(`\n${engine}:\n`);
		console.log(
			table(
				['Workflow', 'callbacks/s', 'to n8n Webhook', 'processor ms each', 'to n8n Webhook'],
				Object.keys(CONTENDERS).map((name) => [
					name,
					figure(seen[name]),
					times(seen[name] / seen[WEBHOOK]),
					figure(spent[name]),
					times(spent[name] / spent[WEBHOOK]),
				]),
			),
		);
		console.log();
		const mode = env.N8N_EXPRESSION_ENGINE_LAZY_ACQUIRE ? 'lazy' : 'default';
		if (mode === 'lazy') {
			target('lazy engine: trigger against the Webhook node', seen[OURS] / seen[WEBHOOK], {
				atLeast: 1,
				unit: 'x',
			});
		}
		target(`${mode} engine: trigger against the hand-built chain`, seen[OURS] / seen[CHAIN], {
			atLeast: 1.5,
			unit: 'x',
		});
		target(`${mode} engine: filter against If`, seen[FILTERED] / seen[DROPPED_BY_IF], {
			atLeast: 3,
			unit: 'x',
		});
		console.log(`        against typeVersion 1: ${times(seen[OURS] / seen[VERSION_1])}`);
		console.log(`        against a trigger that does nothing: ${times(seen[OURS] / seen[BARE])}`);
	}
}

/**
 * @param {string[]} packages
 * @param {Record<string, string>} env
 * @returns {Promise<Record<'seen' | 'spent', Record<string, number>>>} by contender: callbacks per
 *   second, and milliseconds that n8n's processor spent on each, its execution included
 */
async function measure(packages, env) {
	const instance = await startWith(packages, env);
	try {
		const { rest, n8n } = instance;
		const body = JSON.stringify(fixture('new'));
		/** @type {Record<string, (amount: number) => Promise<{ rate: number, each: number }>>} */
		const send = {};
		for (const [name, contender] of Object.entries(CONTENDERS)) {
			const { id, url } = await activate(instance, name, contender);
			const expected = contender.answer ?? '';
			send[name] = async (amount) => {
				const { ctime: before } = await pidusage(n8n.pid());
				const load = { body, amount, connections: CONNECTIONS, expected };
				const rate = await callbacksPerSecond(url, load);
				await untilIdle(rest, id);
				const { ctime: after } = await pidusage(n8n.pid());
				return { rate, each: (after - before) / amount };
			};
		}

		/** @type {Record<string, { amount: number, each: number[] }>} */
		const rounds = {};
		for (const name of Object.keys(CONTENDERS)) {
			const { rate } = await send[name](WARM_UP);
			rounds[name] = { amount: Math.ceil(rate * SECONDS), each: [] };
		}
		const seen = await alternate(
			rounds,
			async (round, name) => {
				const { rate, each } = await send[name](round.amount);
				round.each.push(each);
				return rate;
			},
			ROUNDS,
		);
		const spent = Object.entries(rounds).map(([name, { each }]) => [name, median(each)]);
		return { seen, spent: Object.fromEntries(spent) };
	} finally {
		await instance.stop();
	}
}
