import assert from 'node:assert/strict';
import { post } from '../../tools/http.mjs';
import { sample } from '../../tools/callbacks.mjs';
import { activate } from '../../tools/hosts/open.mjs';
import { itemsOf } from '../../tools/hosts/rest.mjs';
import { TRIGGER, rowOf, triggerNode } from '../../tools/workflow.mjs';
import { openSink } from '../services.mjs';

/** Below the hundred executions that n8n lists at once. */
const CALLBACKS = 90;
const SENDERS = 4;
/** The worker is killed when so many are accepted: then it has its hands full. */
const KILL_AFTER = 30;
const PATIENCE_MS = 180_000;
/**
 * A killed worker is missed after seconds; by default it takes up to a minute and a half. For this check alone: a worker
 * that loads its first agent on a busy machine is silent for seconds, too.
 */
const IMPATIENT = {
	QUEUE_WORKER_LOCK_DURATION: '15000',
	QUEUE_WORKER_LOCK_RENEW_TIME: '3000',
	QUEUE_WORKER_STALLED_INTERVAL: '5000',
};

/**
 * A worker is killed while callbacks come in. Each accepted callback has exactly one execution. It ran
 * once, or the killed worker held it: such a one n8n does not run again, it shows it as failed.
 * @param {Awaited<ReturnType<typeof import('../queue.mjs').openQueue>>} site
 * @param {import('../checks.mjs').Checks} checks
 */
export async function checkWorkerLoss(site, checks) {
	const sink = await openSink();
	try {
		const { id, url } = await activate(site, slowWorkflow(sink));
		await Promise.all(site.workers.map((worker) => worker.restart(IMPATIENT)));

		checks.log(`  ${CALLBACKS} callbacks, and a worker is killed after ${KILL_AFTER} of them`);
		const { accepted, underWay } = await sendAndKill(url, site.workers[0], sink);
		await site.workers[0].restart(IMPATIENT);
		checks.log('  the worker is back, waiting for the executions');
		const executions = await site.rest.finishedExecutions(id, {
			expected: accepted.length,
			timeoutMs: PATIENCE_MS,
		});

		const succeeded = executions.filter(({ status }) => status === 'success');
		const failed = executions.filter(({ status }) => ['error', 'crashed'].includes(status));
		const ends = (/** @type {number} */ booking) => sink.count(`/end/${booking}`);
		const once = accepted.filter((booking) => ends(booking) === 1);
		const again = accepted.filter((booking) => ends(booking) > 1);
		const interrupted = accepted.filter((booking) => ends(booking) === 0);
		checks.tell(
			`A worker killed while callbacks came in: ${accepted.length} of ${CALLBACKS} accepted, ` +
				`${executions.length} executions; ${once.length} ran exactly once, ${again.length} again; ` +
				`${interrupted.length} were cut off with the worker, and n8n shows ${failed.length} as failed`,
		);

		await checks.check('worker killed: every callback is accepted', () =>
			assert.equal(accepted.length, CALLBACKS),
		);
		await checks.check('worker killed: each has one execution, none is stuck', () => {
			assert.equal(executions.length, accepted.length);
			assert.equal(succeeded.length + failed.length, executions.length);
		});
		await checks.check('worker killed: what was not cut off ran exactly once', async () => {
			assert.deepEqual(again, []);
			const bookings = await bookingsOf(site, succeeded);
			for (const booking of bookings) assert(once.includes(booking), `booking ${booking}`);
			assert.equal(new Set(bookings).size, bookings.length);
		});
		await checks.check('worker killed: only what it held is cut off, and shown as failed', () => {
			assert(underWay > 0, 'the workers were idle');
			// Those more died between their last step and n8n's record of it.
			assert(failed.length >= interrupted.length, 'n8n shows fewer as failed');
			assert(failed.length <= site.concurrency, `a worker holds ${site.concurrency} at most`);
		});
	} finally {
		sink.close();
	}
}

/**
 * @param {string} url
 * @param {import('../../tools/hosts/start.mjs').RunningHost} worker
 * @param {Awaited<ReturnType<typeof openSink>>} sink
 * @returns {Promise<{ accepted: number[], underWay: number }>} `underWay`: executions at the kill, of both workers
 */
async function sendAndKill(url, worker, sink) {
	/** @type {number[]} */
	const accepted = [];
	let next = 1;
	let underWay = 0;
	/** @type {Promise<unknown> | null} */
	let killed = null;

	async function sendSome() {
		while (next <= CALLBACKS) {
			const booking = next++;
			const { status, body } = await post(url, { body: sample('new', { id: booking }) });
			if (status === 200 && body.status === 'accepted') accepted.push(booking);
			if (accepted.length >= KILL_AFTER && killed === null) {
				killed = worker.stop('SIGKILL');
				underWay = accepted.filter(
					(id) => sink.count(`/end/${id}`) < sink.count(`/begin/${id}`),
				).length;
			}
		}
	}
	await Promise.all(Array.from({ length: SENDERS }, sendSome));
	await killed;
	return { accepted, underWay };
}

/**
 * @param {{ rest: import('../site.mjs').Site['rest'] }} site
 * @param {import('../../tools/hosts/rest.mjs').Execution[]} executions
 * @returns {Promise<number[]>} the booking of each
 */
async function bookingsOf({ rest }, executions) {
	const found = [];
	for (const { id } of executions) {
		const [item] = itemsOf(await rest.readRunData(id), TRIGGER);
		found.push(item.id);
	}
	return found;
}

/**
 * A workflow that takes a second and reports its begin and its end for each booking.
 * @param {Awaited<ReturnType<typeof openSink>>} sink
 */
function slowWorkflow(sink) {
	const report = (/** @type {string} */ what) => ({
		name: `Report ${what}`,
		...sink.step(`/${what}/{{ $('${TRIGGER}').item.json.id }}`),
	});
	const wait = {
		name: 'A Second',
		type: 'n8n-nodes-base.wait',
		typeVersion: 1.1,
		parameters: { amount: 1, unit: 'seconds' },
	};
	return rowOf('A worker is lost', [
		triggerNode('e2e-worker-loss'),
		report('begin'),
		wait,
		report('end'),
	]);
}
