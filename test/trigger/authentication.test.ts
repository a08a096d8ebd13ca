import crypto from 'crypto';
import { flat } from '../support/callbacks';
import { withoutWaiting } from '../support/waiting';
import { logged, openTrigger } from '../support/webhook';
import type { Outcome, Sending, TriggerSetup } from '../support/webhook';

const TOKEN = 'aB3-._~kLmNoPqRsTuV9';
const AS_QUERY: Sending = { query: `token=${TOKEN}` };

async function send(sending: Sending, setup: TriggerSetup = { token: TOKEN }): Promise<Outcome> {
	const parameters = { authentication: 'callbackToken', options: { includeRaw: true } };
	return await openTrigger({ parameters, ...setup }).send(flat('new'), sending);
}

let pauses: number[];
beforeEach(() => {
	pauses = withoutWaiting();
});
afterEach(() => {
	jest.restoreAllMocks();
});

const REFUSED = { status: 401, body: { status: 'rejected', reason: 'token' }, outputs: undefined };

describe('a callback with the token', () => {
	it.each<[string, Sending]>([
		['in the query', AS_QUERY],
		['as a Bearer token', { headers: { authorization: `Bearer ${TOKEN}` } }],
		['as a bearer token', { headers: { Authorization: `bearer ${TOKEN}` } }],
		['in X-Callback-Token', { headers: { 'X-Callback-Token': TOKEN } }],
		['beside a wrong one', { query: `token=${TOKEN}`, headers: { authorization: 'Bearer no' } }],
	])('%s is accepted', async (_, sending) => {
		const { status, body, outputs } = await send(sending);
		expect({ status, body }).toEqual({ status: 200, body: { status: 'accepted', event: 'new' } });
		expect(outputs).toBeDefined();
	});
});

describe('a callback is refused', () => {
	const unauthorised: Array<[string, Sending]> = [
		['without a token', {}],
		['with an empty token in the query', { query: 'token=' }],
		[
			'with an empty token in every place',
			{
				query: 'token=',
				headers: { authorization: 'Bearer ', 'x-callback-token': '' },
			},
		],
		['with another token', { query: 'token=another' }],
		['with the beginning of the token', { query: `token=${TOKEN.slice(0, -1)}` }],
		['with more than the token', { query: `token=${TOKEN}0` }],
		['with the token in another case', { query: `token=${TOKEN.toLowerCase()}` }],
		['with the token under another name', { query: `Token=${TOKEN}` }],
		['with another scheme', { headers: { authorization: `Basic ${TOKEN}` } }],
		['with the bare token as authorization', { headers: { authorization: TOKEN } }],
		['with the token inside an object', { query: `token[0]=${TOKEN}` }],
		['with two tokens, both wrong', { query: 'token=a&token=b' }],
		['with tokens joined by a comma', { headers: { 'x-callback-token': [TOKEN, TOKEN] } }],
	];

	it.each(unauthorised)('%s', async (_, sending) => {
		expect(await send(sending)).toEqual(REFUSED);
	});

	it.each([
		['the token of the credential is empty', { token: '' }],
		['the token of the credential is missing', { token: undefined }],
		['the token of the credential is null', { token: null }],
		['the token of the credential is blank', { token: ' \t\n' }],
		['only the previous token is there', { token: '', previousToken: TOKEN }],
		['the token of the credential is a number', { token: 1 }],
		['the node has no credential', {}],
	])('when %s, whatever it carries', async (_, setup) => {
		const sendings: Sending[] = [
			{},
			{ query: 'token=' },
			{ query: 'token=undefined' },
			{ query: 'token=null' },
			{ query: 'token=1' },
			AS_QUERY,
		];
		for (const sending of sendings) expect(await send(sending, setup)).toEqual(REFUSED);
		expect.assertions(sendings.length);
	});

	it('before anything is told about its body', async () => {
		const trigger = openTrigger({
			parameters: { authentication: 'callbackToken' },
			token: TOKEN,
		});
		expect(await trigger.send('[1]', { headers: { 'content-type': 'application/json' } })).toEqual(
			REFUSED,
		);
	});
});

