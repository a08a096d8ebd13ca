import { z } from 'zod/v4';

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
