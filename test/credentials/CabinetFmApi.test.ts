import { NodeHelpers } from 'n8n-workflow';
import type {
	ICredentialsDecrypted,
	ICredentialTestFunctions,
	INodeCredentialTestResult,
	INodeParameters,
	INodeProperties,
} from 'n8n-workflow';
import { CabinetFmApi } from '../../credentials/CabinetFmApi.credentials';
import { CabinetFmTrigger } from '../../nodes/CabinetFm/CabinetFmTrigger.node';

const { properties } = new CabinetFmApi();

function field(name: string): INodeProperties {
	const found = properties.find((candidate) => candidate.name === name);
	if (!found) throw new Error(`There is no field ${name}`);
	return found;
}

/** The notices that n8n shows for what is typed into the credential. */
function noticesFor(data: INodeParameters): string[] {
	return properties
		.filter(({ type }) => type === 'notice')
		.filter((notice) => NodeHelpers.displayParameter(data, notice, null, null))
		.map(({ displayName }) => displayName);
}

const trigger = new CabinetFmTrigger();
const GOOD = 'aB3-._~kLmNoPqRs';

async function test(data?: object): Promise<INodeCredentialTestResult> {
	const credential = { id: '1', name: 'Cabinet.fm API', type: 'cabinetFmApi', data };
	return await trigger.methods.credentialTest.callbackTokenTest.call(
		{} as ICredentialTestFunctions,
		credential as ICredentialsDecrypted<{ callbackToken?: string }>,
	);
}

describe('the credential', () => {
	it('has the names that saved workflows know', () => {
		const credential = new CabinetFmApi();
		expect(credential.name).toBe('cabinetFmApi');
		expect(credential.displayName).toBe('Cabinet.fm API');
	});

	it('hides its tokens, of which the previous one is optional', () => {
		const hidden = { typeOptions: { password: true }, default: '' };
		expect(field('callbackToken')).toMatchObject({ ...hidden, required: true });
		expect(field('previousToken')).toMatchObject(hidden);
		expect(field('previousToken').required).not.toBe(true);
	});

	it('is asked for by the trigger only with the authentication Callback Token', () => {
		expect(trigger.description.credentials).toEqual([
			{
				name: 'cabinetFmApi',
				required: true,
				testedBy: 'callbackTokenTest',
				displayOptions: { show: { authentication: ['callbackToken'] } },
			},
		]);
	});
});

describe('while a token is typed', () => {
	/** n8n shows this in place of a saved token. */
	const SAVED = '__n8n_BLANK_VALUE_e5362baf-c777-4d57-a609-6eaf1f9e87f6';

	it.each([
		{},
		{ callbackToken: '', previousToken: '' },
		{ callbackToken: GOOD },
		{ callbackToken: SAVED, previousToken: SAVED },
	])('the only notice tells how to use it: %j', (data) => {
		const notices = noticesFor(data);
		expect(notices).toHaveLength(1);
		expect(notices[0]).toContain('?token=');
		expect(notices[0]).toMatch(/keep a copy/);
	});

	it.each([
		['callbackToken', 'Callback Token', 'too short', 'a'],
		['callbackToken', 'Callback Token', 'too short', GOOD.slice(1)],
		['callbackToken', 'Callback Token', 'URL', `${GOOD} `],
		['callbackToken', 'Callback Token', 'URL', `${GOOD}&`],
		['callbackToken', 'Callback Token', 'URL', 'пароль'.repeat(5)],
		['previousToken', 'Previous Token', 'too short', 'a'],
		['previousToken', 'Previous Token', 'URL', `${GOOD}+`],
	])('in %s, a notice says that the %s is %s: %j', (name, label, problem, token) => {
		const [, ...notices] = noticesFor({ callbackToken: GOOD, [name]: token });
		expect(notices).toHaveLength(1);
		expect(notices[0]).toContain(label);
		expect(notices[0]).toContain(problem);
	});
});

describe('the test of the credential', () => {
	it.each([GOOD, GOOD.repeat(10)])('passes %s', async (callbackToken) => {
		expect(await test({ callbackToken })).toMatchObject({ status: 'OK' });
	});

	it.each([
		['that is empty', '', 'empty'],
		['that is missing', undefined, 'empty'],
		['that is null', null, 'empty'],
		['that is no text', 5, 'empty'],
		['that is blank', '   ', 'empty'],
		['that is too short', GOOD.slice(1), 'too short'],
		['with a blank', `${GOOD} ${GOOD}`, 'URL'],
		['with a blank at its end', `${GOOD} `, 'URL'],
		['with a line break at its end', `${GOOD}\n`, 'URL'],
		['with a sign that a URL reads', `${GOOD}&a=b`, 'URL'],
		['with a plus, which a URL reads as a blank', `${GOOD}+`, 'URL'],
		['with a percent sign', `${GOOD}%41`, 'URL'],
		['in Cyrillic', 'пароль'.repeat(5), 'URL'],
	])('tells what is wrong with a token %s, and what to do', async (_, callbackToken, problem) => {
		const { status, message } = await test({ callbackToken });
		expect(status).toBe('Error');
		expect(message).toContain(problem);
		expect(message).toMatch(/Use|Enter/);
	});

	it.each([undefined, null, '', '  ', GOOD])(
		'passes with the previous token %j',
		async (previousToken) => {
			expect(await test({ callbackToken: GOOD, previousToken })).toMatchObject({ status: 'OK' });
		},
	);

	it('tells what is wrong with a previous token', async () => {
		const { status, message } = await test({ callbackToken: GOOD, previousToken: 'a b' });
		expect(status).toBe('Error');
		expect(message).toContain('The Previous Token has characters');
	});

	it('tells that a credential without data has no token', async () => {
		expect(await test()).toMatchObject({ status: 'Error' });
	});

	it('never repeats the token', async () => {
		for (const callbackToken of ['short-secret', 'long secret with blanks', GOOD]) {
			expect((await test({ callbackToken })).message).not.toContain(callbackToken);
		}
		expect.assertions(3);
	});
});
