import { TRIGGER, noOp, rowOf, triggerNode } from '../../tools/workflow.mjs';
import { eventsOf } from '../contract.mjs';

/**
 * @typedef {object} Scene a workflow with one trigger, and what is sent to it
 * @property {string} name
 * @property {any} parameters of the trigger
 * @property {'good' | 'empty'} [credential]
 * @property {string} [timezone] of the workflow, default UTC
 * @property {Send[]} sends
 */

/** @typedef {import('../../tools/http.mjs').Sending} Sending */

/**
 * @typedef {object} Send one request and what has to come of it
 * @property {string} label
 * @property {Sending} sending
 * @property {{ status: number, body: unknown }} answer `body`: undefined for any
 * @property {{ callback: any, output: number, expect?: Record<string, unknown> } | null} accepted an execution, or that
 *   there is none; `expect`: values by their path, where not the whole item is compared
 */

/**
 * @param {string} event
 * @param {any} callback
 * @param {{ label?: string, output?: number, sending?: Sending }} [options]
 * @returns {Send}
 */
export function accepts(event, callback, { label = event, output = 0, sending = {} } = {}) {
	return {
		label: `${label} is accepted`,
		sending: { body: callback, ...sending },
		answer: { status: 200, body: { status: 'accepted', event } },
		accepted: { callback, output },
	};
}

/**
 * @param {string} label
 * @param {any} callback
 * @param {'event' | 'filter' | 'repeat'} reason
 * @returns {Send}
 */
export function ignores(label, callback, reason) {
	return {
		label: `${label} is ignored`,
		sending: { body: callback },
		answer: { status: 200, body: { status: 'ignored', reason } },
		accepted: null,
	};
}

/**
 * @param {string} label
 * @param {Sending} sending
 * @param {{ status?: number, reason?: string }} [expected] `reason`: undefined for any
 * @returns {Send}
 */
export function refuses(label, sending, { status = 400, reason } = {}) {
	const body = reason === undefined ? undefined : { status: 'rejected', reason };
	return { label: `${label} is refused`, sending, answer: { status, body }, accepted: null };
}

/**
 * Names of the steps behind the trigger, one for each of its outputs.
 * @param {Pick<Scene, 'parameters'>} scene
 */
export const stepsOf = ({ parameters }) =>
	parameters.outputMode === 'perEvent'
		? eventsOf(parameters).map((_, index) => `Step ${index}`)
		: ['Step 0'];

/**
 * @param {Pick<Scene, 'name' | 'parameters' | 'credential' | 'timezone'>} scene
 * @param {string} webhookId
 * @param {Record<string, { id: string, name: string }>} [credentials]
 */
export function workflowOf(scene, webhookId, credentials = {}) {
	const steps = stepsOf(scene);
	const more = scene.credential && {
		credentials: { cabinetFmApi: credentials[scene.credential] },
	};
	return {
		...rowOf(
			`Scene: ${scene.name}`,
			[triggerNode(webhookId, scene.parameters, more), ...steps.map(noOp)],
			{ timezone: scene.timezone ?? 'UTC' },
		),
		connections: {
			[TRIGGER]: { main: steps.map((node) => [{ node, type: 'main', index: 0 }]) },
		},
	};
}
