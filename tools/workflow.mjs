export const PACKAGE = 'n8n-nodes-cabinetfm';
export const TRIGGER = 'Cabinet.fm Trigger';
export const NEXT_STEP = 'Your Next Step';

/** @typedef {{ name: string, type: string, typeVersion: number } & Record<string, any>} Node without id and position */

/**
 * The trigger.
 * @param {string} webhookId
 * @param {Record<string, unknown>} [parameters]
 * @param {Record<string, unknown>} [more] such as its credentials
 * @returns {Node}
 */
export const triggerNode = (webhookId, parameters = {}, more = {}) => ({
	name: TRIGGER,
	type: `${PACKAGE}.cabinetFmTrigger`,
	typeVersion: 1.1,
	webhookId,
	parameters,
	...more,
});

/** A step that does nothing. @param {string} [name] @returns {Node} */
export const noOp = (name = NEXT_STEP) => ({
	name,
	type: 'n8n-nodes-base.noOp',
	typeVersion: 1,
	parameters: {},
});

/** @param {string} base of n8n @param {string} webhookId of a trigger */
export const productionUrl = (base, webhookId) => `${base}/webhook/${webhookId}/webhook`;

/**
 * A workflow whose nodes follow each other.
 * @param {string} name
 * @param {Node[]} nodes
 * @param {Record<string, unknown>} [settings]
 */
export function rowOf(name, nodes, settings) {
	const links = nodes
		.slice(1)
		.map((node, index) => [
			nodes[index].name,
			{ main: [[{ node: node.name, type: 'main', index: 0 }]] },
		]);
	return {
		name,
		settings,
		connections: Object.fromEntries(links),
		nodes: nodes.map((node, index) => ({
			id: `node-${index}`,
			position: [260 * index, 0],
			...node,
		})),
	};
}
