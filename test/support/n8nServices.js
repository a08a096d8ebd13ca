/*
 * The services that n8n-core's contexts take from n8n's container. JavaScript, because the package's TypeScript
 * may not import n8n's internal packages.
 */
const { InstanceSettings } = require('n8n-core');

const { createRequire } = outside.require('module');
const requireOfCore = createRequire(require.resolve('n8n-core'));
const { Logger } = requireOfCore('@n8n/backend-common');
const { Container } = requireOfCore('@n8n/di');

/** Every line that was logged while the tests of a file ran. */
const logged = [];

const log = (...line) => {
	logged.push(
		line.map((part) => (typeof part === 'string' ? part : JSON.stringify(part))).join(' '),
	);
};
const logger = { error: log, warn: log, info: log, debug: log, scoped: () => logger };
Container.set(Logger, logger);
// The real one reads and writes the user's n8n folder.
Container.set(InstanceSettings, { instanceId: 'test', n8nFolder: 'no-folder' });

/** Where n8n keeps the values that nodes have processed. */
function useProcessedData(deduplicator) {
	const { DataDeduplicationService } = requireOfCore('./data-deduplication-service');
	// n8n refuses a second one, and `npm run mutation` runs several test files in one process.
	DataDeduplicationService.instance = undefined;
	void DataDeduplicationService.init(deduplicator);
}

module.exports = { logged, useProcessedData };
