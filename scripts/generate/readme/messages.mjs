import { itemReader, source } from '../../../tools/sources.mjs';
import { table } from '../../../tools/terminal.mjs';
import { DAY } from '../samples.mjs';

const LANGUAGES = ['en', 'ru', 'de'];

/** What the summary of a reschedule says, in some languages. */
export function messageTable() {
	const language = source('language');
	/** @type {Array<{ value: string, name: string }>} */
	const known = language.LANGUAGES;
	const shown = known.filter(({ value }) => LANGUAGES.includes(value));
	const summaryIn = (/** @type {string} */ value) => {
		const people = language.languageOf(value);
		const callback = source('sample').sampleCallback('reschedule', DAY, people);
		const companyTimezone = callback.new.booking.client_timezone;
		return itemReader()(callback, { language: value, companyTimezone }).summary;
	};
	return table(
		['Language', '`summary` of a reschedule'],
		shown.map(({ value, name }) => [name, summaryIn(value)]),
	);
}
