// `npm run e2e`: the packed package on real n8n servers.
//   --part NAME    only this part, can be given more than once
//   --screenshots  renews the pictures of docs/images (part browser)
import test from 'node:test';
import { parseArgs } from 'node:util';
import { HOST_VERSION, KNOWN_HOSTS, ensureHost } from '../tools/hosts/install.mjs';
import { openHost } from '../tools/hosts/open.mjs';
import { packPackage } from '../tools/hosts/package.mjs';
import { Problem } from '../tools/problem.mjs';
import { paint } from '../tools/terminal.mjs';
import { checkAgent } from './check/agent.mjs';
import { checkCatalog } from './check/catalog.mjs';
import { checkCredential } from './check/credential.mjs';
import { checkExamples } from './check/examples.mjs';
import { checkFiles } from './check/files.mjs';
import { checkLifecycle } from './check/lifecycle.mjs';
import { checkLoading } from './check/loading.mjs';
import { checkMail } from './check/mail.mjs';
import { checkScenes } from './check/scenes.mjs';
import { checkTestUrl } from './check/testUrl.mjs';
import { checkVariants } from './check/variants.mjs';
import { checkWebhookOnly } from './check/webhookOnly.mjs';
import { checkWorkerLoss } from './check/workerLoss.mjs';
import { checksOf } from './checks.mjs';
import { proveEditor } from './editor.mjs';
import { openQueue } from './queue.mjs';
import { ensureProgram } from './services.mjs';
import { proveOn } from './site.mjs';

/** @typedef {import('./site.mjs').Site} Site */
/** @typedef {import('./checks.mjs').Checks} Checks */

/** What holds on every n8n, however many processes it is made of; in this order, on one n8n. A new check goes here. */
const CHECKS = [
	checkLoading,
	checkCatalog,
	checkCredential,
	checkScenes,
	checkExamples,
	checkWebhookOnly,
	checkMail,
	checkVariants,
	checkFiles,
	checkAgent,
	checkTestUrl,
	checkLifecycle,
];

/** As n8n 2 keeps binary data by default, and n8n 1 where it is told so. */
const FILES_ON_DISK = { N8N_DEFAULT_BINARY_DATA_MODE: 'filesystem' };

/**
 * What is proved on what; the longest come first.
 * @type {Record<string, { title: string, needs: Array<Parameters<typeof ensureProgram>[0]>, version: string, run: (tarball: string, checks: Checks) => Promise<void> }>}
 */
const PARTS = {
	browser: {
		title: `n8n ${HOST_VERSION} in a browser`,
		needs: ['chromium'],
		version: HOST_VERSION,
		run: (tarball, checks) =>
			proveOn(openHost([tarball], { log: checks.log }), (site) =>
				proveEditor(site, checks, options.screenshots),
			),
	},
	queue: {
		title: `n8n ${HOST_VERSION} in queue mode`,
		needs: ['redis'],
		version: HOST_VERSION,
		run: (tarball, checks) =>
			proveOn(openQueue(tarball, checks.log), async (site) => {
				await checkAll(site, checks);
				await checkWorkerLoss(site, checks);
			}),
	},
	...Object.fromEntries(
		[...KNOWN_HOSTS].reverse().map((version) => [
			version,
			{
				title: `n8n ${version}`,
				needs: [],
				version,
				run: (/** @type {string} */ tarball, /** @type {Checks} */ checks) =>
					proveOn(openHost([tarball], { version, env: FILES_ON_DISK, log: checks.log }), (site) =>
						checkAll(site, checks),
					),
			},
		]),
	),
};
/** Parts mostly wait for n8n. Of those that run side by side the first is told first. */
const SIDE_BY_SIDE = 3;

const options = readOptions();
const tarball = await packPackage(console.log);
// Installed before anything starts, so that no two parts install the same.
for (const { needs, version } of options.parts.map((part) => PARTS[part])) {
	await ensureHost(version, console.log);
	for (const program of needs) await ensureProgram(program, console.log);
}
await test('parts', { concurrency: SIDE_BY_SIDE }, async (t) => {
	await Promise.all(
		options.parts.map((part) => {
			const { title, run } = PARTS[part];
			const log = (/** @type {string} */ line) => console.log(`${paint('dim', part)} ${line}`);
			return t.test(title, async (own) => {
				log(paint('bold', title));
				await run(tarball, checksOf(own, log));
			});
		}),
	);
});

function readOptions() {
	const known = Object.keys(PARTS);
	try {
		const { values } = parseArgs({
			options: { part: { type: 'string', multiple: true }, screenshots: { type: 'boolean' } },
		});
		const parts = values.part ?? known;
		const unknown = parts.find((part) => !known.includes(part));
		if (unknown !== undefined) throw new Error(`There is no part ${unknown}.`);
		return { parts, screenshots: values.screenshots ?? false };
	} catch (error) {
		throw new Problem(
			/** @type {Error} */ (error).message,
			`The parts are ${known.join(', ')}: npm run e2e -- --part ${known[0]}`,
		);
	}
}

/** @param {Site} site @param {Checks} checks */
async function checkAll(site, checks) {
	for (const check of CHECKS) await check(site, checks);
}
