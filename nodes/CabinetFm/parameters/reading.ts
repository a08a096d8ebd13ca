import type { INodeProperties } from 'n8n-workflow';
import { LANGUAGES } from '../domain/words/language';

/* How a callback is read, and in which language people are told of it: the same choices for trigger and steps. */

export const companyTimezone: INodeProperties = {
	displayName: 'Company Timezone',
	name: 'companyTimezone',
	type: 'string',
	default: '',
	placeholder: 'e.g. Europe/Moscow',
	description:
		"The company's clock: an IANA name or an offset such as +03:00. Without it the workflow's timezone is taken, which on a fresh n8n is New York.",
};

export const countryCode: INodeProperties = {
	displayName: 'Country Code',
	name: 'countryCode',
	type: 'string',
	default: '',
	placeholder: 'e.g. 7',
	description:
		'Your country or its calling code, e.g. 7 or RU. Completes phone numbers that were entered without one: with 7, 8 916 123-45-67 becomes +79161234567.',
};

export const language: INodeProperties = {
	displayName: 'Language',
	name: 'language',
	type: 'options',
	options: LANGUAGES.map(({ value, name }) => ({ name, value })),
	default: 'en',
	description: 'Language of all words that people read: summaries, dates, weekdays',
};

export const timezone: INodeProperties = {
	displayName: 'Timezone',
	name: 'timezone',
	type: 'string',
	default: '',
	placeholder: 'e.g. Europe/Moscow',
	description:
		'Zone of times that cabinet.fm sends without an offset: an IANA name or an offset such as +03:00',
};
