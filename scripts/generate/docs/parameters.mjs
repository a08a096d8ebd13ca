import { sourceAt } from '../../../tools/sources.mjs';
import { table } from '../../../tools/terminal.mjs';

/** @typedef {import('n8n-workflow').INodeProperties} Parameter */

/**
 * What an operation asks for, as the editor shows it; nothing where it asks for nothing.
 * @param {Parameter[]} fields
 * @param {Parameter[]} options of the collection Options
 */
export function parameterTable(fields, options) {
	const rows = [
		...fields.flatMap((field) => rowsOf(field)),
		...options.flatMap((option) => rowsOf(option, 'Options > ')),
	];
	if (rows.length === 0) return '';
	return table(['Parameter', 'Name', 'Default', 'Meaning'], rows);
}

/** What more than one operation asks for. */
export function sharedTable() {
	/** @type {Parameter[]} */
	const properties = sourceAt('nodes/CabinetFm/description/step.ts').stepProperties;
	// The first of a name is what a person sees, another one what the model of an AI agent gets.
	const shared = ['source', 'callback', 'whenMissing'].flatMap((wanted) =>
		properties.filter(({ name }) => name === wanted).slice(0, 1),
	);
	const collection = properties.find(({ name }) => name === 'options');
	const options = /** @type {Parameter[]} */ (collection?.options ?? []);
	return parameterTable(
		shared,
		options.filter(({ displayOptions }) => displayOptions === undefined),
	);
}

/**
 * A row for a parameter, and for each of those inside it.
 * @param {Parameter} parameter
 * @param {string} [above] labels of those that it is in
 * @returns {string[][]}
 */
function rowsOf(parameter, above = '') {
	const label = `${above}${labelOf(parameter)}`;
	if (parameter.type !== 'fixedCollection') {
		return [[label, `\`${parameter.name}\``, defaultOf(parameter), meaningOf(parameter)]];
	}
	const groups = /** @type {import('n8n-workflow').INodePropertyCollection[]} */ (
		parameter.options ?? []
	);
	return [
		[label, `\`${parameter.name}\``, '', parameter.description ?? ''],
		...groups.flatMap(({ values }) => values.flatMap((inner) => rowsOf(inner, `${label} > `))),
	];
}

/** n8n wants the ending where a list is loaded. @param {Parameter} parameter */
export function labelOf({ displayName }) {
	return displayName.replace(/ Name or ID$/, '');
}

/** @param {Parameter} parameter */
function defaultOf({ default: value }) {
	return value === '' ? '' : `\`${JSON.stringify(value).replaceAll('"', '')}\``;
}

/**
 * Description and choices, those without a description on one line.
 * @param {Parameter} parameter
 * @param {{ values?: boolean }} [show] `values`: what an expression gives to choose
 */
export function meaningOf(
	{ description, type, typeOptions, options = [] },
	{ values = true } = {},
) {
	const isList = type === 'options' || type === 'multiOptions';
	const listed = /** @type {import('n8n-workflow').INodePropertyOptions[]} */ (
		isList && !typeOptions?.loadOptionsMethod ? options : []
	);
	const nameOf = (/** @type {{ name: string, value: unknown }} */ { name, value }) =>
		values ? `**${name}** (\`${value}\`)` : `**${name}**`;
	const plainOnes = listed.filter((choice) => !choice.description);
	const told = listed.filter((choice) => choice.description);
	return [
		plain(description),
		plainOnes.map(nameOf).join(', '),
		...told.map((choice) => `${nameOf(choice)}: ${plain(choice.description)}`),
	]
		.filter((part) => part !== '')
		.join('<br>');
}

/** Without what only the editor can do. */
function plain(text = '') {
	return text.replace(/ ?Choose from the list, or specify an ID using an <a .*<\/a>\.?/, '');
}
