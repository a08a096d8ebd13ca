import { z } from 'zod/v4';

/** The schema of a field below another one, nullable because what holds it may be null. */
export function schemaAt(root: z.ZodType, place: readonly string[]): z.ZodType {
	let schema: unknown = root;
	for (const key of place) {
		const holder: unknown = schema instanceof z.ZodNullable ? schema.unwrap() : schema;
		const shape: Readonly<Record<string, unknown>> =
			holder instanceof z.ZodObject ? holder.shape : {};
		schema = shape[key];
	}
	if (!(schema instanceof z.ZodType)) throw new Error(`There is no field ${place.join('.')}`);
	const { description } = schema;
	const nullable = schema instanceof z.ZodNullable ? schema : schema.nullable();
	return description === undefined ? nullable : nullable.describe(description);
}
