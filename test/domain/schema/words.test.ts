import { z } from 'zod/v4';
import { expectation } from '../../../nodes/CabinetFm/domain/schema/expectation';
import { describedAs } from '../../../nodes/CabinetFm/domain/schema/kinds';
import { schemaAt } from '../../../nodes/CabinetFm/domain/schema/place';

describe('what a schema expects, in words', () => {
	it.each<[z.ZodType, string]>([
		[z.string(), 'a text'],
		[z.number(), 'a number'],
		[z.boolean(), 'true or false'],
		[z.object({}), 'an object'],
		[z.enum(['new']), 'new'],
		[z.enum(['new', 'cancelled']), 'new or cancelled'],
		[z.enum(['new', 'report', 'cancelled']), 'new, report or cancelled'],
		[z.union([z.string(), z.number()]), 'a text or a number'],
		[z.union([z.string(), z.number(), z.object({})]), 'a text, a number or an object'],
	])('case %#', (schema, words) => {
		expect(expectation(schema)).toBe(words);
	});
});

describe('the schema of a field', () => {
	const root = z.object({
		plain: z.string(),
		told: z.string().nullable().describe('Told'),
		person: z.object({ name: z.string().describe('Name') }).nullable(),
	});

	it('may be null, because what holds it may be', () => {
		expect(schemaAt(root, ['plain']).safeParse(null).success).toBe(true);
		expect(schemaAt(root, ['plain']).safeParse(1).success).toBe(false);
		expect(schemaAt(root, ['person', 'name']).safeParse(null).success).toBe(true);
	});

	it('has the description of the field, or none', () => {
		expect(schemaAt(root, ['person', 'name']).description).toBe('Name');
		expect(schemaAt(root, ['told']).description).toBe('Told');
		expect(schemaAt(root, ['plain']).description).toBeUndefined();
	});

	it.each([[['nobody']], [['plain', 'name']], [['person', 'age']]])('%j is no field', (place) => {
		expect(() => schemaAt(root, place)).toThrow(`There is no field ${place.join('.')}`);
	});

	it('takes the description of another, where that has one', () => {
		expect(describedAs(z.number(), z.string().describe('Told')).description).toBe('Told');
		expect(describedAs(z.number().describe('Own'), z.string()).description).toBe('Own');
	});
});
