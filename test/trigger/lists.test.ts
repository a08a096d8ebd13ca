import type { ILoadOptionsFunctions } from 'n8n-workflow';
import { CabinetFm } from '../../nodes/CabinetFm/CabinetFm.node';
import { readOptions } from '../../nodes/CabinetFm/host/options';
import { trigger } from '../support/webhook';

const { getCountries, getTimezones } = trigger.methods.loadOptions;
const context = {} as ILoadOptionsFunctions;

it('both nodes load the same lists', () => {
	expect(new CabinetFm().methods.loadOptions).toEqual(trigger.methods.loadOptions);
});

describe('the list of time zones', () => {
	it('holds each zone once, under the name it now has', async () => {
		const values = (await getTimezones.call(context)).map(({ value }) => value);
		expect(values).toEqual(
			expect.arrayContaining(['UTC', 'Europe/Moscow', 'Europe/Kyiv', 'Asia/Kolkata']),
		);
		expect(values).not.toContain('Europe/Kiev');
		expect(new Set(values).size).toBe(values.length);
		expect(values.length).toBeGreaterThan(400);
	});

	it('holds only zones that the options understand', async () => {
		for (const { value } of await getTimezones.call(context)) {
			expect(readOptions({ timezone: value, companyTimezone: value }, 'UTC').problems).toEqual([]);
		}
	});
});

describe('the list of countries', () => {
	it('tells the calling code of each, in the order of their names', async () => {
		const list = await getCountries.call(context);
		expect(list).toContainEqual({ name: 'Russia (+7)', value: 'RU' });
		expect(list).toContainEqual({ name: 'Kazakhstan (+7)', value: 'KZ' });
		expect(list).toContainEqual({ name: 'Germany (+49)', value: 'DE' });
		const names = list.map(({ name }) => name);
		expect(names).toEqual([...names].sort((one, other) => one.localeCompare(other)));
		expect(names.filter((name) => !/^\p{Lu}[^+]+ \(\+\d{1,3}\)$/u.test(name))).toEqual([]);
	});

	it('holds only countries that the option understands, by value and by name', async () => {
		for (const { name, value } of await getCountries.call(context)) {
			const byValue = readOptions({ countryCode: value }, 'UTC');
			const byName = readOptions({ countryCode: name }, 'UTC');
			expect([...byValue.problems, ...byName.problems]).toEqual([]);
		}
	});

	it.each([7, '7', '+7', 'ru', 'RU', 'Russia (+7)'])(
		'is not needed: %j is understood',
		(countryCode) => {
			const { setting, problems } = readOptions({ countryCode }, 'UTC');
			expect(setting.country).toMatchObject({ callingCode: '7' });
			expect(problems).toEqual([]);
		},
	);
});
