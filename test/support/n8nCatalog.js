/*
 * n8n's catalog of nodes, which its AI builder searches. JavaScript, because the package's TypeScript may not import
 * n8n's internal packages.
 */
const { extractResourceOperations, NodeSearchEngine } = require('@n8n/ai-utilities/node-catalog');
const { loadOutputSchema } = require('n8n-core');

/** What the catalog tells of the operations of a node. */
function operationsOf(description) {
	const fields = { description: true, builderHint: true };
	return extractResourceOperations(description, description.version, undefined, { fields });
}

/** By which people look for the nodes: each finds both. */
const WORDS = [
	'cabinet fm',
	'kabinet',
	'appointment',
	'schedule',
	'booking',
	'cancel',
	'no-show',
	'reminder',
	'calendar',
	'zapis',
];

module.exports = { NodeSearchEngine, operationsOf, loadOutputSchema, WORDS };
