/*
 * How much of a workflow somebody has to type who builds it in the editor. A field that is dragged into a parameter is
 * written there by n8n: as `{{ $json.client.name }}`, or as `{{ $('Step').item.json.client.name }}` from further back.
 */

/** @typedef {{ type: string, parameters?: object }} Node */

/**
 * @typedef {object} Counts
 * @property {number} steps nodes, without notes
 * @property {number} dragged
 * @property {number} expressions that are more than a dragged field
 * @property {number} code nodes that hold code
 * @property {number} json bodies written as JSON
 * @property {number} urls written by hand
 * @property {number} values with which a condition compares a field
 */

const NOTE = 'n8n-nodes-base.stickyNote';
const CODE = /\.(code|codeTool|function|functionItem|aiTransform|executeCommand)$/i;
const PATH = String.raw`(?:\.\w+|\['[^'\]]*'\]|\["[^"\]]*"\]|\[\d+\])+`;
const DRAGGED = new RegExp(String.raw`^=\{\{ (?:\$json|\$\('[^'{}]+'\)\.item\.json)${PATH} \}\}$`);

/** @param {string} value of a parameter */
export function isExpression(value) {
	return value.startsWith('=');
}

/** @param {string} value of a parameter */
export function isDragged(value) {
	return DRAGGED.test(value);
}

/**
 * @param {{ nodes: Node[] }} workflow
 * @returns {Counts}
 */
export function countsOf({ nodes }) {
	const steps = nodes.filter(({ type }) => type !== NOTE);
	const found = steps.flatMap(({ parameters = {} }) => [...textsIn(parameters)]);
	const texts = found.filter(({ text }) => text !== '');
	const expressions = texts.filter(({ text }) => isExpression(text));
	const dragged = expressions.filter(({ text }) => isDragged(text));
	return {
		steps: steps.length,
		dragged: dragged.length,
		expressions: expressions.length - dragged.length,
		code: steps.filter(({ type }) => CODE.test(type)).length,
		json: texts.filter(({ text }) => isJson(text)).length,
		urls: texts.filter(({ text }) => /:\/\//.test(text)).length,
		values: texts.filter(({ key, text }) => key === 'rightValue' && !isExpression(text)).length,
	};
}

/** What of it has to be typed. @param {Counts} counts */
export function typedIn({ expressions, code, json, urls }) {
	return expressions + code + json + urls;
}

/**
 * Every text of the parameters, with the key under which it stands.
 * @param {unknown} value
 * @param {string} [key]
 * @returns {Iterable<{ key: string, text: string }>}
 */
function* textsIn(value, key = '') {
	if (typeof value === 'string') yield { key, text: value };
	if (typeof value !== 'object' || value === null) return;
	for (const [inner, held] of Object.entries(value)) {
		yield* textsIn(held, Array.isArray(value) ? key : inner);
	}
}

/** An object or a list written out, an expression around it or in it included. @param {string} text */
function isJson(text) {
	return /^=?\s*[{[]\s*["{[\]}]/.test(text) && !/^=\{\{/.test(text);
}
