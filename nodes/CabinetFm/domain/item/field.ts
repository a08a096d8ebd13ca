import type { DateTime, Zone } from 'luxon';
import type { z } from 'zod/v4';
import type { Found } from '../callback/envelope';
import type { Findings } from '../callback/findings';
import { expectedObject, isJsonObject, isScalar, kindOf } from '../json/json';
import type { JsonObject, JsonScalar } from '../json/json';
import { readInstant, toUtcText } from '../time/instant';
import { zoneOf } from '../time/zone';
import { priceOf } from './price';
import { expectation, quoted } from './wording';

/*
 * How one found field becomes one field of the item. Nothing here refuses: what is not as documented stays as
 * received where its place can hold it, else it moves to `extra`; either way it is reported.
 */

export type Scalar = JsonScalar | null;

/** What stands in the item, and the value behind it where the received one could be understood. */
export interface Read<T> {
	shown: Scalar;
	value: T | null;
}

const NOTHING: Read<never> = { shown: null, value: null };

/** A scalar as received; `schema` is what the page documents. */
export function readScalar(
	found: Found | undefined,
	schema: z.ZodType,
	findings: Findings,
): Scalar {
	const value = scalarAt(found, () => expectation(schema), findings);
	if (found && value !== null && !schema.safeParse(value).success) {
		findings.report(
			found.path,
			`Expected ${expectation(schema)}, found ${quoted(value)}. It stays as received`,
		);
	}
	return value;
}

/** An object of the callback, e.g. a person or the service; `null` for anything else. */
export function readObject(found: Found | undefined, findings: Findings): JsonObject | null {
	if (!found) return null;
	if (isJsonObject(found.value)) return found.value;
	findings.displace(found.path, found.value, expectedObject(found.value));
	return null;
}

/** A time, shown in UTC. `zone` is where a time without an offset is. */
export function readTime(
	found: Found | undefined,
	zone: Zone | null,
	findings: Findings,
): Read<DateTime> {
	const value = scalarAt(found, () => 'a time', findings);
	if (!found || value === null) return NOTHING;
	const instant = readInstant(value, zone);
	if (instant.ok) return { shown: toUtcText(instant.at), value: instant.at };
	return asReceived(found.path, value, instant.problem, findings);
}

/** A zone, shown under its name. */
export function readZone(found: Found | undefined, findings: Findings): Read<Zone> {
	const value = scalarAt(found, () => 'a time zone', findings);
	if (!found || value === null) return NOTHING;
	const zone = typeof value === 'string' ? zoneOf(value) : null;
	if (zone) return { shown: zone.name, value: zone };
	return asReceived(found.path, value, 'is not a known time zone', findings);
}

/** A price, shown as a number where it is numeric. */
export function readPrice(found: Found | undefined, findings: Findings): Scalar {
	const value = scalarAt(found, () => 'a price', findings);
	if (!found || value === null || typeof value === 'number') return value;
	const price = typeof value === 'string' ? priceOf(value) : null;
	return price ?? asReceived(found.path, value, 'is not a number', findings).shown;
}

function scalarAt(found: Found | undefined, expected: () => string, findings: Findings): Scalar {
	if (!found) return null;
	if (isScalar(found.value)) return found.value;
	findings.displace(
		found.path,
		found.value,
		`Expected ${expected()}, found ${kindOf(found.value)}`,
	);
	return null;
}

function asReceived(
	path: string,
	value: JsonScalar,
	problem: string,
	findings: Findings,
): Read<never> {
	findings.report(path, `${quoted(value)} ${problem}. It stays as received`);
	return { shown: value, value: null };
}
