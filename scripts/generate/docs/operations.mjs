import { schemas, source } from '../../../tools/sources.mjs';
import { outputsOf } from './run.mjs';
import { fieldTable } from './table.mjs';

const { CUSTOM_PREFIX, placesOf } = source('columns');
const { itemSchema } = schemas();
const { sideSchema } = source('pair');

/** A section for each operation of the Cabinet.fm node: what it gives for these callbacks. @param {object[]} callbacks */
export async function operationSections(callbacks) {
	const sections = [];
	for (const operation of source('operations').OPERATIONS) {
		const { resource, value, name, description, output } = operation;
		const { text = '', ...options } = ABOUT[`${resource.value}.${value}`] ?? {};
		sections.push(`### ${resource.name}: ${name}`, `${description}.`, text);
		if (output === itemSchema) continue;
		const examples = await outputsOf(operation, callbacks);
		sections.push(fieldTable(output, { examples, ...options }));
	}
	return sections.filter((part) => part !== '').join('\n\n');
}

/** Where in the item a column's value is, where that is not under its own name. @param {string} column */
function sourceOf(column) {
	/** @type {string[]} */
	const places = placesOf(column);
	const named = places.map((place) => `\`${place}\``).join(', else ');
	return places[0] === column ? undefined : named;
}

/**
 * What the schema of an operation's output does not say.
 * @type {Record<string, { text?: string, source?: (column: string) => string | undefined }>}
 */
const ABOUT = {
	'booking.extract': {
		text: `For every event. Behind the columns below comes one for each custom field: \`${CUSTOM_PREFIX}\` and its identifier. An object in a custom field becomes JSON text.`,
		source: sourceOf,
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
