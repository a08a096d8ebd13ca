import { schemas, source, sourceAt } from '../../../tools/sources.mjs';
import { parameterTable, sharedTable } from './parameters.mjs';
import { outputsOf } from './run.mjs';
import { fieldTable } from './table.mjs';

/** @typedef {{ link: string, shape: Record<string, unknown> }} Known fields that have a table already */

const { FURTHER_COLUMNS, placesOf } = source('columns');
const { bookingRowSchema } = sourceAt('nodes/CabinetFm/domain/extract/row.ts');

/** What the operations have in common. */
export function commonSection() {
	/** @type {any[]} */
	const operations = source('operations').OPERATIONS;
	const canBeMissing = operations.filter((operation) => operation.canBeMissing);
	const readsNone = operations.filter(({ readsNoCallback }) => readsNoCallback);
	return [
		sharedTable(),
		`_Callback From_ is there for all but ${namesOf(readsNone)}. _When There Is None_ is there for ${namesOf(canBeMissing)}.`,
	].join('\n\n');
}

/** @param {Array<{ resource: { name: string }, name: string }>} operations */
function namesOf(operations) {
	return new Intl.ListFormat('en-GB').format(
		operations.map(({ resource, name }) => `${resource.name}: ${name}`),
	);
}

/** A section for each operation of the Cabinet.fm node: what it asks for and what it gives. @param {object[]} callbacks */
export async function operationSections(callbacks) {
	/** @type {Known[]} */
	const known = [{ link: 'the [item](#item)', shape: schemas().itemSchema.shape }];
	const sections = [];
	for (const operation of source('operations').OPERATIONS) {
		const { resource, name, description, fields, options = [], output } = operation;
		const title = `${resource.name}: ${name}`;
		sections.push(`### ${title}`, description.replace(/[^.]$/, '$&.'));
		sections.push(parameterTable(fields, options), await outputOf(operation, callbacks, known));
		known.push({ link: linkTo(title), shape: output.shape });
	}
	return sections.filter((part) => part !== '').join('\n\n');
}

/** @param {string} title of a section of this page */
function linkTo(title) {
	return `[${title}](#${title.toLowerCase().replaceAll(':', '').replaceAll(' ', '-')})`;
}

/**
 * What an operation gives: fields that stand in another table already are named by a link to it.
 * @param {any} operation
 * @param {object[]} callbacks
 * @param {Known[]} known
 */
async function outputOf(operation, callbacks, known) {
	const { shape } = operation.output;
	const same = known.filter((one) => isWithin(one.shape, shape)).at(-1);
	const own = Object.keys(shape).filter((key) => !Object.hasOwn(same?.shape ?? {}, key));
	if (own.length === 0) return `Output: the fields of ${same?.link}.`;
	const given = await outputsOf(operation, callbacks);
	const isRow = operation.output === bookingRowSchema;
	const binaries = new Set(given.flatMap(({ files = {} }) => Object.keys(files)));
	return [
		same ? `Output: the fields of ${same.link}, and these:` : 'Output:',
		fieldTable(operation.output.pick(Object.fromEntries(own.map((key) => [key, true]))), {
			examples: given.map(({ json }) => json),
			...(isRow && { source: placeOf }),
		}),
		...(binaries.size > 0 ? [`Binary fields: ${code([...binaries])}.`] : []),
		...(isRow ? [`_Columns: All_ adds ${code(FURTHER_COLUMNS)}.`] : []),
	].join('\n\n');
}

/** @param {Known['shape']} part @param {Known['shape']} whole */
function isWithin(part, whole) {
	return Object.entries(part).every(([key, schema]) => whole[key] === schema);
}

/** Where in the item a column's value is, where that is not under its own name. @param {string} column */
function placeOf(column) {
	/** @type {string[]} */
	const places = placesOf(column);
	return places[0] === column ? undefined : code(places, ', else ');
}

/** @param {readonly string[]} names */
function code(names, between = ', ') {
	return names.map((name) => `\`${name}\``).join(between);
}
