import { source, sourceAt } from '../../tools/sources.mjs';
import { table } from '../../tools/terminal.mjs';
import { labelOf, meaningOf } from './docs/parameters.mjs';
import { messageTable } from './readme/messages.mjs';
import { withSections } from './sections.mjs';

/** @typedef {import('n8n-workflow').INodeProperties} Parameter */

/** @type {Record<string, () => string>} */
const SECTIONS = {
	events: eventTable,
	messages: messageTable,
	operations: operationTable,
	parameters: parameterTable,
};

/** The README with its tables renewed; all else is written by hand. */
export const readmeFile = () => withSections('README.md', SECTIONS);

function eventTable() {
	/** @type {Array<{ event: string, label: string, settingsField: string | null, firedBy: string }>} */
	const events = source('events').EVENTS;
	const rows = events.map(({ event, label, settingsField, firedBy }) => [
		label,
		firedBy,
		sentAs(event),
		settingsField ?? 'all four',
	]);
	return table(
		[
			'Trigger On',
			'It starts when',
			"cabinet.fm's `callback_type`",
			'Settings field in cabinet.fm',
		],
		[['Any Callback', 'Anything below', 'any', 'all four'], ...rows],
	);
}

/** @param {string} event */
function sentAs(event) {
	/** @type {string[]} */
	const spellings = source('events').spellingsOf(event);
	return spellings.map((spelling) => `\`${spelling}\``).join(' or ') || 'any other';
}

function operationTable() {
	/** @type {Array<{ resource: { name: string }, name: string, description: string }>} */
	const operations = source('operations').OPERATIONS;
	return table(
		['Resource', 'Operation', 'What it does'],
		operations.map(({ resource, name, description }) => [resource.name, name, description]),
	);
}

/** Parameters of the trigger but for Trigger On, which has a table of its own. */
function parameterTable() {
	/** @type {Parameter[]} */
	const properties = sourceAt('nodes/CabinetFm/description/trigger.ts').triggerProperties;
	const rows = properties
		.filter(({ name, type }) => name !== 'events' && type !== 'notice')
		.flatMap((parameter) => {
			if (parameter.type !== 'collection') return [rowOf(parameter)];
			const inner = /** @type {Parameter[]} */ (parameter.options ?? []);
			return inner.map((one) => rowOf(one, `${parameter.displayName} > `));
		});
	return table(['Parameter', 'What it does'], rows);
}

/** @param {Parameter} parameter @param {string} [above] */
function rowOf(parameter, above = '') {
	return [`${above}${labelOf(parameter)}`, meaningOf(parameter, { values: false })];
}
