import { source } from '../../../tools/sources.mjs';

const { Input } = source('input');

/** Where the workflow of the examples is: another zone than those of the sample's clients. */
export const WORKFLOW_ZONE = 'Europe/Berlin';

/**
 * What an operation of the Cabinet.fm node gives for callbacks.
 * @param {any} operation
 * @param {object[]} callbacks
 * @param {Record<string, unknown>} [parameters] those that differ from their defaults
 * @returns {Promise<any[]>}
 */
export async function outputsOf(operation, callbacks, parameters = {}) {
	const context = {
		/** @param {string} name @param {number} _index @param {unknown} fallback */
		getNodeParameter: (name, _index, fallback) => parameters[name] ?? fallback,
		getTimezone: () => WORKFLOW_ZONE,
	};
	// What was seen before is of no matter for what an operation gives.
	const memory = { recall: async () => new Set() };
	const memories = { node: memory, workflow: memory };
	const outputs = [];
	for (const [index, callback] of callbacks.entries()) {
		const result = await operation.run(new Input(context, { json: callback }, index, memories));
		// A callback that is not what the operation is about is refused.
		if (result.ok && result.outputs) outputs.push(...result.outputs);
	}
	return outputs.map(({ json }) => json);
}
