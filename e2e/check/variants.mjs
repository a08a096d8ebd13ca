import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { activate } from '../../tools/hosts/open.mjs';
import { itemsOf } from '../../tools/hosts/rest.mjs';
import { post } from '../../tools/http.mjs';
import { examplesAsImported } from '../../tools/examples.mjs';
import { until } from '../../tools/waiting.mjs';
import { knowsAll } from '../scene/examples.mjs';
import { ORDERS, lifeOf } from '../scene/lives.mjs';
import { withStandIns } from '../scene/standIn.mjs';
import { openSink } from '../services.mjs';

/*
 * A reschedule may come alone, with the cancellation of the old booking, with the new booking, or with both, in every
 * order. Whatever comes: one message, one live event, one reminder, one row.
 */

/** @typedef {import('../site.mjs').Site} Site */
/** @typedef {import('../checks.mjs').Checks} Checks */
/** @typedef {import('../scene/lives.mjs').Life} Life */

const PATIENCE_SECONDS = 3;
/** n8n keeps a wait of more than 65 s in its database. On a slow machine reminders are planned further ahead. */
const AHEAD_MS = 100_000;
const MINUTE_MS = 60_000;

/**
 * @param {Site} site
 * @param {Checks} checks
 */
export async function checkVariants(site, checks) {
	const examples = new Map(examplesAsImported().map(({ name, workflow }) => [name, workflow]));
	const open = (/** @type {string} */ name, adapt = unchanged) =>
		openExample(site, adapt(withStandIns(examples.get(name))));

	const sink = await openSink();
	try {
		const reminders = await open('05-reminder', (workflow) => reporting(sink, workflow));
		const planned = await planOverRestart(site, reminders, checks);
		await checkMessages(await open('01-client-message', withShortWait), checks);
		await checkEvents(await open('03-google-calendar'), checks);
		if (knowsAll(site)) await checkRows(await open('06-booking-table'), checks);
		await checkReminders(sink, planned, checks);
		await reminders.close();
	} finally {
		sink.close();
	}
}

/** @typedef {Awaited<ReturnType<typeof openSink>>} Sink */
/** @typedef {Awaited<ReturnType<typeof openExample>>} Example */

/** One message to the client: that the meeting was moved. @param {Example} example @param {Checks} checks */
async function checkMessages(example, checks) {
	const played = lives(510_000);
	for (const life of played) {
		await example.send(life.made);
		for (const callback of life.moved) await example.send(callback, { waits: true });
	}
	await sleep(PATIENCE_SECONDS * 1000);
	const sent = await example.items('Send E-Mail');
	for (const life of played) {
		await checks.check(`one message: ${life.title}`, () => {
			const own = sent.filter(isOf(life));
			assert.deepEqual(
				own.map(({ event, booking_id }) => [event, booking_id]),
				[
					['new', life.id],
					['reschedule', life.newId],
				],
			);
			assert.match(own[1].call.subject, /перенес/i);
		});
	}
	await example.close();
}

/** One event in Google Calendar: that of the new booking. @param {Example} example @param {Checks} checks */
async function checkEvents(example, checks) {
	for (const life of lives(530_000)) {
		await checks.check(`one calendar event: ${life.title}`, async () => {
			const calendar = new Calendar();
			for (const callback of [life.made, ...life.moved]) {
				const runData = await example.run(callback);
				for (const { call } of itemsOf(runData, 'Delete the Old Event')) calendar.delete(call);
				for (const { call } of itemsOf(runData, 'Delete the Event')) calendar.delete(call);
				for (const { call } of itemsOf(runData, 'Create the Event')) calendar.create(call);
				for (const { call } of itemsOf(runData, 'Create the Event Anew')) calendar.create(call);
			}
			const { start_time } = life.moved.find(({ old }) => old).new.booking;
			assert.deepEqual(calendar.starts(), [new Date(start_time).toISOString()]);
		});
	}
	await example.close();
}

/** As Google does it: an ID is not given twice, and what is gone cannot be deleted but the workflow goes on. */
class Calendar {
	/** @type {Map<string, string>} */
	#events = new Map();
	/** @type {Set<string>} */
	#given = new Set();

