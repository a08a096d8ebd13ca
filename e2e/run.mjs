// `npm run e2e`: the packed package on real n8n servers.
//   --part NAME    only this part, can be given more than once
//   --screenshots  renews the pictures of docs/images (part browser)
import assert from 'node:assert/strict';
import test from 'node:test';
import { parseArgs } from 'node:util';
import { HOST_VERSION, KNOWN_HOSTS, ensureHost } from '../tools/hosts/install.mjs';
import { openHost } from '../tools/hosts/open.mjs';
import { packPackage } from '../tools/hosts/package.mjs';
import { Problem } from '../tools/problem.mjs';
import { paint } from '../tools/terminal.mjs';
import { proveEditor } from './browser/prove.mjs';
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
import { openQueue } from './queue.mjs';
import { ensureProgram } from './services.mjs';

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

/**
 * @typedef {object} Site an n8n with the package in it, of one process or of several
 * @property {string} name
 * @property {import('../tools/hosts/rest.mjs').RestClient} rest
 * @property {string} url of the editor and of test webhooks
 * @property {string} webhookUrl of production webhooks
 * @property {() => Promise<void>} restart ends n8n and starts it again on the same data
 * @property {() => string} logs
 * @property {() => Promise<void>} stop
 */

/** @typedef {ReturnType<typeof checksOf>} Checks what proves and what is told, within one part of the run */

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

/** @param {import('node:test').TestContext} t @param {(line: string) => void} log */
function checksOf(t, log) {
	let isChecking = false;
	return {
		log,
		/**
		 * A failed check does not end the run.
		 * @template T
		 * @param {string} name reads as the outcome
		 * @param {() => T | Promise<T>} prove throws when the outcome is another
		 * @returns {Promise<T | null>} null when it failed
		 */
		async check(name, prove) {
			assert(!isChecking, `"${name}" within another check would wait for ever`);
			isChecking = true;
			/** @type {T | null} */
			let value = null;
			await t.test(name, async () => {
				value = await prove();
			});
			isChecking = false;
			return value;
		},
		/** Something measured, for the report. @param {string} fact */
		tell(fact) {
			t.diagnostic(fact);
			log(`  ${fact}`);
		},
	};
}

/** @param {Site} site @param {Checks} checks */
async function checkAll(site, checks) {
	for (const check of CHECKS) await check(site, checks);
}

/**
 * Stops the site whatever comes of it.
 * @template {Site} S
 * @param {Promise<S>} opening
 * @param {(site: S) => Promise<void>} prove
 */
async function proveOn(opening, prove) {
	const site = await opening;
	try {
		await prove(site);
	} finally {
		await site.stop();
	}
}
