import { identifier, step } from './canvas.mjs';

/* The steps of n8n itself that the examples use, configured by dragged fields only. */

/** @typedef {import('./canvas.mjs').Place} Place */

/** A field as the editor writes it when it is dragged into a parameter. */
export const dragged = (/** @type {string} */ field) => `={{ $json.${field} }}`;

/**
 * Filter that lets pass what has yes, or no, in a field.
 * @param {string} name
 * @param {Place} place
 * @param {string} field
 * @param {boolean} wanted
 */
export function filter(name, place, field, wanted) {
	const conditions = allOf(condition(field, { type: 'boolean', operation: String(wanted) }));
	return step(name, place, 'n8n-nodes-base.filter@2.2', { conditions, options: {} });
}

/**
 * If: yes leaves through the first output, no through the second.
 * @param {string} name
 * @param {Place} place
 * @param {string} field
 */
export function isTrue(name, place, field) {
	const conditions = allOf(condition(field, { type: 'boolean', operation: 'true' }));
	return step(name, place, 'n8n-nodes-base.if@2.2', { conditions, options: {} });
}

/**
 * Switch: an output for each value of a field, and a last one for all others.
 * @param {string} name
 * @param {Place} place
 * @param {string} field
 * @param {Record<string, string>} outputs the value of each output, by its name
 * @param {string} others name of the last output
 */
export function switchOn(name, place, field, outputs, others) {
	const values = Object.entries(outputs).map(([outputKey, value]) => ({
		outputKey,
		renameOutput: true,
		conditions: allOf(condition(field, { type: 'string', operation: 'equals' }, value)),
	}));
	const options = { fallbackOutput: 'extra', renameFallbackOutput: others };
	return step(name, place, 'n8n-nodes-base.switch@3.2', { rules: { values }, options });
}

/** @param {object} one */
function allOf(one) {
	return {
		options: { caseSensitive: true, leftValue: '', typeValidation: 'strict', version: 2 },
		combinator: 'and',
		conditions: [one],
	};
}

/**
 * @param {string} field
 * @param {{ type: string, operation: string }} operator
 * @param {string} [value] to compare with; none for an operator that needs no value
 */
function condition(field, operator, value) {
	const single = value === undefined ? { singleValue: true } : {};
	return {
		id: identifier(field, operator.operation, value ?? ''),
		leftValue: dragged(field),
		rightValue: value ?? '',
		operator: { ...operator, ...single },
	};
}

/**
 * @param {string} name
 * @param {Place} place
 * @param {number} amount
 * @param {'seconds' | 'minutes' | 'hours' | 'days'} unit
 */
export function wait(name, place, amount, unit) {
	return waitStep(name, place, { amount, unit });
}

/**
 * @param {string} name
 * @param {Place} place
 * @param {string} field that holds the time
 */
export function waitUntil(name, place, field) {
	return waitStep(name, place, { resume: 'specificTime', dateTime: dragged(field) });
}

/** @param {string} name @param {Place} place @param {object} parameters */
function waitStep(name, place, parameters) {
	const webhookId = identifier('wait', name);
	return step(name, place, 'n8n-nodes-base.wait@1.1', parameters, { webhookId });
}

/** One item after the other through the second output, then all through the first. @param {string} name @param {Place} place */
export function loop(name, place) {
	return step(name, place, 'n8n-nodes-base.splitInBatches@3', { options: {} });
}

/** The first items of two steps become one item, and so on. @param {string} name @param {Place} place */
export function together(name, place) {
	const parameters = { mode: 'combine', combineBy: 'combineByPosition', options: {} };
	return step(name, place, 'n8n-nodes-base.merge@3.2', parameters);
}

/** Where the user's own steps go on. @param {string} name @param {Place} place */
export function yourStep(name, place) {
	return step(name, place, 'n8n-nodes-base.noOp@1', {});
}
