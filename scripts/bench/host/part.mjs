import { HOST_VERSION } from '../../../e2e/host/index.mjs';
import { fixture } from '../process/bodies.mjs';
import { alternate } from '../rounds.mjs';
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
		const seen = await measure(packages, env);
		console.log(`\n${engine}:\n`);
		console.log(
			table(
				['Workflow', 'callbacks/s', 'to n8n Webhook'],
				Object.keys(CONTENDERS).map((name) => [
					name,
					figure(seen[name]),
					times(seen[name] / seen[WEBHOOK]),
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

/** @param {string[]} packages @param {Record<string, string>} env */
async function measure(packages, env) {
	const instance = await startWith(packages, env);
	try {
		/** @type {Record<string, { id: string, url: string }>} */
		const active = {};
		for (const [name, contender] of Object.entries(CONTENDERS)) {
			active[name] = await activate(instance, name, contender);
		}
		const body = JSON.stringify(fixture('new'));
		/** @type {Record<string, number>} callbacks of a round */
		const amounts = {};
		const send = async (
			/** @type {any} */ contender,
			/** @type {string} */ name,
			amount = amounts[name],
		) => {
			const rate = await callbacksPerSecond(active[name].url, {
				body,
				amount,
				connections: CONNECTIONS,
				expected: contender.answer ?? '',
			});
			await untilIdle(instance.rest, active[name].id);
			return rate;
		};
		for (const [name, contender] of Object.entries(CONTENDERS)) {
			amounts[name] = Math.ceil((await send(contender, name, WARM_UP)) * SECONDS);
		}
		return await alternate(CONTENDERS, send, ROUNDS);
	} finally {
		await instance.stop();
	}
}
