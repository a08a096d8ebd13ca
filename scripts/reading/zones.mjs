import { sourceAt } from '../../tools/sources.mjs';

/**
 * How time zones are read, beside Intl and the list of Ruby on Rails.
 * @returns {Promise<import('../../test/reading/row').Row[]>}
 */
export async function zoneRows() {
	return sourceAt('test/reading/zones.ts').zoneRows();
}
