import type { INodeParameters } from 'n8n-workflow';
import { flat } from '../support/callbacks';
import { itemOf, openTrigger } from '../support/webhook';

async function itemWith(parameters: INodeParameters) {
	return itemOf(await openTrigger({ parameters }).send(flat('new')));
}

const message = (text: string) => expect.stringContaining(text) as string;

describe('an option that cannot be understood costs no booking, and the item names it', () => {
	it.each<[INodeParameters, string, string]>([
		[
			{ options: { timezone: 'Moscow Timee' } },
			'Options > Timezone',
			'Moscow Timee is no time zone',
		],
		[{ options: { timezone: 'IST' } }, 'Options > Timezone', 'Europe/Moscow'],
		[
			{ options: { companyTimezone: 'Mars' } },
			'Options > Company Timezone',
			'Mars is no time zone',
		],
		[{ options: { companyTimezone: '+15:00' } }, 'Options > Company Timezone', '+15:00'],
		[{ options: { countryCode: 'Narnia' } }, 'Options > Country Code', 'Narnia is no country'],
		[{ options: { countryCode: '={{ 999999 }}' } }, 'Options > Country Code', '999999'],
		[
			{ options: { countryCode: '={{ ({}).x ?? { a: 1 } }}' } },
			'Options > Country Code',
			'An object',
		],
		[{ options: { dropRepeats: '={{ "maybe" }}' } }, 'Options > Drop Repeats', 'maybe'],
		[{ options: { includeRaw: '={{ 5 }}' } }, 'Options > Include Raw Callback', '5 is neither'],
		[{ language: 'Klingon' }, 'Language', 'Klingon is no language'],
		[{ language: '={{ 5 }}' }, 'Language', '5 is no language'],
	])('%j', async (parameters, path, text) => {
		expect((await itemWith(parameters)).issues).toEqual([{ path, message: message(text) }]);
	});

	it('and says what was meant', async () => {
		const { issues } = await itemWith({ options: { timezone: 'Moscow Timee' } });
		expect(issues).toEqual([
			{
				path: 'Options > Timezone',
				message: 'Moscow Timee is no time zone. Did you mean Europe/Moscow?',
			},
		]);
	});

	it('and a time without an offset is read as in UTC then, with an issue of its own', async () => {
		const trigger = openTrigger({ parameters: { options: { timezone: 'Nowhere' } } });
		const item = itemOf(await trigger.send(flat('new', { created_at: '2026-07-01 10:00:00' })));
		expect(item.created_at).toBe('2026-07-01T10:00:00.000Z');
		const paths = (item.issues as Array<{ path: string }>).map(({ path }) => path);
		expect(paths).toEqual(['created_at', 'Options > Timezone']);
	});

	it('at every item, one issue for each option', async () => {
		const options = { timezone: '?', companyTimezone: '?', countryCode: '?' };
		const trigger = openTrigger({ parameters: { options, language: '?' } });
		for (let count = 0; count < 2; count++) {
			const { issues } = itemOf(await trigger.send(flat('new')));
			expect((issues as Array<{ path: string }>).map(({ path }) => path)).toEqual([
				'Options > Timezone',
				'Options > Company Timezone',
				'Options > Country Code',
				'Language',
			]);
		}
	});

	it('but a raw item stays as it is', async () => {
		const parameters = { itemFormat: 'raw', options: { timezone: '?' }, language: '?' };
		expect(await itemWith(parameters)).toEqual(flat('new'));
	});

	it('and what was entered is cut where it is long', async () => {
		const { issues } = await itemWith({ options: { timezone: 'x'.repeat(10_000) } });
		expect(JSON.stringify(issues).length).toBeLessThan(300);
	});
});

describe('an option whose expression gives nothing counts as not set, and the item says so', () => {
	const NOTHING = [
		'={{ null }}',
		'={{ $json.nope.nope }}',
		'={{ $("Nobody").item.json.id }}',
		'={{ ( }}',
		'=',
	];
	const OPTIONS = [
		['timezone', 'Timezone'],
		['companyTimezone', 'Company Timezone'],
		['countryCode', 'Country Code'],
		['dropRepeats', 'Drop Repeats'],
		['includeRaw', 'Include Raw Callback'],
	];

	const CASES = NOTHING.flatMap((expression) =>
		OPTIONS.map(([name, label]) => [name, expression, label] as const),
	);

	it.each(CASES)('%s: %s', async (name, expression, label) => {
		const issue = { path: `Options > ${label}`, message: message('gives nothing') };
		const item = await itemWith({ options: { [name]: expression } });
		expect(item).toEqual({ ...(await itemWith({})), issues: [issue] });
	});

	it.each(NOTHING)('Language: %s', async (language) => {
		const issue = { path: 'Language', message: message('English') };
		expect(await itemWith({ language })).toEqual({ ...(await itemWith({})), issues: [issue] });
	});

	it('and leaves the others as they are', async () => {
		const options = { timezone: '={{ $("Nobody").item.json.id }}', companyTimezone: 'Asia/Tokyo' };
		expect(await itemWith({ options })).toMatchObject({
			local: { company: { timezone: 'Asia/Tokyo' } },
		});
	});

	it('but an option that was left empty has no issue', async () => {
		const options = { timezone: '', companyTimezone: ' ', countryCode: '' };
		expect(await itemWith({ options, language: '' })).toEqual(await itemWith({}));
	});
});

describe('the options', () => {
	it.each(['Europe/Moscow', 'europe/moscow', '+3', 'UTC+03:00', 'Moscow', '(GMT+03:00) Moscow'])(
		'understand the zone %s',
		async (companyTimezone) => {
			const { local, issues } = await itemWith({ options: { companyTimezone } });
			expect(local).toMatchObject({ company: { time: '13:00' } });
			expect(issues).toEqual([]);
		},
	);

	it.each(['={{ true }}', '={{ "true" }}', '={{ 1 }}', '={{ "yes" }}'])(
		'understand a yes by expression: %s',
		async (includeRaw) => {
			expect(await itemWith({ options: { includeRaw } })).toHaveProperty('raw');
		},
	);

	it.each(['={{ false }}', '={{ "false" }}', '={{ 0 }}'])(
		'understand a no by expression: %s',
		async (includeRaw) => {
			const item = await itemWith({ options: { includeRaw } });
			expect(item).not.toHaveProperty('raw');
			expect(item.issues).toEqual([]);
		},
	);

	it.each([
		['ru', 'вторник'],
		['={{ "RU" }}', 'вторник'],
		['={{ "ru_RU" }}', 'вторник'],
		['de', 'Dienstag'],
		['={{ "it" }}', 'martedì'],
	])('write words in the language %s', async (language, weekday) => {
		expect(await itemWith({ language })).toMatchObject({
			local: { company: { weekday } },
			issues: [],
		});
	});
});

it.each([5, 'new', '={{ null }}', '={{ $("Nobody").item.json.id }}', '={{ ( }}'])(
	'chosen events that cannot be read are told with the status 500: %j',
	async (events) => {
		const outcome = await openTrigger({ parameters: { events } }).send(flat('new'));
		expect(outcome).toEqual({
			status: 500,
			body: { status: 'rejected', reason: message('Trigger On') },
			outputs: undefined,
		});
	},
);
