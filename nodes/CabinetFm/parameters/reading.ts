import type { INodeProperties } from 'n8n-workflow';
import { LANGUAGES } from '../domain/words/language';

/* How a callback is read, and in which language people are told of it: the same choices for trigger and steps. */

export const companyTimezone: INodeProperties = {
	displayName: 'Company Timezone Name or ID',
	name: 'companyTimezone',
	type: 'options',
	typeOptions: { loadOptionsMethod: 'getTimezones' },
	default: '',
	description:
		'The company\'s clock, which local times and summaries follow. Without it the timezone of the workflow is taken, which on a fresh n8n is New York. Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
	builderHint: {
		propertyHint:
			'IANA name of the zone in which the company works, e.g. Europe/Moscow. Set it unless the timezone of the workflow is that of the company.',
	},
};

export const countryCode: INodeProperties = {
	displayName: 'Country Code Name or ID',
	name: 'countryCode',
	type: 'options',
	typeOptions: { loadOptionsMethod: 'getCountries' },
	default: '',
	description:
		'Your country. Completes phone numbers that were entered without a calling code: with Russia (+7), 8 916 123-45-67 becomes +79161234567. Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
	builderHint: {
		propertyHint:
			'ISO 3166 code of the country, e.g. RU, for phone numbers without a calling code. A calling code such as 7 is understood, too.',
	},
};

export const language: INodeProperties = {
	displayName: 'Language',
	name: 'language',
	type: 'options',
	options: LANGUAGES.map(({ value, name }) => ({ name, value })),
	default: 'en',
	description: 'Language of all words that people read: summaries, dates, weekdays',
	builderHint: { propertyHint: 'The language of the people who read the messages' },
};

export const timezone: INodeProperties = {
	displayName: 'Timezone Name or ID',
	name: 'timezone',
	type: 'options',
	typeOptions: { loadOptionsMethod: 'getTimezones' },
	default: '',
	description:
		'Zone of times that cabinet.fm sends without an offset; the item tells you if there are any. Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
	builderHint: {
		propertyHint: 'IANA name, e.g. Europe/Moscow. Needed only when the issues of items ask for it.',
	},
};
