import type { IWebhookFunctions } from 'n8n-workflow';
import type { CabinetFmEvent } from '../domain/callback/event';
import type { Filter } from '../domain/filter/filter';
import type { Setting } from '../domain/item/booking';
import { callingCode } from '../domain/person/phone';
import { zoneOf } from '../domain/time/zone';
import { chosenEvents } from './outputs';

/** The trigger's parameters as the rest of the code reads them. */
export interface TriggerSettings {
	events: CabinetFmEvent[];
	perEvent: boolean;
	raw: boolean;
	filter: Filter;
	dropRepeats: boolean;
	includeRaw: boolean;
	setting: Setting;
}

/** Options of both nodes. */
export interface ReadingOptions {
	includeRaw?: boolean;
	timezone?: unknown;
	countryCode?: unknown;
}

interface Options extends ReadingOptions {
	dropRepeats?: boolean;
}

type Filters = Partial<Record<Exclude<keyof Filter, 'bookedBy'>, unknown>> &
	Partial<Pick<Filter, 'bookedBy'>>;

export function needsToken(context: IWebhookFunctions): boolean {
	return context.getNodeParameter('authentication', 'none') === 'callbackToken';
}

export function readSettings(context: IWebhookFunctions): TriggerSettings {
	const options = context.getNodeParameter('options', {}) as Options;
	const filters = context.getNodeParameter('filters', {}) as Filters;
	return {
		events: chosenEvents(context.getNodeParameter('events', []) as string[]),
		perEvent: context.getNodeParameter('outputMode', 'single') === 'perEvent',
		raw: context.getNodeParameter('itemFormat', 'typed') === 'raw',
		filter: {
			companies: textOf(filters.companies),
			services: textOf(filters.services),
			experts: textOf(filters.experts),
			bookedBy: filters.bookedBy ?? '',
		},
		dropRepeats: options.dropRepeats ?? false,
		includeRaw: options.includeRaw ?? false,
		setting: readSetting(options, context.getTimezone()),
	};
}

/** How times and phone numbers are read; an empty Timezone option means UTC. */
export function readSetting(
	{ timezone, countryCode }: ReadingOptions,
	workflowTimezone: string,
): Setting {
	return {
		zone: zoneOf(textOf(timezone).trim() || 'UTC'),
		workflowZone: zoneOf(workflowTimezone),
		countryCode: callingCode(textOf(countryCode)),
	};
}

/** An expression may give a number or nothing where the node asks for a text. */
function textOf(value: unknown): string {
	return value === undefined || value === null ? '' : String(value);
}
