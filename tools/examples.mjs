import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PACKAGE } from './workflow.mjs';

const FOLDER = fileURLToPath(new URL('../examples/', import.meta.url));

/**
 * @typedef {object} Example
 * @property {string} name of the file
 * @property {any} workflow as it is imported
 * @property {any} trigger its node
 * @property {any[]} pinned sample items of the trigger
 * @property {boolean} needsNewN8n whether it has a step that n8n 1 does not know
 */

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
