import { sourceAt, z } from '../../tools/sources.mjs';

const FOLDER = 'nodes/CabinetFm/__schema__';

/**
 * The preview of each operation's output, from which users drag fields before any callback came, and that of the
 * trigger's item, which n8n's AI builder reads.
 */
export function* schemaFiles() {
	const { OPERATIONS } = sourceAt('nodes/CabinetFm/resources/table.ts');
	for (const { resource, value, output } of OPERATIONS) {
		yield fileOf(`v1.0.0/${resource.value}/${value}`, output);
	}
	const { itemSchema } = sourceAt('nodes/CabinetFm/domain/item/schema.ts');
	yield fileOf('v1.1.0/output', itemSchema);
}

/**
 * @param {string} name
 * @param {any} output zod schema of an item
 */
function fileOf(name, output) {
	const schema = { version: 1, ...previewOf(z.toJSONSchema(output)) };
	return { path: `${FOLDER}/${name}.json`, text: JSON.stringify(schema) };
}

const ANY = ['string', 'number', 'boolean', 'object', 'array', 'null'];

/**
 * The forms of JSON Schema that n8n's editor draws: it looks at `type` and `properties` alone, takes the first of
 * several types, and draws no fields unless `type` is "object". So a nullable object is marked as `nullable`.
 * @param {any} schema as zod writes it
 * @returns {any}
 */
function previewOf(schema) {
	const { type, properties, required, items, anyOf, additionalProperties } = schema;
	if (anyOf) return unionOf(anyOf.map(previewOf));
	if (type === 'object' && properties) {
		const fields = Object.entries(properties).map(([key, field]) => [key, previewOf(field)]);
		const isClosed = additionalProperties === false;
		return {
			type,
			properties: Object.fromEntries(fields),
			required,
			...(isClosed && { additionalProperties: false }),
		};
	}
	if (type === 'array') return { type, items: previewOf(items) };
	return { type: type ?? ANY };
}

/** @param {any[]} members previews */
function unionOf(members) {
	const [first, ...others] = members.filter(({ type }) => type !== 'null');
	const isNullable = others.length < members.length - 1;
	if (first.type === 'object') return isNullable ? { ...first, nullable: true } : first;
	return { ...first, type: [...new Set(members.flatMap(({ type }) => type))] };
}
