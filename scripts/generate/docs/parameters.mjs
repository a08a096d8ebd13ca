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
	const named = (/** @type {string} */ name) => properties.filter((one) => one.name === name);
	const options = named('options').flatMap(
		({ options = [] }) => /** @type {Parameter[]} */ (options),
	);
	// The first of each is what a person sees, another one what the model of an AI agent gets.
	const [from] = named('source');
	const [callback] = named('callback');
	const [whenMissing] = named('whenMissing');
	return parameterTable(
		[from, callback, whenMissing],
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
 * Description and choices.
 * @param {Parameter} parameter
 * @returns {string}
 */
export function meaningOf({ description, type, typeOptions, options = [] }) {
	const isList = type === 'options' || type === 'multiOptions';
	const choices = isList && !typeOptions?.loadOptionsMethod ? options.map(choiceOf) : [];
	return [plain(description), ...choices].filter((part) => part !== '').join('<br>');
}

/** @param {NonNullable<Parameter['options']>[number]} option */
function choiceOf(option) {
	if (!('value' in option)) return '';
	const means = plain(option.description);
	return `**${option.name}** (\`${option.value}\`)${means && `: ${means}`}`;
}

/** Without what only the editor can do. */
function plain(text = '') {
	return text.replace(/ ?Choose from the list, or specify an ID using an <a .*<\/a>\.?/, '');
}
