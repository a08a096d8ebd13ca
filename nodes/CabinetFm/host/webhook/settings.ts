import type { IWebhookFunctions } from 'n8n-workflow';
import type { Setting } from '../../domain/booking/setting';
import { chosenEvents } from '../../domain/callback/event';
import type { CabinetFmEvent } from '../../domain/callback/event';
import type { Issue } from '../../domain/callback/findings';
import { isEmptyList } from '../../domain/filter/entries';
import type { Filter } from '../../domain/filter/filter';
import { readYesNo } from '../../domain/reading/yesNo';
import { ENGLISH } from '../../domain/words/language';
import type { Language } from '../../domain/words/language';
import { isBlank, readOptions, shown, textOf } from '../options';
import { readParameter } from './parameters';

/** The trigger's parameters as the rest of the code reads them. */
export interface TriggerSettings extends Setting {
	perEvent: boolean;
	raw: boolean;
	filter: Filter;
	dropRepeats: boolean;
	includeRaw: boolean;
	language: Language;
	/** Options and filters that cannot be understood, or whose expression gives nothing. */
	issues: Issue[];
}

/** The chosen events; `null` where they cannot be read. */
export function readEvents(context: IWebhookFunctions): CabinetFmEvent[] | null {
	const { value } = readParameter(context, 'events');
	return Array.isArray(value) ? chosenEvents(value) : null;
}

/** Whatever is wrong with a filter or an option costs no booking: it counts as not set, and the item tells of it. */
export function readSettings(context: IWebhookFunctions): TriggerSettings {
	const reader = new Reader(context);
	const language = reader.given('language', 'Language', 'the words are English');
	const timezone = reader.option('timezone', 'Timezone');
	const companyTimezone = reader.option('companyTimezone', 'Company Timezone');
	const countryCode = reader.option('countryCode', 'Country Code');
	const options = readOptions(
		{ language, timezone, companyTimezone, countryCode },
		context.getTimezone(),
	);
	return {
		perEvent: readParameter(context, 'outputMode').value === 'perEvent',
		raw: readParameter(context, 'itemFormat').value === 'raw',
		filter: {
			companies: reader.listFilter('companies', 'Companies'),
			services: reader.listFilter('services', 'Services'),
			experts: reader.listFilter('experts', 'Experts'),
			bookedBy: reader.bookedBy(),
		},
		dropRepeats: reader.yesNo('dropRepeats', 'Drop Repeats'),
		includeRaw: reader.yesNo('includeRaw', 'Include Raw Callback'),
		...options.setting,
		language: options.language ?? ENGLISH,
		issues: [...reader.issues, ...options.problems],
	};
}

/** Reads filters and options, and tells of those that give nothing to go by. */
class Reader {
	readonly issues: Issue[] = [];

	constructor(private readonly context: IWebhookFunctions) {}

	/** The value; `undefined` where the parameter is not set, or its expression gives nothing. */
	given(name: string, path: string, consequence: string, isNothing = isBlank): unknown {
		const { value, isExpression } = readParameter(this.context, name);
		if (!isNothing(value)) return value;
		if (isExpression) this.tell(path, 'The expression gives nothing', consequence);
		return undefined;
	}

	option(name: string, label: string): unknown {
		return this.given(`options.${name}`, `Options > ${label}`, NOT_SET);
	}

	yesNo(name: string, label: string): boolean {
		const value = this.option(name, label);
		const answer = value === undefined ? false : readYesNo(value);
		if (answer === null) {
			this.tell(`Options > ${label}`, `${shown(value)} is neither true nor false`, NOT_SET);
		}
		return answer ?? false;
	}

	listFilter(name: string, label: string): string {
		const path = `Filters > ${label}`;
		const isNothing = (value: unknown) =>
			isBlank(value) || isEmptyList(textOf(value) ?? 'unreadable');
		const value = this.given(`filters.${name}`, path, EVERYTHING_PASSES, isNothing);
		const list = textOf(value);
		if (list !== null) return list;
		this.tell(path, `${shown(value)} is no list of IDs or names`, EVERYTHING_PASSES);
		return '';
	}

	bookedBy(): Filter['bookedBy'] {
		const path = 'Filters > Booked By';
		const value = this.given('filters.bookedBy', path, EVERYTHING_PASSES);
		const wanted = textOf(value)?.trim().toLowerCase();
		if (wanted === '' || wanted === 'client' || wanted === 'expert') return wanted;
		this.tell(path, `${shown(value)} is neither client nor expert`, EVERYTHING_PASSES);
		return '';
	}

	private tell(path: string, problem: string, consequence: string): void {
		this.issues.push({ path, message: `${problem}, so ${consequence}` });
	}
}

const EVERYTHING_PASSES = 'every callback passes';
const NOT_SET = 'this option counts as not set';
