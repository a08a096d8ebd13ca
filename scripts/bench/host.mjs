import autocannon from 'autocannon';
import pidusage from 'pidusage';
import { sample } from '../../tools/callbacks.mjs';
import { activate, openHost } from '../../tools/hosts/open.mjs';
import { figure, table } from '../../tools/terminal.mjs';
import { rowOf } from '../../tools/workflow.mjs';
import { alternate, median, target, times } from './measure.mjs';
import { packVariants } from './variant.mjs';
import { CONTENDERS } from './workflows.mjs';

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 5);
const SECONDS = Number(process.env.BENCH_SECONDS ?? 6);
const WARM_UP = 60;
const CONNECTIONS = 10;
const LONGEST_S = 120;
const [WEBHOOK, OURS, CHAIN, VERSION_1, BARE, FILTERED, DROPPED_BY_IF] = Object.keys(CONTENDERS);

/** @type {Record<string, Record<string, string>>} */
const ENGINES = {
	'Default expression engine': {},
	'N8N_EXPRESSION_ENGINE_LAZY_ACQUIRE=true': { N8N_EXPRESSION_ENGINE_LAZY_ACQUIRE: 'true' },
};

/**
 * Callbacks per second that a real n8n accepts.
 * @param {import('./measure.mjs').Packed} packed
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
				{ figures: true },
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
	const instance = await openHost(packages, { env });
	try {
		const { rest, n8n } = instance;
		const body = JSON.stringify(sample('new'));
		/** @type {Record<string, (amount: number) => Promise<{ rate: number, each: number }>>} */
		const send = {};
		for (const [name, contender] of Object.entries(CONTENDERS)) {
			const { id, url } = await activate(instance, rowOf(name, contender.nodes), contender.path);
			const expected = contender.answer ?? '';
			send[name] = async (amount) => {
				const { ctime: before } = await pidusage(n8n.pid());
				const rate = await callbacksPerSecond(url, { body, amount, expected });
				// What still runs would slow down whoever is next.
				await rest.finishedExecutions(id, { expected: 0 });
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

/**
 * Sends a bounded number of callbacks to a URL of this machine.
 * @param {string} url
 * @param {{ body: string, amount: number, expected: string }} load `expected`: what each answer must contain
 * @returns {Promise<number>} callbacks per second
 */
async function callbacksPerSecond(url, { body, amount, expected }) {
	let wrong = 0;
	const started = performance.now();
	let ended = started;
	const { non2xx, errors } = await autocannon({
		url,
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body,
		amount,
		connections: CONNECTIONS,
		duration: LONGEST_S,
		timeout: LONGEST_S,
		// Its types speak of a buffer, it gives a text.
		verifyBody: (answer) => {
			ended = performance.now();
			const isRight = String(answer).includes(expected);
			if (!isRight) wrong += 1;
			return isRight;
		},
	});
	if (wrong + non2xx + errors > 0) {
		throw new Error(`${url}: ${wrong + non2xx + errors} of ${amount} callbacks were not accepted`);
	}
	return (amount * 1000) / (ended - started);
}
