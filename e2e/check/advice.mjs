import assert from 'node:assert/strict';
import { editorOn } from '../browser/editor.mjs';
import { panelOn } from '../browser/panel.mjs';
import { sample } from '../../tools/callbacks.mjs';
import { PACKAGE, TRIGGER, rowOf, triggerNode } from '../../tools/workflow.mjs';

/** @param {string} name @param {object} [options] */
const contact = (name, options = {}) => ({
	name,
	type: `${PACKAGE}.cabinetFm`,
	typeVersion: 1,
	parameters: { resource: 'client', operation: 'extract', options },
});

/** Loses what the second item had. */
const edit = {
	name: 'Shorten It',
	type: 'n8n-nodes-base.set',
	typeVersion: 3.4,
	parameters: {
		mode: 'raw',
		jsonOutput: '={{ $itemIndex === 0 ? $json : { summary: "short" } }}',
		options: {},
	},
};

const CASES = {
	'a step in between that changed the second item is named': {
		step: contact('Contact'),
		before: [edit],
		said: [/holds no callback of cabinet\.fm/, /Item 2: It comes from the step "Shorten It"/],
	},
	'a wrong zone is named, with the right one and the option': {
		step: contact('Zone', { timezone: '={{ "Moscow Timee" }}' }),
		before: [],
		said: [
			/Moscow Timee is no time zone\. Did you mean Europe\/Moscow\?/,
			/Item 1: .*Options > Timezone/,
		],
	},
	'a wrong country is named, with what would be right and the option': {
		step: contact('Country', { countryCode: '={{ "99999" }}' }),
		before: [],
		said: [/99999 is no country or calling code.* such as RU/, /Item 1: .*Options > Country Code/],
	},
};

/**
 * Steps that fail say what is wrong in a user's words.
 * @param {import('playwright-core').Page} page
 * @param {import('../site.mjs').Site} site
 * @param {import('../checks.mjs').Checks} checks
 */
export async function checkAdvice(page, site, checks) {
	const editor = editorOn(page, site.url);
	const panel = panelOn(page);
	for (const [label, { step, before, said }] of Object.entries(CASES)) {
		await checks.check(`an error of a step: ${label}`, async () => {
			const row = rowOf(step.name, [triggerNode(`advice-${step.name}`), ...before, step]);
			const pinned = [sample('new'), sample('cancelled')].map((json) => ({ json }));
			const workflow = { ...row, pinData: { [TRIGGER]: pinned } };
			await editor.openWorkflow(await site.rest.importWorkflow(workflow));
			await editor.openNode(step.name);
			await panel.execute();
			const error = await panel.error();
			for (const words of said) assert.match(error, words);
			await panel.close();
		});
	}
}
