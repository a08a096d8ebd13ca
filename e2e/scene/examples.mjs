import { examplesAsImported } from '../../tools/examples.mjs';
import { noOp } from '../../tools/workflow.mjs';

/** @typedef {import('../../tools/examples.mjs').Example} Example */

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

/** Whether the n8n of a site knows the steps of every example. @param {import('../site.mjs').Site} site */
export function knowsAll({ name }) {
	return !name.includes('n8n 1.');
}
