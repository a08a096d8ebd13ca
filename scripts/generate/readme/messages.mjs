import { itemReader, source, sourceAt } from '../../../tools/sources.mjs';
import { table } from '../../../tools/terminal.mjs';
import { DAY } from '../samples.mjs';

const LANGUAGES = ['en', 'ru', 'de'];
/** Where the company is that the summaries are for. */
const COMPANY_ZONE = 'Europe/Moscow';

/** The sample of a reschedule as client and owner read it, in some languages side by side. */
export function messageTable() {
	const language = source('language');
	/** @type {Array<{ value: string, name: string }>} */
	const known = language.LANGUAGES;
	const shown = known.filter(({ value }) => LANGUAGES.includes(value));
	const told = shown.map(({ value }) => toldIn(language.languageOf(value), value));
	return table(
		['', ...shown.map(({ name }) => name)],
		[
			['The client gets', ...told.map(({ message }) => message)],
			['You get', ...told.map(({ summary }) => summary)],
		],
	);
}

/** @param {unknown} language @param {string} tag */
function toldIn(language, tag) {
	const { messageOf } = sourceAt('nodes/CabinetFm/domain/message/message.ts');
	const callback = source('sample').sampleCallback('reschedule', DAY, language);
	const item = itemReader()(callback, { language: tag }, COMPANY_ZONE);
	const choice = { recipient: 'client', about: 'event', place: '', currency: '' };
	const { text } = messageOf(item, choice, language);
	return { message: text.replaceAll('\n', '<br>'), summary: item.summary };
}
