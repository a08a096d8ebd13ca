import { z } from 'zod/v4';

const anyScalar = z.union([z.string(), z.number(), z.boolean()]);

/** The schema of a field below another one, nullable because what holds it may be null. */
export function schemaAt(root: z.ZodType, place: readonly string[]): z.ZodType {
	let schema: unknown = root;
	for (const key of place) {
		const holder: unknown = schema instanceof z.ZodNullable ? schema.unwrap() : schema;
		schema =
			holder instanceof z.ZodObject ? (holder.shape as Record<string, unknown>)[key] : anyScalar;
	}
	if (!(schema instanceof z.ZodType)) throw new Error(`There is no field ${place.join('.')}`);
	const { description } = schema;
	const nullable = schema instanceof z.ZodNullable ? schema : schema.nullable();
	return description === undefined ? nullable : nullable.describe(description);
}
