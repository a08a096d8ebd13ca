import { createHash } from 'node:crypto';

/** A node of n8n is this wide and high, its label and subtitle come below. */
const NODE = 96;
const GAP_ABOVE = 48;
/** Wide and high: two steps that follow each other have room for a note each. */
const NOTE = /** @type {Point} */ ([256, 176]);

/**
 * @typedef {[number, number]} Point
 * @typedef {{ name: string, type: string, typeVersion: number, position: Point, parameters: object, webhookId?: string }} Node
 * @typedef {[from: string, to: string, output?: number]} Link
 */

/**
 * The trigger; its production URL is `/webhook/<webhookId>/webhook`.
 * @param {string} name
 * @param {Point} position
 * @param {{ webhookId: string } & Record<string, unknown>} parameters
 * @returns {Node}
 */
export function trigger(name, position, { webhookId, ...parameters }) {
	const type = 'n8n-nodes-cabinetfm.cabinetFmTrigger';
	return { name, type, typeVersion: 1.1, position, webhookId, parameters };
}

/**
 * A step of the Cabinet.fm node.
 * @param {string} name
 * @param {Point} position
 * @param {string} resource
 * @param {string} operation
 * @param {object} [more] parameters
 * @returns {Node}
 */
export function cabinetFm(name, position, resource, operation, more) {
	const parameters = { resource, operation, ...more };
	return { name, type: 'n8n-nodes-cabinetfm.cabinetFm', typeVersion: 1, position, parameters };
}

/**
 * A step that n8n itself brings.
 * @param {string} name
 * @param {Point} position
 * @param {string} type with its version, e.g. "noOp@1"
 * @param {object} [parameters]
 * @returns {Node}
 */
export function step(name, position, type, parameters = {}) {
	const [kind, version] = type.split('@');
	const typeVersion = Number(version);
	return { name, type: `n8n-nodes-base.${kind}`, typeVersion, position, parameters };
}

/**
 * Where an outside service comes in, which would need an account.
 * @param {string} what
 * @param {Point} position
 */
export function replaceMe(what, position) {
	return step(`Replace Me: ${what}`, position, 'noOp@1');
}

/**
 * Edit Fields that gives exactly these texts.
 * @param {string} name
 * @param {Point} position
 * @param {Record<string, string>} fields
 */
export function editFields(name, position, fields) {
	const assignments = Object.entries(fields).map(([field, value]) => ({
		id: identifier(name, field),
		name: field,
		value,
		type: 'string',
	}));
	return step(name, position, 'set@3.4', { assignments: { assignments }, options: {} });
}

/**
 * What the workflow does and how to use it, to the left of the trigger.
 * @param {Point} position
 * @param {number} height
 * @param {string} content Markdown
 */
export function introduction(position, height, content) {
	return step('', position, 'stickyNote@1', { content, width: 400, height, color: 5 });
}

/**
 * A note.
 * @param {Point} position
 * @param {Point} size
 * @param {string} content Markdown
 */
export function note(position, [width, height], content) {
	return step('', position, 'stickyNote@1', { content, width, height, color: 7 });
}

/**
 * A note right above a step.
 * @param {Node} node
 * @param {string} content Markdown
 * @param {Point} [size]
 */
export function noteAbove({ position: [x, y] }, content, [width, height] = NOTE) {
	return note([x + NODE / 2 - width / 2, y - GAP_ABOVE - height], [width, height], content);
}

/**
 * The links of steps that follow each other.
 * @param {Node[]} nodes
 * @returns {Link[]}
 */
export function inARow(...nodes) {
	return nodes.slice(1).map((node, at) => [nodes[at].name, node.name]);
}

/**
 * A workflow as n8n exports it.
 * @param {{ name: string, nodes: Node[], links: Link[], pinData: Record<string, object[]> }} workflow
 */
export function workflow({ name, nodes, links, pinData }) {
	const named = nodes.map((node, at) => ({ ...node, name: node.name || `Note ${at + 1}` }));
	const pinned = Object.entries(pinData).map(([node, items]) => [
		node,
		items.map((json) => ({ json })),
	]);
	return {
		name: `Cabinet.fm: ${name}`,
		nodes: named.map((node) => ({ id: identifier(name, node.name), ...node })),
		connections: connectionsOf(links),
		pinData: Object.fromEntries(pinned),
		settings: { executionOrder: 'v1' },
		active: false,
	};
}

/** @param {Link[]} links */
function connectionsOf(links) {
	/** @type {Record<string, { main: object[][] }>} */
	const connections = {};
	for (const [from, to, output = 0] of links) {
		const { main } = (connections[from] ??= { main: [] });
		while (main.length <= output) main.push([]);
		main[output].push({ node: to, type: 'main', index: 0 });
	}
	return connections;
}

/** The same for the same texts, so that the files change only when a workflow does. */
function identifier(/** @type {string[]} */ ...texts) {
	const hex = createHash('sha256').update(texts.join('\n')).digest('hex');
	return hex.slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
