import { EVENTS } from '../../nodes/CabinetFm/domain/callback/event';
import { openTrigger } from '../support/webhook';
import type { TriggerSetup } from '../support/webhook';

const TOKEN = 'aB3-._~kLmNoPqRsTuV9';
const WITH_TOKEN: TriggerSetup = {
	token: TOKEN,
	parameters: { authentication: 'callbackToken', events: ['new', 'report'] },
};
const ALL_FIELDS = [
	'New booking callbacks',
	'Booking cancellation callbacks',
	'Booking reschedule callbacks',
	'Renewal callbacks',
];

async function textFor(setup: TriggerSetup, query?: string): Promise<string> {
	const page = await openTrigger(setup).visit('GET', query);
	expect(page).toMatchObject({ status: 200, outputs: undefined });
	expect(page.contentType).toMatch(/^text\/plain\b/);
	return page.text;
}

function namedIn(text: string, names: string[]): string[] {
	return names.filter((name) => text.includes(name));
}

describe('opening the URL in a browser', () => {
	it('says what it is, that it is active, and where to paste it', async () => {
		const text = await textFor({});
		expect(text).toContain('the address for cabinet.fm callbacks');
		expect(text).toMatch(/\bactive\b/);
		expect(text).not.toMatch(/\btest\b/);
		expect(namedIn(text, ALL_FIELDS)).toEqual(ALL_FIELDS);
	});

	it('says that it is the test URL while the editor listens', async () => {
		const text = await textFor({ isTest: true });
		expect(text).toMatch(/\btest\b/);
		expect(text).not.toMatch(/\bactive\b/);
	});

	it('names the chosen events and their settings fields, and no other', async () => {
		const text = await textFor({ parameters: { events: ['report', 'new'] } });
		const labels = EVENTS.map(({ label }) => label);
		expect(namedIn(text, labels)).toEqual(['Booking Created', 'Report Created']);
		expect(namedIn(text, ALL_FIELDS)).toEqual(['New booking callbacks', 'Renewal callbacks']);
	});

	it.each([[[]], ['={{ null }}'], [5]])('says so when no events are chosen: %j', async (events) => {
		expect(await textFor({ parameters: { events } })).toContain('Trigger On');
	});

	it('says all of it with the token', async () => {
		const plain = await textFor({ parameters: { events: ['new', 'report'] } });
		expect(await textFor(WITH_TOKEN, `token=${TOKEN}`)).toBe(plain);
		const changing = { ...WITH_TOKEN, token: 'Zz9-._~kLmNoPqRsTuV9', previousToken: TOKEN };
		expect(await textFor(changing, `token=${TOKEN}`)).toBe(plain);
	});

	it.each(['', 'token=', 'token=wrong', `Token=${TOKEN}`])(
		'says nothing but that the token is missing or wrong: %j',
		async (query) => {
			const texts = [
				await textFor(WITH_TOKEN, query),
				await textFor({ ...WITH_TOKEN, isTest: true }, query),
				await textFor({ ...WITH_TOKEN, token: '' }, query),
				await textFor({ parameters: { authentication: 'callbackToken' } }, query),
				await textFor({ parameters: { authentication: '={{ ( }}' } }, query),
			];
			expect(new Set(texts).size).toBe(1);
			expect(texts[0]).toMatch(/token .*missing or wrong/);
			expect(texts[0]).not.toMatch(/\b(?:test|active|Booking Created|New booking)\b/);
			expect(texts[0]).not.toContain(TOKEN);
		},
	);

	it('repeats nothing of the request', async () => {
		const query = 'token=%3Cscript%3Ealert(1)%3C/script%3E&name=visitor';
		for (const setup of [{}, WITH_TOKEN]) {
			expect(await textFor(setup, query)).not.toMatch(/script|alert|visitor/);
		}
		expect(await textFor(WITH_TOKEN, `token=${TOKEN}`)).not.toContain(TOKEN);
	});

	it('is answered 403 where the IP Allowlist keeps the visitor out', async () => {
		const setup = { ip: '203.0.113.7', parameters: { options: { ipAllowlist: '10.0.0.1' } } };
		const page = await openTrigger(setup).visit('GET');
		expect(page).toMatchObject({ status: 403, outputs: undefined });
		expect(page.text).toBe('{"status":"rejected","reason":"address"}');
		expect((await openTrigger({ ...setup, ip: '10.0.0.1' }).visit('GET')).status).toBe(200);
	});
});

it.each([{}, WITH_TOKEN, { isTest: true }])(
	'a service that pings with HEAD gets 200: %j',
	async (setup) => {
		expect(await openTrigger(setup).visit('HEAD')).toMatchObject({
			status: 200,
			text: '',
			outputs: undefined,
		});
	},
);
