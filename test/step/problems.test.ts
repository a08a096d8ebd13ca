import type { INodeParameters } from 'n8n-workflow';
import { flat, reschedule } from '../support/callbacks';
import { jsonOf, logged, runStep } from '../support/run';

const withoutPeople = flat('new', { booking: { client: null }, worker: null });

const MISSING: Array<[INodeParameters, object, string]> = [
	[{ resource: 'client', operation: 'extract' }, withoutPeople, 'carries no client'],
	[{ resource: 'worker', operation: 'extract' }, withoutPeople, 'carries no expert'],
	[{ resource: 'reschedule', operation: 'extractPair' }, flat('new'), 'is no reschedule'],
	[{ resource: 'reschedule', operation: 'compare' }, flat('new'), 'is no reschedule'],
];

describe.each(MISSING)('%j without one', (parameters, body, problem) => {
	it('skips the callback by default', async () => {
		expect(await jsonOf(parameters, [body, reschedule()])).toHaveLength(1);
	});

	it('gives empty fields when asked, the same as for a callback that has one', async () => {
		const [empty, full] = await jsonOf({ ...parameters, whenMissing: 'empty' }, [
			body,
			reschedule(),
		]);
		expect(Object.keys(empty)).toEqual(Object.keys(full));
	});

	it('stops with an error when asked, saying what, where and what to do', async () => {
		const bodies = [reschedule(), body];
		const { error } = await runStep({ ...parameters, whenMissing: 'error' }, bodies);
		expect(error?.message).toBe(`This callback (Booking Created) ${problem}`);
		expect(error?.description).toMatch(/^Item 2: .*When There Is None/);
		expect(error?.context.itemIndex).toBe(1);
	});
});

describe('with Continue On Fail', () => {
	const parse = { resource: 'callback', operation: 'parse' };
	const bodies = [flat('new'), { hello: 1 }, flat('report')];

	it('one bad item spoils no other, and its error says which it is', async () => {
		const { items, error } = await runStep(parse, bodies, { onError: 'continueRegularOutput' });
		expect(error).toBeUndefined();
		expect(items.map(({ json, pairedItem }) => [json.event ?? 'error', pairedItem])).toEqual([
			['new', { item: 0 }],
			['error', { item: 1 }],
			['report', { item: 2 }],
		]);
		expect(items[1].json.error).toMatch(
			/holds no callback.*Item 2: It comes from the step "Cabinet.fm Trigger"\. Connect/,
		);
	});

	it('an expression that fails is the problem of its item alone', async () => {
		const parameters = { ...parse, source: 'json', callback: '={{ $json.text.trim() }}' };
		const inputs = [{ text: JSON.stringify(flat('new')) }, {}];
		const { items } = await runStep(parameters, inputs, { onError: 'continueRegularOutput' });
		expect(items.map(({ json }) => json.event ?? 'error')).toEqual(['new', 'error']);
	});
});

it('an operation that this version does not know is told', async () => {
	const { error } = await runStep({ resource: 'client', operation: 'toString' }, [flat('new')]);
	expect(error?.message).toBe('This version of the node has no operation "toString" of "client"');
	expect(error?.description).toMatch(/Choose Resource and Operation again, or update the package$/);
});

it('a reschedule without its old booking lacks it, which is not the same as no reschedule', async () => {
	const parameters = { resource: 'reschedule', operation: 'compare', whenMissing: 'error' };
	const { error } = await runStep(parameters, [{ callback_type: 'reschedule', new: flat('new') }]);
	expect(error?.message).toMatch(
		/^This callback \(Booking Rescheduled\) lacks its old or new booking$/,
	);
});

const PLAN = { resource: 'reminder', operation: 'plan' };
const reminderOf = (one: INodeParameters): INodeParameters => ({
	...PLAN,
	reminders: { reminder: [one] },
});

it.each<[string, INodeParameters, string]>([
	[
		'a sample of no known event',
		{ resource: 'callback', operation: 'generateSample', sampleEvent: '={{ "gone" }}' },
		'Set Sample Event to all or to one of new, ',
	],
	[
		'a sample too far away',
		{ resource: 'callback', operation: 'generateSample', startsIn: 3651 },
		'Enter a whole number from -3650 to 3650',
	],
	[
		'a history of nothing',
		{ resource: 'callback', operation: 'removeRepeats', historySize: 0 },
		'Enter a whole number from 1 to ',
	],
	[
		'a reminder before nothing known',
		reminderOf({ amount: -1, unit: 'hours', when: 'before' }),
		'Set Amount to a whole number from 0 to ',
	],
	[
		'half a day',
		reminderOf({ amount: 0.5, unit: 'days', when: 'before' }),
		'Set Amount to a whole number from 0 to ',
	],
	[
		'an amount of blanks',
		reminderOf({ amount: '={{ " " }}', unit: 'days', when: 'before' }),
		'Set Amount to a whole number from 0 to ',
	],
])('%s is told, with what to do', async (_, parameters, advice) => {
	const { error } = await runStep(parameters, [flat('new')]);
	expect(error?.description).toContain(advice);
});

it('the input is never changed', async () => {
	const body = Object.freeze(reschedule());
	const before = JSON.stringify(body);
	for (const [parameters] of MISSING) await runStep(parameters, [body]);
	await runStep({ resource: 'booking', operation: 'extract' }, [body]);
	await runStep({ resource: 'callback', operation: 'parse' }, [body]);
	expect(JSON.stringify(body)).toBe(before);
	expect(logged.filter((line) => /error/i.test(line))).toEqual([]);
});
