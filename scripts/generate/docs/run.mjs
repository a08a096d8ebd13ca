import { requireSource } from '../../typescript.mjs';

const { Step } = requireSource('nodes/CabinetFm/host/step.ts');

/** Where the workflow of the examples is: another zone than those of the sample's clients. */
export const WORKFLOW_ZONE = 'Europe/Berlin';

/**
 * What an operation of the Cabinet.fm node gives for callbacks.
 * @param {{ run(step: object): { ok: boolean, outputs: Array<{ json: object }> } }} operation
 * @param {object[]} callbacks
 * @param {Record<string, unknown>} [parameters] those that differ from their defaults
 */
export function outputsOf(operation, callbacks, parameters = {}) {
	const context = {
		getNodeParameter: (name, _index, fallback) => parameters[name] ?? fallback,
		getTimezone: () => WORKFLOW_ZONE,
	};
	return callbacks.flatMap((callback, index) => {
		const result = operation.run(new Step(context, { json: callback }, index));
		if (!result.ok) throw new Error(result.problem);
		return result.outputs.map(({ json }) => json);
	});
}
