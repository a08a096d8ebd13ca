import assert from 'node:assert/strict';
import { editorOn } from '../browser/editor.mjs';
import { panelOn } from '../browser/panel.mjs';
import { workflowOf } from '../scene/scene.mjs';
import { sample } from '../../tools/callbacks.mjs';
import { activate } from '../../tools/hosts/open.mjs';
import { post } from '../../tools/http.mjs';
import { waitUntilRegistered } from '../../tools/waiting.mjs';
import { TRIGGER } from '../../tools/workflow.mjs';

const ALIASES = ['appointment', 'schedule', 'no-show', 'reminder', 'kabinet', 'zapis'];
/** What a person gets wrong, each by hand or by an expression. */
const MISTAKEN = {
	filters: { experts: 'Helen Brokks', services: '={{ $json.nope.nope }}' },
	options: { timezone: '={{ "Moscow Timee" }}', countryCode: '={{ "99999" }}' },
};

/**
 * What the trigger tells a person who does not code, where that person looks.
 * @param {import('playwright-core').Page} page
 * @param {import('../site.mjs').Site} site
 * @param {import('../checks.mjs').Checks} checks
 */
export async function checkGuidance(page, site, checks) {
	const editor = editorOn(page, site.url);
	const panel = panelOn(page);
	await checks.check('the node panel finds the nodes by what people call a booking', async () => {
		await editor.newWorkflow();
		await editor.addFirst();
		for (const alias of ALIASES) await editor.findNode(alias, 'Cabinet.fm');
	});
	await checks.check("the trigger's panel says first what is to be done first", async () => {
		await editor.pickNode('cabinet', 'Cabinet.fm');
		await editor.pickEntry('On booking created');
		const text = await panel.text();
		inOrder(text, [
			'Receive bookings from cabinet.fm',
			'Copy the test URL',
			'then press',
			'publish',
		]);
		await panel.explain();
		const help = await panel.text();
		inOrder(help.slice(help.indexOf('To test with a real booking')), [
			'1. Copy the test URL',
			'2. Then press "Execute step"',
			'3. Make a booking',
			'To test without a booking',
			'When all works',
			'production URL',
		]);
	});
	await checks.check('the panel shows one URL, for POST', async () => {
		const [url, ...others] = await panel.urls();
		assert.match(url, /\/webhook-test\//);
		assert.deepEqual(others, []);
		assert.match(await panel.text(), /Production URL\s+POST\s+http/);
	});
	await checks.check('a notice stands there when Any Callback is beside others', async () => {
		const beside = /"Any Callback" stands for all events/;
		assert.doesNotMatch((await panel.notices()).join('\n'), beside);
		await panel.choose('events', 'Any Callback');
		await page.keyboard.press('Escape');
		await panel.untilNoticed(beside);
	});
	await checks.check('each filter says what it takes, and what a test run does', async () => {
		for (const label of ['Booked By', 'Companies', 'Experts', 'Services']) {
			await panel.add('Filter', label);
		}
		for (const name of ['companies', 'experts', 'services']) {
			assert.match(await panel.hint(name), /IDs or whole names, separated by commas/);
		}
		for (const name of ['bookedBy', 'companies', 'experts', 'services']) {
			assert.match(await panel.hint(name), /In a test run .* comes through, with an issue/);
		}
	});
	await checks.check('zones and countries are lists that search', async () => {
		for (const label of ['Timezone', 'Company Timezone', 'Country Code']) {
			await panel.add('Option', `${label} Name or ID`);
		}
		assert.deepEqual(await panel.search('countryCode', 'Russia'), ['Russia (+7)']);
		await panel.pick('Russia (+7)');
		await panel.untilChosen('countryCode', 'Russia (+7)');
		for (const name of ['timezone', 'companyTimezone']) {
			assert.deepEqual(await panel.search(name, 'Moscow'), ['Europe/Moscow']);
			await panel.pick('Europe/Moscow');
			await panel.untilChosen(name, 'Europe/Moscow');
		}
	});
	await checks.check('there is an option for the addresses that may send', async () => {
		await panel.add('Option', 'IP Allowlist');
		await panel.fill('ipAllowlist', '203.0.113.7, 2001:db8::/32');
		await panel.close();
	});
	await checkMistaken(page, site, checks);
	await checks.check('once published, the panel says how to see that it is reached', async () => {
		const { id } = await activate(
			site,
			workflowOf({ name: 'published', parameters: {} }, 'hinted'),
		);
		await editor.openWorkflow(id);
		await editor.openNode(TRIGGER);
		const text = await panel.text();
		assert.match(text, /This workflow is published\. .* open its production URL in a browser/);
		assert.doesNotMatch(text, /Once all works/);
	});
	await checks.check('no label of an output is cut on the canvas', async () => {
		const scene = { name: 'labels', parameters: { outputMode: 'perEvent' } };
		await editor.openWorkflow(await site.rest.importWorkflow(workflowOf(scene, 'labels')));
		const labels = await editor.outputLabels();
		assert.equal(labels.length, 9);
		for (const { text, isCut } of labels) assert(text && !isCut, `"${text}" is cut`);
	});
}

/**
 * A test run of a trigger whose filters and options are wrong.
 * @param {import('playwright-core').Page} page
 * @param {import('../site.mjs').Site} site
 * @param {import('../checks.mjs').Checks} checks
 */
async function checkMistaken(page, site, checks) {
	const editor = editorOn(page, site.url);
	const panel = panelOn(page);
	let output = '';
	await checks.check(
		'a test run shows the callback that a filter would drop, and why',
		async () => {
			const workflow = workflowOf({ name: 'mistaken', parameters: MISTAKEN }, 'mistaken');
			await editor.openWorkflow(await site.rest.importWorkflow(workflow));
			await editor.openNode(TRIGGER);
			await panel.urls();
			const url = await panel.copyUrl();
			await panel.listen();
			await waitUntilRegistered(url);
			const { booking } = sample('new');
			const client = { ...booking.client, phone: '8 916 123-45-67' };
			await post(url, { body: sample('new', { booking: { ...booking, client } }) });
			await panel.output.getByText('would have dropped').first().waitFor();
			await panel.output.getByTestId('radio-button-table').click();
			await editor.settle();
			output = (await panel.output.innerText()).replace(/\s+/g, ' ');
			assert.match(
				output,
				/path:Filters > Experts message:.*it holds Helen Brokks, the booking has Helen Brooks/,
			);
		},
	);
	await checks.check('an expression that gives nothing is an issue', () => {
		assert.match(output, /path:Filters > Services message:The expression gives nothing/);
	});
	await checks.check('each wrong option is an issue that names it and what is right', () => {
		assert.match(output, /path:Options > Timezone message:.*Did you mean Europe\/Moscow\?/);
		assert.match(output, /path:Options > Country Code message:99999 is no country.* such as RU/);
	});
	await checks.check('nobody is asked to set the country that is set but wrong', () => {
		const [, issue] = /path:booking\.client\.phone message:([^:]*)/.exec(output) ?? [];
		assert.match(issue ?? '', /Country Code cannot be understood/);
		assert.doesNotMatch(issue ?? '', /\b[Ss]et\b/);
	});
	await checks.check('what people look for comes first in the schema', async () => {
		const [event, summary, issues] = await panel.outputFields();
		assert.deepEqual([event, summary, issues], ['event', 'summary', 'issues']);
		assert.equal((await panel.outputFields({ isEnd: true })).at(-1), 'event_key');
		await panel.close();
	});
}

/** @param {string} text @param {string[]} parts */
function inOrder(text, parts) {
	let from = 0;
	for (const part of parts) {
		const at = text.indexOf(part, from);
		assert(at >= 0, `"${part}" is not there, or too early:\n${text}`);
		from = at + part.length;
	}
}
