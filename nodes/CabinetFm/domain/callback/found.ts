import { isJsonObject } from '../json/json';
import type { Place } from '../json/path';

/** A value of the callback and where it stood. */
export interface Found {
	value: unknown;
	place: Place;
}

/** Whether a value means "none": the callback says nothing there, and nobody is told of it. */
export function isNothing(value: unknown): boolean {
	if (value === null || value === undefined || value === '') return true;
	if (Array.isArray(value)) return value.length === 0;
	return isJsonObject(value) && Object.keys(value).length === 0;
}

/** Names of ids and times. */
const ZERO_IS_NOTHING = /(?:^|_)id$|_(?:time|at)$/;

/** Whether a value means "none" in the field's place: for an id or a time 0 does, too. */
export function isNothingIn(field: string, value: unknown): boolean {
	return isNothing(value) || ((value === 0 || value === '0') && ZERO_IS_NOTHING.test(field));
}
