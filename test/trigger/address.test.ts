import { flat } from '../support/callbacks';
import { itemOf, openTrigger } from '../support/webhook';
import type { Outcome, TriggerSetup } from '../support/webhook';

const SENDER = '203.0.113.7';
const REFUSED = {
	status: 403,
	body: { status: 'rejected', reason: 'address' },
	outputs: undefined,
};

async function send(ipAllowlist: unknown, setup: TriggerSetup = {}): Promise<Outcome> {
	const parameters = { options: { ipAllowlist: ipAllowlist as string }, ...setup.parameters };
	return await openTrigger({ ip: SENDER, ...setup, parameters }).send(flat('new'));
}

describe('the IP Allowlist', () => {
	it.each([
		['203.0.113.7', SENDER],
		['10.0.0.1, 203.0.113.0/24', SENDER],
		['203.0.113.7', `::ffff:${SENDER}`],
		['2001:db8::/32', '2001:db8::7'],
		['={{ "203.0.113.7" }}', SENDER],
		['={{ ["10.0.0.1", "203.0.113.7"] }}', SENDER],
		['', SENDER],
		['   ', SENDER],
	])('%j lets %s in', async (list, ip) => {
		const outcome = await send(list, { ip });
		expect(outcome).toMatchObject({ status: 200, body: { status: 'accepted' } });
		expect(itemOf(outcome).issues).toEqual([]);
	});

	it.each([
		['10.0.0.1', SENDER],
		['203.0.113.7', '203.0.113.8'],
		['203.0.113.0/24', '::ffff:10.0.0.1'],
		['2001:db8::/32', SENDER],
		[',', SENDER],
		['office', SENDER],
		['203.0.113.*', SENDER],
		['203.0.113.7', ''],
		['203.0.113.7', 'unknown'],
	])('%j keeps %j out', async (list, ip) => {
		expect(await send(list, { ip })).toEqual(REFUSED);
	});

	it.each([
		'={{ null }}',
		'={{ "" }}',
		'=',
		'={{ $json.nope.nope }}',
		'={{ $("Nobody").item.json.id }}',
		'={{ ( }}',
		'={{ ({ ip: "203.0.113.7" }) }}',
		'={{ true }}',
	])('that cannot be read keeps everybody out: %s', async (list) => {
		expect(await send(list)).toEqual(REFUSED);
	});

	it('lets nobody in whose address is not known', async () => {
		expect(await send('0.0.0.0/0, ::/0', { ip: undefined })).toEqual(REFUSED);
	});

	it('tells of an entry that cannot be understood, and the others stand', async () => {
		const { issues } = itemOf(await send('office, 203.0.113.7, 10.0.0.0/33'));
		expect(issues).toEqual(
			['office', '10.0.0.0/33'].map((entry) => ({
				path: 'Options > IP Allowlist',
				message: expect.stringContaining(`${entry} is no address`) as string,
			})),
		);
	});

	it('leaves a raw item as it is', async () => {
		const parameters = {
			itemFormat: 'raw',
			options: { ipAllowlist: `office, ${SENDER}` },
		};
		expect(itemOf(await send('', { parameters }))).toEqual(flat('new'));
	});

	it('looks at the address before the proxies, not at theirs', async () => {
		const proxy = '10.0.0.1';
		expect((await send(SENDER, { ip: SENDER, ips: [SENDER, proxy] })).status).toBe(200);
		expect(await send(proxy, { ip: SENDER, ips: [SENDER, proxy] })).toEqual(REFUSED);
	});

	it('is looked at before the token, in a test run, too', async () => {
		const parameters = { authentication: 'callbackToken', options: { ipAllowlist: '10.0.0.1' } };
		const token = 'aB3-._~kLmNoPqRsTuV9';
		for (const isTest of [false, true]) {
			const trigger = openTrigger({ ip: SENDER, token, parameters, isTest });
			expect(await trigger.send(flat('new'))).toEqual(REFUSED);
			expect(await trigger.send(flat('new'), { query: `token=${token}` })).toEqual(REFUSED);
			expect(await trigger.send('no callback')).toEqual(REFUSED);
		}
		expect.assertions(6);
	});

	it('and the token are both needed', async () => {
		const parameters = { authentication: 'callbackToken', options: { ipAllowlist: SENDER } };
		const trigger = openTrigger({ ip: SENDER, token: 'aB3-._~kLmNoPqRsTuV9', parameters });
		expect((await trigger.send(flat('new'))).status).toBe(401);
	});
});
