import { createHash } from 'crypto';
import { canonical } from '../json/canonical';
import type { JsonObject } from '../json/json';

const KEY_LENGTH = 32;

/**
 * 32 hex digits that are the same for callbacks that are equal as JSON, whatever their key order and spacing,
 * and else different.
 */
export function eventKey(content: JsonObject): string {
	return createHash('sha256').update(canonical(content)).digest('hex').slice(0, KEY_LENGTH);
}
