import { table } from '../../../tools/terminal.mjs';
import { contentOf, fieldsOf, isNamed, typeOf } from './type.mjs';

/** Longer ones are shown from their beginning. */
const LONGEST = { object: 80, text: 200 };

/**
 * A table of an object's fields; fields of an object that has no table of its own follow it, by path.
 * @param {any} schema of the object
 * @param {object} options
 * @param {object[]} options.examples objects of this kind: the first one that has a field gives its example
 * @param {(path: string) => string} [options.comesWith] events that carry a field; without it there is no such column
 * @param {(path: string) => string | undefined} [options.source] where a field's value is taken from
 */
export function fieldTable(schema, { examples, comesWith, source }) {
	const columns = ['Field', 'Type', 'Meaning', 'Example', ...(comesWith ? ['May come with'] : [])];
	const rows = rowsOf(schema, '');
	return table(
		columns,
		rows.map(({ path, field }) => [
			`\`${path}\``,
			typeOf(field),
			meaningOf(field, source?.(path)),
			isNamed(contentOf(field)) ? '' : exampleAt(examples, path),
			...(comesWith ? [comesWith(path)] : []),
		]),
	);
}

/**
 * @param {any} schema
 * @param {string} prefix
 * @returns {Array<{ path: string, field: any }>}
 */
function rowsOf(schema, prefix) {
	return fieldsOf(schema).flatMap(([key, field]) => {
		const path = `${prefix}${key}`;
		const content = contentOf(field);
		const isList = typeOf(field).startsWith('list');
		const below = isNamed(content) ? [] : rowsOf(content, `${path}${isList ? '[]' : ''}.`);
		return [{ path, field }, ...below];
	});
}

/**
 * A field without words of its own would leave a hole in the reference, so it ends the run.
 * @param {any} field
 * @param {string} [source]
 */
function meaningOf(field, source) {
	const meanings = [source, field.description ?? contentOf(field).description];
	const meaning = meanings.filter((part) => part !== undefined).join(': ');
	if (meaning === '') throw new Error('Every field needs a description');
	return meaning;
}

/** @param {object[]} examples @param {string} path */
function exampleAt(examples, path) {
	const found = examples.map((example) => valueAt(example, path)).find(hasContent);
	if (found === undefined) return '';
	const text = JSON.stringify(found);
	const longest = typeof found === 'object' ? LONGEST.object : LONGEST.text;
	return `\`${text.length > longest ? `${text.slice(0, longest)}…` : text}\``;
}

/** @param {any} example @param {string} path @returns {unknown} */
function valueAt(example, path) {
	return path
		.split('.')
		.reduce(
			(value, key) => (key.endsWith('[]') ? value?.[key.slice(0, -2)]?.[0] : value?.[key]),
			example,
		);
}

/** @param {unknown} value */
function hasContent(value) {
	return typeof value === 'object' && value !== null
		? Object.keys(value).length > 0
		: value !== undefined && value !== null;
}
