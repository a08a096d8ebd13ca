import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PACKAGE, noOp } from '../../tools/workflow.mjs';

const FOLDER = fileURLToPath(new URL('../../examples/', import.meta.url));

/**
 * @typedef {object} Example
 * @property {string} name of the file
 * @property {any} workflow as it is imported
 * @property {any} trigger its node
 * @property {any[]} pinned sample items of the trigger
 * @property {boolean} needsNewN8n whether it has a step that n8n 1 does not know
 */

/** Steps that would need an account or a server of somebody. */
const OUTSIDE = /\.(emailSend|gmail|googleCalendar|googleSheets|telegram)$/;

/** @returns {Example[]} every workflow of the folder examples; what goes outside of n8n is a step that does nothing */
export function readExamples() {
	return examplesAsImported().map((example) => {
		for (const node of example.workflow.nodes) {
			if (OUTSIDE.test(node.type)) Object.assign(node, noOp(node.name));
		}
		return example;
	});
}

/** @returns {Example[]} every workflow of the folder examples, as a user imports it */
export function examplesAsImported() {
	const files = readdirSync(FOLDER).filter((file) => file.endsWith('.json'));
	return files.map((file) => {
		/** @type {any} */
		const workflow = JSON.parse(readFileSync(join(FOLDER, file), 'utf8'));
		const type = `${PACKAGE}.cabinetFmTrigger`;
		const trigger = workflow.nodes.find((/** @type {any} */ node) => node.type === type);
		return {
			name: basename(file, '.json'),
			workflow,
			trigger,
			pinned: workflow.pinData?.[trigger?.name] ?? [],
			needsNewN8n: workflow.nodes.some(makesTable),
		};
	});
}

/** @param {any} node */
function makesTable({ type, parameters }) {
	return type === 'n8n-nodes-base.dataTable' && parameters.resource === 'table';
}

/** Whether the n8n of a site knows the steps of every example. @param {import('../run.mjs').Site} site */
export function knowsAll({ name }) {
	return !name.includes('n8n 1.');
}
