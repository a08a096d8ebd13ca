import { source } from '../../../tools/sources.mjs';

const { Step } = source('step');

/** Where the workflow of the examples is: another zone than those of the sample's clients. */
export const WORKFLOW_ZONE = 'Europe/Berlin';

/**
 * What an operation of the Cabinet.fm node gives for callbacks.
 * @param {any} operation
 * @param {object[]} callbacks
 * @param {Record<string, unknown>} [parameters] those that differ from their defaults
 * @returns {any[]}
 */
export function outputsOf(operation, callbacks, parameters = {}) {
	const context = {
		/** @param {string} name @param {number} _index @param {unknown} fallback */
		getNodeParameter: (name, _index, fallback) => parameters[name] ?? fallback,
		getTimezone: () => WORKFLOW_ZONE,
	};
	return callbacks.flatMap((callback, index) => {
		const result = operation.run(new Step(context, { json: callback }, index));
		if (!result.ok) throw new Error(result.problem);
		return result.outputs.map((/** @type {{ json: object }} */ { json }) => json);
	});
}
