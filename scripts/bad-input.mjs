// `npm run bad-input`: sends bad input to a real n8n and writes docs/bad-input.md: what the sender is told and
// what the user sees. With --check it changes nothing and fails when the file is stale.
import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { filesWith } from '../tools/folder.mjs';
import { HOST_VERSION } from '../tools/hosts/install.mjs';
import { activate, openHost } from '../tools/hosts/open.mjs';
import { packPackage } from '../tools/hosts/package.mjs';
import { itemsOf } from '../tools/hosts/rest.mjs';
import { post } from '../tools/http.mjs';
import { table } from '../tools/terminal.mjs';
import { NEXT_STEP, noOp, rowOf, triggerNode } from '../tools/workflow.mjs';
import { GROUPS, TRIGGERS } from './bad-input/cases.mjs';
import { writeFiles } from './generate/write.mjs';

/** An execution that was not to be would have begun by then. */
const QUIET_MS = 150;
const LONGEST = 160;

const HEAD = `# Bad input

What happens when something else than a tidy callback arrives. \`npm run bad-input\` wrote this file: it sent each
line to a Cabinet.fm Trigger of a real n8n ${HOST_VERSION} and looked at the answer and at the execution. A callback that can be
recognised is never refused for its content; what is odd about it stands in the item's \`issues\`, and what has no place in the
item is kept under \`extra\`. Answers with a \`code\` are n8n's own: it gave them before the node saw the request.
`;

/** @typedef {import('./bad-input/cases.mjs').Case} Case */
/** @typedef {import('../tools/hosts/rest.mjs').Execution} Execution */

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const token = randomBytes(24).toString('base64url');
const site = await openHost([await packPackage()]);
try {
	const triggers = await openTriggers();
	/** @type {Set<string>} */
	const known = new Set();
	const sections = [HEAD];
	for (const { title, cases } of GROUPS) {
		const rows = [];
		for (const sent of cases) {
			const { told, seen } = await observe(triggers[sent.to ?? 'plain'], sent, known);
			rows.push([sent.what, told, seen]);
		}
		const head = ['What was sent', 'What the sender is told', 'What the user sees'];
		sections.push(`## ${title}\n\n${table(head, rows)}\n`);
	}
	await requireSilence(triggers.token.url);
	const file = { path: 'docs/bad-input.md', text: sections.join('\n') };
	if (!(await writeFiles('bad-input', [file], values.check))) process.exitCode = 1;
} finally {
	await site.stop();
}

/**
 * One active workflow for each setting that the table is about.
 * @returns {Promise<Record<string, { id: string, url: string }>>}
 */
async function openTriggers() {
	const name = 'Cabinet.fm API';
	const data = { callbackToken: token };
	const id = await site.rest.createCredential({ name, type: 'cabinetFmApi', data });
	const credentials = { cabinetFmApi: { id, name } };
	/** @type {Record<string, { id: string, url: string }>} */
	const open = {};
	for (const [key, parameters] of Object.entries(TRIGGERS)) {
		const more = key === 'token' ? { credentials } : {};
		const nodes = [triggerNode(`bad-${key}`, parameters, more), noOp()];
		open[key] = await activate(site, rowOf(`Bad input ${key}`, nodes));
	}
	return open;
}

/**
 * Sends one case and looks at what it led to.
 * @param {{ id: string, url: string }} trigger
 * @param {Case} sent
 * @param {Set<string>} known executions so far; grows
 * @returns {Promise<{ told: string, seen: string }>} in Markdown
 */
async function observe(trigger, sent, known) {
	const answer = await post(trigger.url, sent).catch((error) => {
		if (!sent.breaksOff) throw error;
		return null;
	});
	const isAccepted = answer?.status === 200 && answer.body.status === 'accepted';
	if (!isAccepted) await sleep(QUIET_MS);
	const expected = isAccepted ? 1 : 0;
	const [execution] = await site.rest.finishedExecutions(trigger.id, { expected, known });
	if (execution) known.add(execution.id);
	const told = answer ? [answer.status, answer.text && code(withoutUrl(answer.text))] : ['nothing'];
	return {
		told: told.join(' ').trim(),
		seen: execution ? await seenIn(execution, sent.shows) : 'no execution',
	};
}

/** @param {Execution} execution @param {string} [shows] */
async function seenIn({ id, status }, shows) {
	const [item] = itemsOf(await site.rest.readRunData(id), NEXT_STEP);
	if (status !== 'success' || !item) return `execution: ${status}`;
	/** @type {Array<{ path: string, message: string }>} */
	const issues = item.issues;
	const extra = Object.keys(item.extra);
	const more = extra.length > 4 ? ` and ${extra.length - 4} more` : '';
	return [
		`item ${code(item.event)}`,
		...issues.map(({ path, message }) => `${code(path)}: ${escape(message)}`),
		...(issues.length === 0 ? ['no issues'] : []),
		...(shows ? [`${code(shows)} is ${code(JSON.stringify(valueAt(item, shows)))}`] : []),
		...(extra.length > 0
			? [`kept under extra: ${extra.slice(0, 4).map(code).join(', ')}${more}`]
			: []),
	].join('<br>');
}

/** @param {any} item @param {string} path */
function valueAt(item, path) {
	return path.split('.').reduce((inner, key) => inner[key], item);
}

/** @param {string} text */
function code(text) {
	const cut = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
	return `\`${cut.replace(/\s+/g, ' ').replaceAll('`', "'")}\``;
}

/** @param {string} text */
function escape(text) {
	return text
		.replace(/[<>]/g, (sign) => (sign === '<' ? '&lt;' : '&gt;'))
		.replace(/\p{Cc}|\p{Cs}/gu, '�');
}

/** Ports differ from run to run, and so do n8n's stack traces. @param {string} text */
function withoutUrl(text) {
	return text.replaceAll(/http:\/\/127\.0\.0\.1:\d+/g, '').replace(/,"stacktrace":.*$/s, '}');
}

/** The token is in no file of n8n: database, journal, logs; also not after a call that carries it. @param {string} url */
async function requireSilence(url) {
	const { status, text } = await post(url, { body: { callback_type: 'new' }, query: { token } });
	if (status !== 200) throw new Error(`The right token is answered ${status}`);
	const told = filesWith(site.n8n.userFolder, token);
	if (text.includes(token)) told.push('the answer');
	if (told.length > 0) throw new Error(`The token is told by ${told.join(', ')}`);
}
