import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PACKAGE } from '../../tools/workflow.mjs';

const FOLDER = fileURLToPath(new URL('../../examples/', import.meta.url));

/**
 * @typedef {object} Example
 * @property {string} name of the file
 * @property {any} workflow as it is imported
 * @property {any} trigger its node
 * @property {any[]} pinned sample items of the trigger
 */

/** @returns {Example[]} every workflow of the folder examples */
export function readExamples() {
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
		};
	});
}
