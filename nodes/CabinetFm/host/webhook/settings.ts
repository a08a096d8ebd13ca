import type { IWebhookFunctions } from 'n8n-workflow';
import type { Setting } from '../../domain/booking/setting';
import { chosenEvents } from '../../domain/callback/event';
import type { CabinetFmEvent } from '../../domain/callback/event';
import type { Issue } from '../../domain/callback/findings';
import type { Filter } from '../../domain/filter/filter';
import { ENGLISH } from '../../domain/words/language';
import type { Language } from '../../domain/words/language';
import { readOptions, textOf } from '../options';
import type { EnteredOptions } from '../options';

/** The trigger's parameters as the rest of the code reads them. */
export interface TriggerSettings {
	events: CabinetFmEvent[];
	perEvent: boolean;
	raw: boolean;
	filter: Filter;
	dropRepeats: boolean;
	includeRaw: boolean;
	setting: Setting;
	language: Language;
	/** Options and filters that cannot be understood, or gave nothing. */
	issues: Issue[];
}

interface Options extends EnteredOptions {
	dropRepeats?: boolean;
	includeRaw?: boolean;
}

type Filters = Partial<Record<keyof Filter, unknown>>;

export function needsToken(context: IWebhookFunctions): boolean {
	return context.getNodeParameter('authentication', 'none') === 'callbackToken';
}

export function readSettings(context: IWebhookFunctions): TriggerSettings {
	const options = context.getNodeParameter('options', {}) as Options;
	const filters = context.getNodeParameter('filters', {}) as Filters;
	const language = context.getNodeParameter('language', 'en');
	const read = readOptions({ ...options, language }, context.getTimezone());
	return {
		events: chosenEvents(context.getNodeParameter('events', []) as string[]),
		perEvent: context.getNodeParameter('outputMode', 'single') === 'perEvent',
		raw: context.getNodeParameter('itemFormat', 'typed') === 'raw',
		filter: {
			companies: textOf(filters.companies),
			services: textOf(filters.services),
			experts: textOf(filters.experts),
			bookedBy: (filters.bookedBy ?? '') as Filter['bookedBy'],
		},
		dropRepeats: options.dropRepeats ?? false,
		includeRaw: options.includeRaw ?? false,
		setting: read.setting,
		language: read.language ?? ENGLISH,
		issues: read.problems,
	};
}
