import { z } from 'zod/v4';
import { kindOf } from '../json/json';
import type { JsonScalar } from '../json/json';

const LONGEST_QUOTE = 60;

const KINDS: Record<string, string> = {
	string: 'a text',
	number: 'a number',
	boolean: 'true or false',
};

/** What a schema documents, in words: "a text or a number", "new or cancelled". */
export function expectation(schema: z.ZodType): string {
	if (schema instanceof z.ZodEnum) return either(schema.options.map(String));
	if (schema instanceof z.ZodUnion) {
		return either(schema.options.map((option) => expectation(option as z.ZodType)));
	}
	return KINDS[schema.def.type] ?? 'an object';
}

function either(choices: string[]): string {
	return [choices.slice(0, -1).join(', '), ...choices.slice(-1)].filter(Boolean).join(' or ');
}

/** A received value in a message, cut where it is long. */
export function quoted(value: JsonScalar): string {
	if (typeof value !== 'string') return String(value);
	if (value.trim() === '') return kindOf(value);
	const characters = Array.from(value.slice(0, LONGEST_QUOTE * 2));
	if (characters.length <= LONGEST_QUOTE && value.length <= LONGEST_QUOTE * 2) return `"${value}"`;
	return `"${characters.slice(0, LONGEST_QUOTE).join('')}…"`;
}
