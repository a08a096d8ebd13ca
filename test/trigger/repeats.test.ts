import { flat } from '../support/callbacks';
import { nodeWith, openTrigger, openTriggers, workflowOf } from '../support/webhook';
import type { Outcome, TriggerNode } from '../support/webhook';

// Hundreds of requests take their time where the machine is busy.
jest.setTimeout(60_000);

const parameters = { options: { dropRepeats: true } };
const REPEAT = { status: 200, body: { status: 'ignored', reason: 'repeat' }, outputs: undefined };

async function sendNumbered(trigger: TriggerNode, from: number, to: number): Promise<Outcome[]> {
	const outcomes = [];
	for (let id = from; id <= to; id++) outcomes.push(await trigger.send(flat('new', { id })));
	expect(outcomes).toHaveLength(to - from + 1);
	return outcomes;
}

describe('Drop Repeats', () => {
	it('is off by default', async () => {
		const trigger = openTrigger();
		const [first, second] = [await trigger.send(flat('new')), await trigger.send(flat('new'))];
		expect(second).toEqual(first);
		expect(second.outputs).toBeDefined();
	});

	it('ignores a callback that came before, without an execution', async () => {
		const trigger = openTrigger({ parameters });
		expect((await trigger.send(flat('new'))).outputs).toBeDefined();
		expect(await trigger.send(flat('new'))).toEqual(REPEAT);
		expect(await trigger.send(flat('new'))).toEqual(REPEAT);
	});

	it('takes the same content in another key order and spacing for a repeat', async () => {
		const trigger = openTrigger({ parameters });
		await trigger.send(flat('new'));
		const reversed = Object.fromEntries(Object.entries(flat('new')).reverse());
		const headers = { 'content-type': 'application/json' };
		expect(await trigger.send(JSON.stringify(reversed, null, 4), { headers })).toEqual(REPEAT);
	});

	it('lets a callback through that differs anywhere', async () => {
		const trigger = openTrigger({ parameters });
		await trigger.send(flat('new'));
		expect((await trigger.send(flat('new', { note: 'vip' }))).outputs).toBeDefined();
		expect((await trigger.send(flat('in_work'))).outputs).toBeDefined();
	});

	it('remembers the last 500 callbacks and no more', async () => {
		const trigger = openTrigger({ parameters });
		const outcomes = await sendNumbered(trigger, 1, 501);
		expect(outcomes.filter(({ outputs }) => outputs === undefined)).toEqual([]);
		expect(await trigger.send(flat('new', { id: 2 }))).toEqual(REPEAT);
		expect((await trigger.send(flat('new', { id: 1 }))).outputs).toBeDefined();
		expect((await trigger.send(flat('new', { id: 3 }))).outputs).toBeDefined();
	});

	it('remembers a repeat as seen anew', async () => {
		const trigger = openTrigger({ parameters });
		await sendNumbered(trigger, 1, 400);
		expect(await trigger.send(flat('new', { id: 1 }))).toEqual(REPEAT);
		await sendNumbered(trigger, 401, 850);
		expect(await trigger.send(flat('new', { id: 1 }))).toEqual(REPEAT);
	});

	it('keeps two nodes of a workflow apart', async () => {
		const [one, other] = openTriggers(['One', 'Other'], { parameters });
		await one.send(flat('new'));
		expect((await other.send(flat('new'))).outputs).toBeDefined();
		expect(await other.send(flat('new'))).toEqual(REPEAT);
	});

	it('does not remember a callback that started nothing', async () => {
		const setup = {
			token: 'aB3-._~kLmNoPqRsTuV9',
			parameters: {
				...parameters,
				events: ['new'],
				authentication: 'callbackToken',
				filters: { experts: '={{ $json.query.expert }}' },
			},
		};
		const trigger = openTrigger(setup);
		const token = `token=${setup.token}`;
		expect((await trigger.send(flat('new'), { query: 'expert=204' })).status).toBe(401);
		expect((await trigger.send(flat('new'), { query: `${token}&expert=1` })).body).toMatchObject({
			reason: 'filter',
		});
		expect(
			(await trigger.send(flat('new'), { query: `${token}&expert=204` })).outputs,
		).toBeDefined();
		expect(await trigger.send(flat('new'), { query: `${token}&expert=204` })).toEqual(REPEAT);
	});

	it('survives damaged static data', async () => {
		for (const recentEventKeys of ['text', null, 5, { length: 3 }]) {
			const trigger = openTrigger({ parameters });
			Object.assign(trigger.staticData(), { recentEventKeys });
			expect((await trigger.send(flat('new'))).outputs).toBeDefined();
			expect(await trigger.send(flat('new'))).toEqual(REPEAT);
		}
		expect.assertions(8);
	});

	it('is still remembered after n8n 2 made another workflow of the same static data', async () => {
		const staticData = { 'node:Cabinet.fm Trigger': { recentEventKeys: ['a'] } };
		const trigger = openTrigger({ parameters, staticData });
		await trigger.send(flat('new'));
		workflowOf([nodeWith(parameters)], { staticData });
		expect(trigger.isStaticDataChanged()).toBe(true);
	});

	it.each([
		['the id', '"id":9007199254740993'],
		['a large negative id', '"id":-9007199254740993'],
		['an id that is no number any more', '"id":1e999'],
		['the old id', '"id":1,"old_id":9007199254740993'],
		['the id of the expert', '"id":1,"worker":{"id":9007199254740993}'],
		['an id of the old booking', '"new":{"id":1},"old":{"booking":{"client":{"id":1e20}}}'],
		['an id in a list', '"id":1,"custom_fields_values":{"ids":[1,9007199254740993]}'],
	])('lets a callback through when %s lost digits, as it may be another one', async (_, fields) => {
		const trigger = openTrigger({ parameters });
		const body = `{"callback_type":"reschedule",${fields}}`;
		const headers = { 'content-type': 'application/json' };
		expect((await trigger.send(body, { headers })).outputs).toBeDefined();
		expect((await trigger.send(body, { headers })).outputs).toBeDefined();
	});

	it.each(['"id":9007199254740991', '"id":"9007199254740993"'])(
		'drops a repeat with an id that is exact: %s',
		async (fields) => {
			const trigger = openTrigger({ parameters });
			const body = JSON.parse(`{"callback_type":"new",${fields}}`) as object;
			expect((await trigger.send(body)).outputs).toBeDefined();
			expect(await trigger.send(body)).toEqual(REPEAT);
		},
	);

	it('neither drops nor remembers anything in a test run', async () => {
		const staticData = {};
		const test = openTrigger({ parameters, staticData, isTest: true });
		expect((await test.send(flat('new'))).outputs).toBeDefined();
		expect((await test.send(flat('new'))).outputs).toBeDefined();
		const active = openTrigger({ parameters, staticData });
		expect((await active.send(flat('new'))).outputs).toBeDefined();
		expect(await active.send(flat('new'))).toEqual(REPEAT);
	});
});
