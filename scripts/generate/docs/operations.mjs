import { source } from '../../../tools/sources.mjs';
import { comesWith } from './comesWith.mjs';
import { outputsOf } from './run.mjs';
import { fieldTable } from './table.mjs';

const { COLUMNS, CUSTOM_PREFIX } = source('columns');
const { itemSchema } = source('itemSchema');
const { sideSchema } = source('pair');
const { RESOURCES } = source('operations');

/** A section for each operation of the Cabinet.fm node: what it gives for these callbacks. @param {object[]} callbacks */
export function operationSections(callbacks) {
	return Object.entries(RESOURCES)
		.flatMap(([resource, { name, operations }]) =>
			Object.entries(operations).map(([key, operation]) => {
				const { text, ...options } = ABOUT[`${resource}.${key}`] ?? { text: '' };
				return [
					`### ${name}: ${operation.name}`,
					`${operation.description}.`,
					text,
					...(operation.output === itemSchema
						? []
						: [
								fieldTable(operation.output, {
									examples: outputsOf(operation, callbacks),
									...options,
								}),
							]),
				]
					.filter((part) => part !== '')
					.join('\n\n');
			}),
		)
		.join('\n\n');
}

/** Where in the item a column's value is, where that is not under its own name. @param {string} column @param {string[]} places */
function sourceOf(column, places) {
	const named = places.map((place) => `\`${place}\``).join(', else ');
	return places[0] === column ? undefined : named;
}

/**
 * What the schema of an operation's output does not say.
 * @type {Record<string, { text: string, comesWith?: (column: string) => string, source?: (column: string) => string | undefined }>}
 */
const ABOUT = {
	'booking.extract': {
		text: `For every event. Behind the columns below comes one for each custom field: \`${CUSTOM_PREFIX}\` and its identifier. An object in a custom field becomes JSON text.`,
		comesWith: (column) => comesWith(COLUMNS[column][0]),
		source: (column) => sourceOf(column, COLUMNS[column]),
	},
	'callback.generateSample': {
		text: 'The [typed item](#item) of a made-up callback, for each event that the page documents; with Item Format: Raw the callback itself.',
	},
	'callback.parse': { text: 'The [typed item](#item), for every event.' },
	'client.extract': { text: 'For every event that carries a client.' },
	'worker.extract': { text: 'For every event that carries an expert.' },
	'reschedule.compare': {
		text: 'Only for `reschedule`: the [changes](#changes), with what a message or a calendar needs beside them.',
	},
	'reschedule.extractPair': {
		text: `Only for \`reschedule\`. With Pair Output: Two Items each booking is an item of its own, the old one first: \`event_key\`, \`role\` (${sideSchema.shape.role.options.map((/** @type {string} */ role) => `\`${role}\``).join(' or ')}), then \`id\` to \`updated_at\` of the [item](#item).`,
	},
};
