import type { ILoadOptionsFunctions, INodePropertyOptions } from 'n8n-workflow';
import { countries } from '../domain/person/phone';
import { listedZones } from '../domain/time/zones';

/* Lists of the options, which the editor loads when somebody opens them. */

/** Every time zone, by its IANA name. */
export async function getTimezones(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	return await Promise.resolve(listedZones());
}

/** Every country with its calling code, e.g. "Russia (+7)", by its ISO 3166 code. */
export async function getCountries(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	const names = new Intl.DisplayNames('en', { type: 'region' });
	const listed = countries().map(({ region, callingCode }) => ({
		name: `${names.of(region) ?? region} (+${callingCode})`,
		value: region,
	}));
	return await Promise.resolve(listed.sort((one, other) => one.name.localeCompare(other.name)));
}
