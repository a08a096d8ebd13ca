import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { PACKAGE } from '../../tools/workflow.mjs';

const require = createRequire(import.meta.url);
const { NodeSearchEngine, WORDS, loadOutputSchema } = require('../../test/support/n8nCatalog.js');

/** As it was packed. */
const BUILT = fileURLToPath(new URL('../../dist/nodes/CabinetFm', import.meta.url));
const NODES = ['cabinetFm', 'cabinetFmTrigger'].map((name) => `${PACKAGE}.${name}`);
/** What a person or an AI builder reads of the found ones. */
const LOOKED_AT = 10;

/**
 * n8n's own catalog of nodes over all that this n8n has loaded.
 * @param {import('../site.mjs').Site} site
 * @param {import('../checks.mjs').Checks} checks
 */
export async function checkCatalog(site, checks) {
	const types = await site.rest.nodeTypes();
	const catalog = new NodeSearchEngine(types);
	await checks.check(`the catalog of ${types.length} nodes finds both of ours`, () => {
		for (const word of WORDS) {
			/** @type {Array<{ name: string }>} */
			const found = catalog.searchByName(word, LOOKED_AT);
			const names = found.map(({ name }) => name);
			assert.deepEqual(
				NODES.filter((node) => !names.includes(node)),
				[],
				`by "${word}" it finds ${names.join(', ')}`,
			);
		}
	});
	await checks.check('the catalog describes both', () => {
		for (const node of NODES) {
			const [found] = catalog.searchByName(node, 1);
			assert.equal(found.name, node);
			assert.match(found.description, /cabinet\.fm/);
			assert.match(found.builderHintMessage ?? '', /cabinet\.fm/);
		}
	});
	await checks.check('the catalog reads what the trigger gives', () => {
		const trigger = types.find(({ name }) => name === NODES[1]);
		const { version } = trigger;
		/** @type {any} */
		const schema = loadOutputSchema({ nodeDir: BUILT, version, versionFallback: true });
		const [event, summary, issues] = Object.keys(schema?.properties ?? {});
		assert.deepEqual([event, summary, issues], ['event', 'summary', 'issues']);
	});
}
