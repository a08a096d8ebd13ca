import { EVENT_NAMES } from '../callback/event.mjs';
import { eventScenes } from './events.mjs';
import { filterScenes } from './filters.mjs';
import { itemScenes } from './items.mjs';
import { refusalScenes } from './refusals.mjs';

/**
 * @typedef {object} Scene a workflow with one trigger, and what is sent to it
 * @property {string} name
 * @property {any} parameters of the trigger
 * @property {'good' | 'empty'} [credential]
 * @property {string} [timezone] of the workflow, default UTC
 * @property {import('./send.mjs').Send[]} sends
 */

export const PACKAGE = 'n8n-nodes-cabinetfm';
export const TRIGGER = 'Cabinet.fm Trigger';

/** @type {Scene[]} */
export const SCENES = [...eventScenes, ...itemScenes, ...refusalScenes, ...filterScenes];

/**
 * Names of the steps behind the trigger, one for each of its outputs.
 * @param {Pick<Scene, 'parameters'>} scene
 */
export function stepsOf({ parameters: { events = ['*'], outputMode } }) {
	if (outputMode !== 'perEvent') return ['Step 0'];
	const chosen = EVENT_NAMES.filter((event) => events.includes('*') || events.includes(event));
	return chosen.map((_, index) => `Step ${index}`);
}

/**
 * @param {Scene} scene
 * @param {string} webhookId
 * @param {Record<string, { id: string, name: string }>} credentials
 */
export function workflowOf(scene, webhookId, credentials) {
	const steps = stepsOf(scene);
	return {
		name: `Scene: ${scene.name}`,
		settings: { timezone: scene.timezone ?? 'UTC' },
		nodes: [
			{
				id: webhookId,
				name: TRIGGER,
				type: `${PACKAGE}.cabinetFmTrigger`,
				typeVersion: 1.1,
				position: [0, 0],
				webhookId,
				parameters: scene.parameters,
				...(scene.credential && { credentials: { cabinetFmApi: credentials[scene.credential] } }),
			},
			...steps.map((name, index) => ({
				id: `${webhookId}-${index}`,
				name,
				type: 'n8n-nodes-base.noOp',
				typeVersion: 1,
				position: [260, 120 * index],
				parameters: {},
			})),
		],
		connections: {
			[TRIGGER]: { main: steps.map((node) => [{ node, type: 'main', index: 0 }]) },
		},
	};
}
