import type { z } from 'zod/v4';
import type { Found } from '../callback/envelope';
import { below } from '../callback/findings';
import type { Findings } from '../callback/findings';
import { readObject, readScalar } from './field';
import type { Scalar } from './field';

/** A documented object of the callback, opened for reading. */
export interface Container<Field extends string> {
	/** The field where it is present; missing and null are the same. */
	at(field: Field): Found | undefined;
	/** The field as received. */
	scalar(field: Field): Scalar;
}

/**
 * Opens the object in a place where the page documents one; `null` when there is none, or nothing in it.
 * Its fields that the page does not document are kept.
 */
export function openContainer<Shape extends Record<string, z.ZodType>>(
	found: Found | undefined,
	{ shape }: { shape: Shape },
	findings: Findings,
): Container<keyof Shape & string> | null {
	const content = readObject(found, findings);
	if (!found || !content) return null;
	for (const key of Object.keys(content)) {
		if (!Object.hasOwn(shape, key)) findings.keep(below(found.path, key), content[key]);
	}
	const at = (field: keyof Shape & string) => {
		const value = Object.hasOwn(content, field) ? content[field] : null;
		return value === null || value === undefined
			? undefined
			: { value, path: below(found.path, field) };
	};
	const isEmpty = Object.keys(shape).every((field) => at(field) === undefined);
	return isEmpty ? null : { at, scalar: (field) => readScalar(at(field), shape[field], findings) };
}
