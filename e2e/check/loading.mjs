import assert from 'node:assert/strict';
import { PACKAGE } from '../../tools/workflow.mjs';
import { EVENTS } from '../contract.mjs';

/**
 * n8n has loaded what package.json lists, and the trigger offers every event.
 * @param {import('../site.mjs').Site} site
 * @param {import('../checks.mjs').Checks} checks
 */
export async function checkLoading(site, checks) {
	const types = await site.rest.nodeTypes();
	const own = types.filter(({ name }) => name.startsWith(`${PACKAGE}.`));
	const find = (/** @type {string} */ name) =>
		own.find((type) => type.name === `${PACKAGE}.${name}`);

	await checks.check('n8n loads the trigger and the helper', () => {
		assert(find('cabinetFmTrigger'), complaintsOf(site));
		assert(find('cabinetFm'), complaintsOf(site));
	});
	await checks.check('the node panel gets a trigger for each event', () => {
		const trigger = find('cabinetFmTrigger');
		/** @type {Array<{ name: string, options: any[] }>} */
		const properties = trigger.properties;
		const events = properties.find(({ name }) => name === 'events');
		assert.deepEqual(
			events?.options.map(({ value, name, action }) => [value, name, action]),
			[['*', 'Any Callback', 'On any callback'], ...EVENTS],
		);
	});
	await checks.check('n8n starts without a complaint about the package', () => {
		assert.equal(complaintsOf(site), '');
	});
}

/** What n8n says about the package; its own folder has a similar name. */
const OF_PACKAGE = /cabinetFm|Cabinet\.?[Ff]m|node_modules\/n8n-nodes-cabinetfm/;

/** @param {import('../site.mjs').Site} site */
function complaintsOf(site) {
	const lines = site.logs().split('\n');
	const complaints = lines.filter(
		(line) => OF_PACKAGE.test(line) && /error|fail|cannot/i.test(line),
	);
	return complaints.join('\n');
}
