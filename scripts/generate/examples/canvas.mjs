import { createHash } from 'node:crypto';
import { heightOf } from './height.mjs';

/** Between the upper left corners of two steps that follow each other, and of two that lie below each other. */
const COLUMN = 288;
const ROW = 224;
/** A node of n8n is this wide, its name and subtitle come below. */
const NODE = 96;
const GAP_ABOVE = 32;
const NOTE_WIDTH = 256;
const INTRODUCTION_WIDTH = 416;

/**
 * @typedef {[column: number, row: number]} Place counted in steps; fractions are fine
 * @typedef {[x: number, y: number]} Point
 * @typedef {{ name: string, type: string, typeVersion: number, position: Point, parameters: object } & Settings} Node
 * @typedef {{ disabled?: true, webhookId?: string, onError?: string, executeOnce?: true }} Settings
 * @typedef {{ from: Node, to: Node, output: number, input: number }} Link
 */

/** @param {Place} place @returns {Point} */
const at = ([column, row]) => [column * COLUMN, row * ROW];

/**
 * A step; an empty name is given one by its number.
 * @param {string} name
 * @param {Place} place
 * @param {string} type with its version, e.g. "n8n-nodes-base.noOp@1"
 * @param {object} parameters
 * @param {Settings} [settings] of the node
 * @returns {Node}
 */
export function step(name, place, type, parameters, settings = {}) {
	const [kind, version] = type.split('@');
	return {
		name,
		type: kind,
		typeVersion: Number(version),
		position: at(place),
		...settings,
		parameters,
	};
}

/**
 * What the workflow does and how to try and to use it, to the left of the trigger.
 * @param {{ does: string, tryIt: string, useIt: string[], row?: number }} texts Markdown
 */
export function introduction({ does, tryIt, useIt, row = 0 }) {
	const steps = useIt.map((text, index) => `${index + 1}. ${text}`).join('\n');
	const content = `${does}\n\n**Try it:** ${tryIt}\n\n**Use it:**\n${steps}`;
	return sticky(content, [-INTRODUCTION_WIDTH - 96, at([0, row])[1]], INTRODUCTION_WIDTH, 5);
}

/**
 * A note right above a step.
 * @param {Node} node
 * @param {string} content Markdown
 */
export function noteAbove({ position: [x, y] }, content) {
	const upperEdge = y - GAP_ABOVE - heightOf(content, NOTE_WIDTH);
	return sticky(content, [x + NODE / 2 - NOTE_WIDTH / 2, upperEdge], NOTE_WIDTH, 7);
}

/**
 * A note right below a step, its name and its subtitle.
 * @param {Node} node
 * @param {string} content Markdown
 */
export function noteBelow({ position: [x, y] }, content) {
	return sticky(content, [x + NODE / 2 - NOTE_WIDTH / 2, y + NODE + 72], NOTE_WIDTH, 7);
}

/**
 * @param {string} content
 * @param {Point} position
 * @param {number} width
 * @param {number} color
 * @returns {Node}
 */
function sticky(content, position, width, color) {
	const parameters = { content, width, height: heightOf(content, width), color };
	return { name: '', type: 'n8n-nodes-base.stickyNote', typeVersion: 1, position, parameters };
}

/**
 * The links of steps that follow each other.
 * @param {Node[]} nodes
 * @returns {Link[]}
 */
export function inARow(...nodes) {
	return nodes.slice(1).map((to, index) => link(nodes[index], to));
}

/**
 * @param {Node} from
 * @param {Node} to
 * @param {{ output?: number, input?: number }} [ends] counted from 0
 * @returns {Link}
 */
export function link(from, to, { output = 0, input = 0 } = {}) {
	return { from, to, output, input };
}

/**
 * A workflow as n8n exports it.
 * @param {{ name: string, nodes: Node[], notes: Node[], links: Link[], pinned: Array<[Node, object[]]> }} workflow
 */
export function workflow({ name, nodes, notes, links, pinned }) {
	const named = [...nodes, ...notes.map((node, index) => ({ ...node, name: `Note ${index + 1}` }))];
	return {
		name: `Cabinet.fm: ${name}`,
		nodes: named.map((node) => ({ id: identifier(name, node.name), ...node })),
		connections: connectionsOf(links),
		pinData: Object.fromEntries(
			pinned.map(([node, items]) => [node.name, items.map((json) => ({ json }))]),
		),
		settings: { executionOrder: 'v1' },
		active: false,
	};
}

/** @param {Link[]} links */
function connectionsOf(links) {
	/** @type {Record<string, { main: object[][] }>} */
	const connections = {};
	for (const { from, to, output, input } of links) {
		const { main } = (connections[from.name] ??= { main: [] });
		while (main.length <= output) main.push([]);
		main[output].push({ node: to.name, type: 'main', index: input });
	}
	return connections;
}

/** The same for the same texts, so that the files change only when a workflow does. */
export function identifier(/** @type {string[]} */ ...texts) {
	const hex = createHash('sha256').update(texts.join('\n')).digest('hex');
	return hex.slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
