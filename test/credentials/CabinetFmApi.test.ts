import type {
	ICredentialsDecrypted,
	ICredentialTestFunctions,
	INodeCredentialTestResult,
} from 'n8n-workflow';
import { CabinetFmApi } from '../../credentials/CabinetFmApi.credentials';
import { CabinetFmTrigger } from '../../nodes/CabinetFm/CabinetFmTrigger.node';

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

	it('hides its token', () => {
		const token = new CabinetFmApi().properties.find(({ name }) => name === 'callbackToken');
		expect(token).toMatchObject({ typeOptions: { password: true }, required: true, default: '' });
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

describe('the test of the credential', () => {
	it.each([GOOD, GOOD.repeat(10)])('passes %s', async (callbackToken) => {
		expect(await test({ callbackToken })).toMatchObject({ status: 'OK' });
	});

	it.each([
		['that is empty', '', 'empty'],
		['that is missing', undefined, 'empty'],
		['that is null', null, 'empty'],
		['that is no text', 5, 'empty'],
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
