import { step } from './canvas.mjs';

/** @typedef {import('./canvas.mjs').Place} Place */

/**
 * The trigger with one output for all of its events; its production URL is `/webhook/<webhookId>/webhook`.
 * @param {string} name
 * @param {Place} place
 * @param {string} webhookId
 * @param {string[]} events
 */
export function trigger(name, place, webhookId, events) {
	return triggerNode(name, place, webhookId, { events });
}

/**
 * The trigger with an output for each of its events, in the order of the trigger's own list.
 * @param {string} name
 * @param {Place} place
 * @param {string} webhookId
 * @param {string[]} events
 */
export function triggerPerEvent(name, place, webhookId, events) {
	return triggerNode(name, place, webhookId, { events, outputMode: 'perEvent' });
}

/**
 * @param {string} name
 * @param {Place} place
 * @param {string} webhookId
 * @param {object} parameters
 */
function triggerNode(name, place, webhookId, parameters) {
	const type = 'n8n-nodes-cabinetfm.cabinetFmTrigger@1.1';
	return step(name, place, type, parameters, { webhookId });
}

/** @type {(resource: string, value: string) => Operation} */
const operation = (resource, value) => (name, place, parameters) =>
	step(name, place, 'n8n-nodes-cabinetfm.cabinetFm@1', {
		resource,
		operation: value,
		...parameters,
	});

/** @typedef {(name: string, place: Place, parameters?: object) => import('./canvas.mjs').Node} Operation */

export const extractBooking = operation('booking', 'extract');
export const getEvent = operation('calendar', 'getEvent');
export const createFile = operation('calendar', 'createFile');
export const removeRepeats = operation('callback', 'removeRepeats');
export const extractClient = operation('client', 'extract');
export const writeMessage = operation('message', 'write');
export const planReminders = operation('reminder', 'plan');
export const stillValid = operation('reminder', 'stillValid');
