/*
 * n8n's catalog of nodes, which its AI builder searches. JavaScript, because the package's TypeScript may not import
 * n8n's internal packages.
 */
const { NodeSearchEngine, toLeanNodeType } = require('@n8n/ai-utilities/node-catalog');
const { loadOutputSchema } = require('n8n-core');

module.exports = { NodeSearchEngine, toLeanNodeType, loadOutputSchema };
