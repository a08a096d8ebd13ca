import upperFirst from 'lodash/upperFirst';
import type { DateTime, Zone } from 'luxon';
import type { z } from 'zod/v4';
import { Content } from '../callback/content';
import type { Findings } from '../callback/findings';
import { isNothing } from '../callback/found';
import type { Found } from '../callback/found';
import { openedObject, unpacked } from '../callback/packed';
import { expectedObject, isJsonObject, isScalar, kindOf } from '../json/json';
import type { Json, JsonObject } from '../json/json';
import { quoted } from '../json/quoted';
import { expectation } from '../schema/expectation';
import { readInstant } from '../time/instant';
import { zoneOf } from '../time/zone';
import { fromPairs, fromQuery } from './entries';
import { readPrice } from './price';
import type { Price } from './price';
import { readYesNo } from './yesNo';

/*
 * How one found field becomes one typed field of the item. Nothing here refuses: what cannot be read as the field's
 * type is null, moves to `extra` and is reported.
 */

/** A text as received; a number becomes its text. `schema` is what the page documents. */
export function readText(
	found: Found | undefined,
	schema: z.ZodType,
	findings: Findings,
): string | null {
	if (!found) return null;
	const { value, place } = found;
	if (typeof value !== 'string' && !isFiniteNumber(value)) {
		return displace(found, `Expected ${expectation(schema)}, found ${kindOf(value)}`, findings);
	}
	const isPlainText = typeof value === 'string' && schema.def.type === 'string';
	if (!isPlainText && !schema.safeParse(value).success) {
		findings.report(
			place,
			`Expected ${expectation(schema)}, found ${quoted(value)}. It stays as received`,
		);
	}
	return String(value);
}

/** An id: a number or a text. */
export function readId(found: Found | undefined, findings: Findings): number | string | null {
	if (!found) return null;
	const { value, place } = found;
	if (typeof value !== 'string' && !isFiniteNumber(value)) {
		return displace(found, `Expected a text or a number, found ${kindOf(value)}`, findings);
	}
	if (isInexact(value)) {
		findings.report(
			place,
			`The number ${value} is too large to be exact: its last digits may differ`,
		);
	}
	return value;
}

/** Whether an id is a number that JSON in JavaScript cannot hold exactly. */
export function isInexact(id: number | string | null): boolean {
	return typeof id === 'number' && Math.abs(id) > Number.MAX_SAFE_INTEGER;
}

/** A point in time, and whether only its day is known, which is then taken from midnight. */
export interface Moment {
	at: DateTime;
	isDateOnly: boolean;
}

/** A point in time. `zone` is where one without an offset is; `null` while the user set none. */
export function readTime(
	found: Found | undefined,
	zone: Zone | null,
	findings: Findings,
): Moment | null {
	const instant = found ? instantIn(found, zone, findings) : null;
	return instant && told(instant, findings);
}

/** A point in time of which a date alone says too little: a start or an end. */
export function readTimeOfDay(
	found: Found | undefined,
	zone: Zone | null,
	findings: Findings,
): DateTime | null {
	const instant = found ? instantIn(found, zone, findings) : null;
	if (!instant?.isDateOnly) return instant && told(instant, findings).at;
	return displace(instant.found, `${instant.shown} is a date without a time of day`, findings);
}

interface FoundInstant extends Moment {
	found: Found;
	/** The value in a message. */
	shown: string;
	caution: string | undefined;
}

function instantIn(found: Found, zone: Zone | null, findings: Findings): FoundInstant | null {
	const value = found.value as Json;
	const isNumber = typeof value === 'number';
	if (value === null || typeof value === 'boolean' || (isNumber && !isFiniteNumber(value))) {
		return displace(found, `Expected a time, found ${kindOf(value)}`, findings);
	}
	const instant = readInstant(value, zone);
	const shown = upperFirst(isScalar(value) ? quoted(value) : kindOf(value));
	if (!instant.ok) return displace(found, `${shown} ${instant.problem}`, findings);
	const { at, caution, isDateOnly = false } = instant;
	return { at, isDateOnly, found, shown, caution };
}

function told({ at, isDateOnly, found, shown, caution }: FoundInstant, findings: Findings): Moment {
	if (caution !== undefined) findings.report(found.place, `${shown} ${caution}`);
	return { at, isDateOnly };
}

/** A time zone. */
export function readZone(found: Found | undefined, findings: Findings): Zone | null {
	if (!found) return null;
	const { value } = found;
	if (typeof value !== 'string') {
		return displace(found, `Expected a time zone, found ${kindOf(value)}`, findings);
	}
	return zoneOf(value) ?? displace(found, `${quoted(value)} is not a known time zone`, findings);
}

/** A price and, where the text tells it, its currency. */
export function readPriceField(found: Found | undefined, findings: Findings): Price | null {
	if (!found) return null;
	const { value } = found;
	if (isFiniteNumber(value)) return { price: value, currency: null };
	if (typeof value !== 'string') {
		return displace(found, `Expected a price, found ${kindOf(value)}`, findings);
	}
	return (
		readPrice(value) ?? displace(found, `${quoted(value)} cannot be read as a price`, findings)
	);
}

/** Yes or no. */
export function readYesNoField(
	found: Found | undefined,
	expected: string,
	findings: Findings,
): boolean | null {
	if (!found) return null;
	const answer = readYesNo(found.value);
	if (answer !== null) return answer;
	const { value } = found;
	return displace(
		found,
		`Expected ${expected}, found ${typeof value === 'string' ? quoted(value) : kindOf(value)}`,
		findings,
	);
}

/** A documented object of the callback, opened for reading; `null` where there is none. */
export function readObject<Field extends string>(
	found: Found | undefined,
	findings: Findings,
): Content<Field> | null {
	if (!found) return null;
	const opened = openedObject(found);
	if (opened === 'nothing') return null;
	if (opened === null) return displace(found, expectedObject(found.value), findings);
	return new Content<Field>(opened.content, opened.place);
}

/** Values under their names: an object, a list of pairs or, where `isQuery`, a query string. */
export function readEntries(
	found: Found | undefined,
	isQuery: boolean,
	findings: Findings,
): JsonObject {
	if (!found) return {};
	const { value } = unpacked(found);
	if (isNothing(value)) return {};
	if (isJsonObject(value)) return value;
	const entries = isQuery
		? typeof value === 'string' && fromQuery(value)
		: Array.isArray(value) && fromPairs(value);
	if (entries) return entries;
	const opened = openedObject(found);
	if (opened === 'nothing') return {};
	return opened?.content ?? displace(found, expectedObject(found.value), findings) ?? {};
}

function displace(found: Found, message: string, findings: Findings): null {
	findings.displace(found.place, found.value, message);
	return null;
}

function isFiniteNumber(value: unknown): value is number {
	return Number.isFinite(value);
}
