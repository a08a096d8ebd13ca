import { mock } from 'node:test';
import { source } from '../../../tools/sources.mjs';
import { DAY } from '../samples.mjs';

const { Input } = source('input');

/** Where the workflow of the examples is: another zone than those of the sample's clients. */
export const WORKFLOW_ZONE = 'Europe/Berlin';

/**
 * What an operation of the Cabinet.fm node gives for callbacks on the day of the samples, parameters at their defaults.
 * @param {any} operation
 * @param {object[]} callbacks
 * @returns {Promise<Array<{ json: object, files?: object }>>}
 */
export async function outputsOf(operation, callbacks) {
	const context = {
		/** @param {string} _name @param {number} _index @param {unknown} fallback */
		getNodeParameter: (_name, _index, fallback) => fallback,
		getTimezone: () => WORKFLOW_ZONE,
	};
	// What was seen before is of no matter for what an operation gives.
	const memory = { recall: async () => new Set() };
	const memories = { node: memory, workflow: memory };
	const clock = mock.method(Date, 'now', () => DAY.now);
	const outputs = [];
	for (const [index, callback] of callbacks.entries()) {
		const result = await operation.run(new Input(context, { json: callback }, index, memories));
		// A callback that is not what the operation is about is refused.
		if (result.ok && result.outputs) outputs.push(...result.outputs);
	}
	clock.mock.restore();
	return outputs;
}
