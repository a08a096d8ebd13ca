import { NodeHelpers } from 'n8n-workflow';
import type { INodeParameters } from 'n8n-workflow';
import { callback, flat, reschedule, TYPES } from '../support/callbacks';
import { itemOf, nodeWith, openTrigger, trigger, workflowOf } from '../support/webhook';

const LABELS: Record<string, string> = {
	new: 'Created',
	cancelled: 'Cancelled',
	reschedule: 'Rescheduled',
	worker_assigned: 'Assigned',
	worker_removed: 'Removed',
	in_work: 'Accepted',
	report: 'Report',
	custom_fields_or_note_changed: 'Edited',
	other: 'Other',
};
const EVENTS = Object.keys(LABELS);

/** The node's outputs as n8n itself works them out. */
function outputsOf(parameters: INodeParameters): unknown[] {
	const workflow = workflowOf([nodeWith(parameters)]);
	const node = workflow.nodes['Cabinet.fm Trigger'];
	return NodeHelpers.getNodeOutputs(workflow, node, trigger.description);
}

function labelled(events: string[]): unknown[] {
	return events.map((event) => ({ type: 'main', displayName: LABELS[event] }));
}

describe('the outputs of the node', () => {
	it('are one, by default', () => {
		expect(outputsOf({})).toEqual(['main']);
		expect(outputsOf({ events: ['new', 'report'] })).toEqual(['main']);
	});

	it('are nine named ones for Any Callback with one output per event', () => {
		expect(outputsOf({ outputMode: 'perEvent' })).toEqual(labelled(EVENTS));
		expect(outputsOf({ outputMode: 'perEvent', events: ['*', 'new'] })).toEqual(labelled(EVENTS));
	});

	it('are one for each chosen event, in the order of the list', () => {
		const events = ['other', 'cancelled', 'new'];
		expect(outputsOf({ outputMode: 'perEvent', events })).toEqual(
			labelled(['new', 'cancelled', 'other']),
		);
	});

	it('are one while no event is chosen', () => {
		expect(outputsOf({ outputMode: 'perEvent', events: [] })).toEqual(['main']);
	});
});

describe('one output per event', () => {
	it.each([...TYPES, 'frozen'])('%s leaves through its own output only', async (type) => {
		const outcome = await openTrigger({ parameters: { outputMode: 'perEvent' } }).send(
			callback(type),
		);
		const { event } = itemOf(outcome);
		const filled = (outcome.outputs ?? []).map((items) => items.length);
		expect(filled).toEqual(EVENTS.map((output) => (output === event ? 1 : 0)));
	});

	it('has as many outputs as events are chosen', async () => {
		const parameters = { outputMode: 'perEvent', events: ['report', 'new'] };
		const { outputs } = await openTrigger({ parameters }).send(flat('report'));
		expect(outputs?.map((items) => items.length)).toEqual([0, 1]);
	});
});

describe('the item', () => {
	it('of the format raw is the callback as received', async () => {
		const body = reschedule({ colour: 'red' });
		const outcome = await openTrigger({ parameters: { itemFormat: 'raw' } }).send(body);
		expect(itemOf(outcome)).toEqual(body);
	});

	it('of the format raw is not wrapped by Include Raw Callback', async () => {
		const parameters = { itemFormat: 'raw', options: { includeRaw: true } };
		expect(itemOf(await openTrigger({ parameters }).send(flat('new')))).toEqual(flat('new'));
	});

	it('carries the callback as received with Include Raw Callback', async () => {
		const body = flat('new', { colour: 'red' });
		const plain = itemOf(await openTrigger().send(body));
		const parameters = { options: { includeRaw: true } };
		const item = itemOf(await openTrigger({ parameters }).send(body));
		expect(item).toEqual({ ...plain, raw: body });
		expect(Object.keys(item).at(-1)).toBe('raw');
		expect(plain).not.toHaveProperty('raw');
	});

	it("has the local times of the client and of the company, by default on the workflow's clock", async () => {
		const outcome = await openTrigger({ timezone: 'America/New_York' }).send(flat('new'));
		expect(itemOf(outcome).local).toMatchObject({
			client: { timezone: 'Europe/Moscow', time: '13:00', is_assumed: false },
			company: { timezone: 'America/New_York', time: '05:00', is_assumed: false },
		});
	});

	it('has the clock of Company Timezone where it is set', async () => {
		const parameters = { options: { companyTimezone: 'Asia/Almaty' } };
		expect(itemOf(await openTrigger({ parameters }).send(flat('new'))).local).toMatchObject({
			company: { timezone: 'Asia/Almaty', time: '15:00' },
		});
	});

	it.each([
		[{}, '2026-07-01T10:00:00.000Z'],
		[{ timezone: '' }, '2026-07-01T10:00:00.000Z'],
		[{ timezone: 'Europe/Moscow' }, '2026-07-01T07:00:00.000Z'],
		[{ timezone: '+05:30' }, '2026-07-01T04:30:00.000Z'],
	])('reads times without an offset with the options %j', async (options, expected) => {
		const body = flat('new', { created_at: '2026-07-01 10:00:00' });
		const item = itemOf(await openTrigger({ parameters: { options } }).send(body));
		expect(item.created_at).toBe(expected);
	});

	it.each([
		[{}, null],
		[{ countryCode: '' }, null],
		[{ countryCode: '7' }, '+79161234567'],
		[{ countryCode: '+7' }, '+79161234567'],
		[{ countryCode: '={{ 7 }}' }, '+79161234567'],
		[{ countryCode: '={{ null }}' }, null],
	])('completes national phone numbers with the options %j', async (options, expected) => {
		const body = flat('new', { booking: { client: { phone: '8 (916) 123-45-67' } } });
		const item = itemOf(await openTrigger({ parameters: { options } }).send(body));
		expect(item.client).toMatchObject({ phone: '8 (916) 123-45-67', phone_e164: expected });
	});
});