	/** @param {any} call */
	create({ start, additionalFields: { id } }) {
		assert.match(id, /^[0-9a-v]{5,1024}$/);
		assert(!this.#given.has(id), '409: the requested identifier already exists');
		this.#given.add(id);
		this.#events.set(id, start);
	}

	/** @param {any} call */
	delete({ eventId }) {
		this.#events.delete(eventId);
	}

	starts() {
		return [...this.#events.values()];
	}
}

/** @typedef {{ lives: Life[], until: number }} Planned `until`: when all reminders were sent, in milliseconds */

/**
 * Reminders that n8n ends and starts again before: none of those that fall due while it is off is promised.
 * @param {Site} site
 * @param {Example} example
 * @param {Checks} checks
 * @returns {Promise<Planned>}
 */
async function planOverRestart(site, example, checks) {
	let aheadMs = AHEAD_MS;
	for (let firstId = 550_000; ; firstId += 1_000) {
		const begun = Date.now();
		const planned = await planReminders(example, firstId, aheadMs);
		await site.restart();
		const tookMs = Date.now() - begun;
		checks.log(`  reminders are planned, n8n was restarted: ${Math.ceil(tookMs / 1000)} s`);
		if (tookMs < aheadMs) return planned;
		aheadMs = 1.5 * tookMs;
	}
}

/** @param {Example} example @param {number} firstId @param {number} aheadMs @returns {Promise<Planned>} */
async function planReminders(example, firstId, aheadMs) {
	/** @type {Life[]} */
	const played = [];
	for (const [index, order] of ORDERS.entries()) {
		const reminded = Date.now() + aheadMs;
		const life = lifeOf(order, firstId + index * 10, {
			oldStart: new Date(reminded + MINUTE_MS),
			newStart: new Date(reminded + MINUTE_MS + 5_000),
		});
		for (const callback of [life.made, ...life.moved]) {
			await example.send(callback, { waits: true });
		}
		played.push(life);
	}
	return { lives: played, until: Date.now() + aheadMs + 10_000 };
}

/**
 * One reminder, of the new booking, though n8n ended and started again meanwhile. Counted as they go out: now and then
 * n8n starts an execution that waited twice, and keeps only what came of the second time.
 * @param {Sink} sink
 * @param {Planned} planned
 * @param {Checks} checks
 */
async function checkReminders(sink, planned, checks) {
	await sleep(Math.max(0, planned.until - Date.now()));
	const sent = (/** @type {number} */ id) => sink.count(remindedPath(id));
	await until(() => planned.lives.every(({ newId }) => sent(newId) > 0), { timeoutMs: MINUTE_MS });
	for (const life of planned.lives) {
		await checks.check(`one reminder over a restart: ${life.title}`, () =>
			assert.deepEqual([sent(life.id), sent(life.newId)], [0, 1]),
		);
	}
}

/** @param {number | string} id of the booking */
const remindedPath = (id) => `/reminded/${id}`;

/** One row, which is that of the new booking. @param {Example} example @param {Checks} checks */
async function checkRows(example, checks) {
	for (const life of lives(570_000)) {
		await checks.check(`one row: ${life.title}`, async () => {
			for (const callback of [life.made, ...life.moved]) await example.run(callback);
			const rows = (await example.rows('cabinetfm_bookings')).filter(({ lookup_id, booking_id }) =>
				[life.id, life.newId].some((id) => [lookup_id, booking_id].includes(String(id))),
			);
			assert.deepEqual(
				rows.map(({ booking_id, state }) => [booking_id, state]),
				[[String(life.newId), 'new']],
			);
		});
	}
	await example.close();
}

/** @param {number} firstId */
function lives(firstId) {
	return ORDERS.map((order, index) => lifeOf(order, firstId + index * 10));
}

/** @param {Life} life @returns {(item: any) => boolean} */
function isOf({ id, newId }) {
	return ({ booking_id }) => booking_id === id || booking_id === newId;
}

/**
 * An example that runs.
 * @param {Site} site
 * @param {any} workflow
 */
async function openExample(site, workflow) {
	const { rest } = site;
	const { id, url } = await activate(site, workflow);
	let expected = 0;

	/** @param {any} callback @param {{ waits?: boolean }} [options] `waits`: the execution may go on waiting */
	async function send(callback, { waits = false } = {}) {
		const { body } = await post(url, { body: callback });
		assert.equal(body.status, 'accepted');
		expected += 1;
		const executions = waits ? await settled() : await rest.finishedExecutions(id, { expected });
		const failed = executions.filter(({ status }) => status === 'error');
		assert.deepEqual(failed, [], 'an execution failed');
		return executions.at(-1);
	}

	/** Short waits do not leave the process, so that an execution that waits looks like one that runs. */
	async function settled() {
		await sleep(700);
		return rest.listExecutions(id);
	}

	return {
		send,
		/** @param {any} callback @returns {Promise<import('../../tools/hosts/rest.mjs').RunData>} */
		async run(callback) {
			const execution = await send(callback);
			assert(execution);
			return rest.readRunData(execution.id);
		},
		/** What a node gave in all executions. @param {string} node @returns {Promise<any[]>} */
		async items(node) {
			const executions = await rest.finishedExecutions(id, { expected });
			const data = await Promise.all(executions.map((one) => rest.readRunData(one.id)));
			return data.flatMap((runData) =>
				(runData[node] ?? []).flatMap(
					(run) => run.data?.main.flatMap((items) => items ?? []).map(({ json }) => json) ?? [],
				),
			);
		},
		/** The rows of a data table. @param {string} name @returns {Promise<any[]>} */
		async rows(name) {
			const { data: tables } = await rest.request('GET', '/rest/data-tables-global');
			const table = tables.find((/** @type {any} */ one) => one.name === name);
			const path = `/rest/projects/${table.projectId}/data-tables/${table.id}/rows?take=250`;
			return (await rest.request('GET', path)).data;
		},
		close: () => rest.deactivate(id),
	};
}

/** @param {any} workflow */
function unchanged(workflow) {
	return workflow;
}

/** @param {any} workflow */
function withShortWait(workflow) {
	const node = nodeOf(workflow, 'Wait for a Reschedule');
	assert.equal(node.parameters.unit, 'minutes');
	Object.assign(node.parameters, { amount: PATIENCE_SECONDS, unit: 'seconds' });
	return workflow;
}

/**
 * One reminder, a minute before the meeting at any hour, and each that goes out is told to the sink.
 * @param {Sink} sink
 * @param {any} workflow
 */
function reporting(sink, workflow) {
	Object.assign(nodeOf(workflow, 'Plan the Reminders').parameters, {
		reminders: { reminder: [{ amount: 1, unit: 'minutes', when: 'before' }] },
		options: {},
	});
	Object.assign(nodeOf(workflow, 'Send E-Mail'), sink.step(remindedPath('{{ $json.booking_id }}')));
	return workflow;
}

/** @param {any} workflow @param {string} name */
function nodeOf(workflow, name) {
	const node = workflow.nodes.find((/** @type {any} */ one) => one.name === name);
	assert(node, `no step ${name}`);
	return node;
}
