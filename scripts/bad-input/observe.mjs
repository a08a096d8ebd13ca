import { setTimeout as sleep } from 'node:timers/promises';
import { itemsOf } from '../../e2e/host/index.mjs';
import { send } from './send.mjs';

/** An execution that was not to be would have begun by then. */
const QUIET_MS = 150;
const LONGEST = 160;

/**
 * Sends one case and looks at what it led to.
 * @param {ReturnType<typeof import('../../e2e/host/index.mjs').restClient>} rest
 * @param {{ id: string, url: string }} trigger
 * @param {import('./cases.mjs').Case} sent
 * @param {Set<string>} known executions so far; grows
 * @returns {Promise<{ told: string, seen: string }>} in Markdown
 */
export async function observe(rest, trigger, sent, known) {
	const answer = await send(trigger.url, sent);
	const isAccepted = answer?.status === 200 && answer.text.includes('"accepted"');
	if (!isAccepted) await sleep(QUIET_MS);
	const execution = await rest.nextExecution(trigger.id, {
		known,
		timeoutMs: isAccepted ? 30_000 : 1,
	});
	if (execution) known.add(execution.id);
	return {
		told: answer ? toldBy(answer) : 'nothing',
		seen: await seenIn(rest, execution, sent.shows),
	};
}

/** @param {{ status: number, text: string }} answer */
function toldBy({ status, text }) {
	return text === '' ? String(status) : `${status} ${code(withoutUrl(text))}`;
}

async function seenIn(rest, execution, shows) {
	if (!execution) return 'no execution';
	const item = itemsOf(await rest.readRunData(execution.id), 'Next Step')[0];
	if (execution.status !== 'success' || !item) return `execution: ${execution.status}`;
	const issues = item.issues.map(({ path, message }) => `${code(path)}: ${escape(message)}`);
	const extra = Object.keys(item.extra);
	return [
		`item ${code(item.event)}`,
		issues.length === 0 ? 'no issues' : issues.join('<br>'),
		...(shows ? [`${code(shows)} is ${code(JSON.stringify(valueAt(item, shows)))}`] : []),
		...(extra.length > 0 ? [`kept under extra: ${shortList(extra)}`] : []),
	].join('<br>');
}

/** @param {any} item @param {string} path */
function valueAt(item, path) {
	return path.split('.').reduce((inner, key) => inner[key], item);
}

/** @param {string[]} keys */
function shortList(keys) {
	const shown = keys.slice(0, 4).map(code).join(', ');
	return keys.length > 4 ? `${shown} and ${keys.length - 4} more` : shown;
}

/** @param {string} text */
function code(text) {
	const cut = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
	return `\`${cut.replace(/\s+/g, ' ').replaceAll('|', '\\|').replaceAll('`', "'")}\``;
}

/** @param {string} text */
function escape(text) {
	return text
		.replaceAll('|', '\\|')
		.replace(/[<>]/g, (sign) => (sign === '<' ? '&lt;' : '&gt;'))
		.replace(/[\u0000-\u001f]|[\ud800-\udfff](?![\udc00-\udfff])/g, '�');
}

/** Ports differ from run to run, and so do n8n's stack traces. @param {string} text */
function withoutUrl(text) {
	return text.replaceAll(/http:\/\/127\.0\.0\.1:\d+/g, '').replace(/,"stacktrace":.*$/s, '}');
}
