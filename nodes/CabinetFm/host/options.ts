import { FixedOffsetZone } from 'luxon';
import type { Setting } from '../domain/booking/setting';
import type { Issue } from '../domain/callback/findings';
import { isNothing } from '../domain/callback/found';
import { isScalar, kindOf } from '../domain/json/json';
import { shortened } from '../domain/json/quoted';
import { countryOf } from '../domain/person/phone';
import { nearestZoneName } from '../domain/time/suggest';
import { zoneOf } from '../domain/time/zone';
import { languageOf } from '../domain/words/language';
import type { Language } from '../domain/words/language';

/** Options of both nodes as they were entered; an expression may give anything. */
export interface EnteredOptions {
	language?: unknown;
	timezone?: unknown;
	companyTimezone?: unknown;
	countryCode?: unknown;
}

export interface ReadOptions {
	setting: Setting;
	/** `null` while the user chose none. */
	language: Language | null;
	/** Options that cannot be understood, each with what would be right. */
	problems: Issue[];
}

/** How callbacks are read and in which language, from what the user entered. An empty option is one not set. */
export function readOptions(entered: EnteredOptions, workflowTimezone: string): ReadOptions {
	const problems: Issue[] = [];
	const read = <T>(
		value: unknown,
		path: string,
		understand: (text: string) => T | null,
		problem: (text: string) => string,
	): T | 'not understood' | null => {
		if (isBlank(value)) return null;
		const text = textOf(value);
		const understood = text === null ? null : understand(text.trim());
		if (understood === null) problems.push({ path, message: problem(shown(value)) });
		return understood ?? 'not understood';
	};
	const zone = read(entered.timezone, 'Options > Timezone', zoneOf, noZone);
	const company = read(entered.companyTimezone, 'Options > Company Timezone', zoneOf, noZone);
	const country = read(entered.countryCode, 'Options > Country Code', countryOf, noCountry);
	const language = read(entered.language, 'Language', languageOf, noLanguage);
	const workflowZone = zoneOf(workflowTimezone) ?? FixedOffsetZone.utcInstance;
	return {
		setting: {
			zone: understood(zone),
			companyZone: understood(company) ?? workflowZone,
			country,
		},
		language: understood(language),
		problems,
	};
}

function understood<T>(value: T | 'not understood' | null): T | null {
	return value === 'not understood' ? null : value;
}

/** Whether nothing was entered, or an expression gives nothing. */
export function isBlank(value: unknown): boolean {
	return isNothing(value) || Number.isNaN(value) || textOf(value)?.trim() === '';
}

/** What was entered as text; an expression may give a number or a list instead. `null` for anything else. */
export function textOf(value: unknown): string | null {
	if (value === undefined || value === null) return '';
	if (typeof value === 'string' || typeof value === 'number') return String(value);
	if (!Array.isArray(value)) return null;
	const texts = value.map(textOf);
	return texts.includes(null) ? null : texts.join(',');
}

/** What was entered, for a message, cut where it is long. */
export function shown(value: unknown): string {
	const text = textOf(value);
	if (text === null) return isScalar(value) ? String(value) : capitalised(kindOf(value));
	return shortened(text.trim());
}

function capitalised([first, ...others]: string): string {
	return first.toUpperCase() + others.join('');
}

function noZone(text: string): string {
	const nearest = nearestZoneName(text);
	const advice =
		nearest === null
			? 'Enter a name such as Europe/Moscow or an offset such as +03:00'
			: `Did you mean ${nearest}?`;
	return `${text} is no time zone. ${advice}`;
}

function noCountry(text: string): string {
	return `${text} is no country or calling code. Enter a calling code such as 7 or a country such as RU`;
}

function noLanguage(text: string): string {
	return `${text} is no language. Enter a code such as ru, en or de`;
}