describe('while the token is being changed', () => {
	const NEW = 'Zz9-._~kLmNoPqRsTuV9';
	const setup = { token: NEW, previousToken: TOKEN };

	it.each([NEW, TOKEN])('the new and the previous one are accepted: %s', async (token) => {
		expect((await send({ query: `token=${token}` }, setup)).status).toBe(200);
	});

	it('no other one is', async () => {
		expect(await send({ query: 'token=another' }, setup)).toEqual(REFUSED);
	});

	it.each([undefined, null, '', '  ', 5])(
		'a previous token that is %j is none',
		async (previousToken) => {
			const sendings = ['', '%20%20', 'undefined', 'null', '5'].map((token) => `token=${token}`);
			for (const query of sendings) {
				expect(await send({ query }, { token: NEW, previousToken })).toEqual(REFUSED);
			}
			expect.assertions(sendings.length);
		},
	);

	it('both are compared, whichever matches', async () => {
		const compare = jest.spyOn(crypto, 'timingSafeEqual');
		await send({ query: `token=${NEW}` }, setup);
		expect(compare).toHaveBeenCalledTimes(2);
	});
});

it.each(['={{ null }}', '={{ $("Nobody").item.json.id }}', '={{ ( }}', 'everybody'])(
	'nobody comes in where it cannot be read whether a token is asked for: %s',
	async (authentication) => {
		const trigger = openTrigger({ parameters: { authentication }, token: TOKEN });
		expect(await trigger.send(flat('new'))).toEqual(REFUSED);
		expect(await trigger.send(flat('new'), AS_QUERY)).toEqual(REFUSED);
	},
);

describe('a credential that n8n cannot read', () => {
	it.each([1, 3])('at first, %d times, costs no booking', async (unreadable) => {
		const setup = { token: TOKEN, unreadable };
		expect((await send(AS_QUERY, setup)).status).toBe(200);
		expect(await send({ query: 'token=another' }, setup)).toEqual(REFUSED);
	});

	it('lets nobody in after some two seconds, and the log says so', async () => {
		expect(await send(AS_QUERY, { token: TOKEN, unreadable: 9 })).toEqual(REFUSED);
		expect(pauses).toEqual([100, 500, 1500]);
		expect(logged.at(-1)).toMatch(/could not read the credential.*Open and save it again$/);
	});
});

it('a token is not asked for by default', async () => {
	expect((await openTrigger({ token: TOKEN }).send(flat('new'))).status).toBe(200);
});

it('several tokens in the query are each compared', async () => {
	expect((await send({ query: `token=wrong&token=${TOKEN}` })).status).toBe(200);
});

describe('the comparison', () => {
	it('is made by timingSafeEqual, on both sides of one length, for every place', async () => {
		const compare = jest.spyOn(crypto, 'timingSafeEqual');
		const headers = { authorization: 'Bearer x', 'x-callback-token': 'a much longer wrong token' };
		await send({ ...AS_QUERY, headers });
		const lengths = compare.mock.calls.map((sides) => sides.map((side) => side.byteLength));
		expect(lengths).toEqual([
			[32, 32],
			[32, 32],
			[32, 32],
		]);
	});

	it('is made for a refused token as for an accepted one', async () => {
		const compare = jest.spyOn(crypto, 'timingSafeEqual');
		await send({ query: 'token=x' });
		expect(compare).toHaveBeenCalledTimes(1);
	});

	it('alone decides', async () => {
		jest.spyOn(crypto, 'timingSafeEqual').mockReturnValue(false);
		expect(await send(AS_QUERY)).toEqual(REFUSED);
	});
});

describe('the token', () => {
	it('is in no item, answer or log line', async () => {
		const outcomes = [
			await send(AS_QUERY),
			await send({ headers: { authorization: `Bearer ${TOKEN}` } }),
			await send({ headers: { 'x-callback-token': TOKEN } }),
			await send({ query: `token=${TOKEN}x` }),
			await send(AS_QUERY, {}),
			await send(AS_QUERY, { token: TOKEN, bodyBreaksOff: true }),
		];
		const parameters = { authentication: 'callbackToken', events: 5 };
		const broken = openTrigger({ parameters, token: TOKEN });
		outcomes.push(await broken.send(flat('new'), AS_QUERY));

		expect(outcomes.map(({ status }) => status)).toEqual([200, 200, 200, 401, 401, 200, 500]);
		expect(JSON.stringify(outcomes)).not.toContain(TOKEN);
		expect(JSON.stringify(logged)).not.toContain(TOKEN);
	});

	it('is in no log line, even if the code breaks over it', async () => {
		const trigger = openTrigger({ parameters: { options: { dropRepeats: true } } });
		Object.defineProperty(trigger.staticData(), 'recentEventKeys', {
			get() {
				throw new RangeError(`${TOKEN}\n    at ${TOKEN} (token.ts:1:1)`);
			},
		});
		const outcome = await trigger.send(flat('new'), AS_QUERY);
		expect(outcome).toMatchObject({ status: 500, outputs: undefined });
		expect(logged.at(-1)).toMatch(/RangeError\n.*\bat .*\.get /);
		expect(JSON.stringify([outcome, logged])).not.toContain(TOKEN);
	});
});
