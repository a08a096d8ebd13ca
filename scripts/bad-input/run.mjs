import { randomBytes } from 'node:crypto';
import { HOST_VERSION, packPackage } from '../../e2e/host/index.mjs';
import { startWith } from '../bench/host/instance.mjs';
import { filesWith } from '../soak/search.mjs';
import { GROUPS } from './cases.mjs';
import { observe } from './observe.mjs';
import { openTriggers } from './triggers.mjs';

/**
 * Sends every case to a real n8n.
 * @returns {Promise<{ text: string, rows: number }>} the table as Markdown
 */
export async function badInput() {
	const token = randomBytes(24).toString('base64url');
	const instance = await startWith([await packPackage()]);
	try {
		const triggers = await openTriggers(instance, token);
		const known = /** @type {Set<string>} */ (new Set());
		const sections = [];
		let rows = 0;
		for (const { title, cases } of GROUPS) {
			const lines = [
				'| What was sent | What the sender is told | What the user sees |',
				'| --- | --- | --- |',
			];
			for (const sent of cases) {
				const trigger = triggers[sent.to ?? 'plain'];
				const { told, seen } = await observe(instance.rest, trigger, sent, known);
				lines.push(`| ${sent.what} | ${told} | ${seen} |`);
				rows += 1;
			}
			sections.push(`## ${title}\n\n${lines.join('\n')}\n`);
		}
		await requireSilence(instance, triggers.token.url, token);
		return { text: [head(), ...sections].join('\n'), rows };
	} finally {
		await instance.stop();
	}
}

/** The token is in no file of n8n: database, journal, logs; also not after a call that carries it. */
async function requireSilence({ n8n }, url, token) {
	const response = await fetch(`${url}?token=${token}`, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: '{"callback_type":"new"}',
	});
	if (response.status !== 200) throw new Error(`The right token is answered ${response.status}`);
	const told = [...filesWith(n8n.userFolder, token)];
	if ((await response.text()).includes(token)) told.push('the answer');
	if (told.length > 0) throw new Error(`The token is told by ${told.join(', ')}`);
}

function head() {
	return `# Bad input

What happens when something else than a tidy callback arrives. \`npm run bad-input\` wrote this file: it sent each
line to a Cabinet.fm Trigger of a real n8n ${HOST_VERSION} and looked at the answer and at the execution. A callback that can be
recognised is never refused for its content; what is odd about it stands in the item's \`issues\`, and what has no place in the
item is kept under \`extra\`. Answers with a \`code\` are n8n's own: it gave them before the node saw the request.
`;
}
