// `npm run e2e`: the packed package on real n8n servers.
//   --part NAME    only this part, can be given more than once
//   --screenshots  renews the pictures of docs/images (part browser)
import { parseArgs } from 'node:util';
import { ensureDependencies } from '../scripts/setup.mjs';
import { HOST_VERSION, Problem, explain, packPackage, paint } from './host/index.mjs';
import { openQueue } from './queue.mjs';
import { openSingle } from './single.mjs';
import { checkWorkerLoss } from './check/workerLoss.mjs';
import { proveEditor } from './part/browser.mjs';
import { proveHost } from './part/host.mjs';
import { openChecks } from './report/checks.mjs';
import { showSummary } from './report/summary.mjs';

const log = console.log;
const OLDER_VERSION = '1.123.79';

/**
 * @typedef {import('./report/checks.mjs').Checks} Checks
 * @typedef {(tarball: string, checks: Checks, options: { screenshots: boolean }) => Promise<void>} Run
 */

/** @type {Record<string, { title: string, run: Run }>} */
const PARTS = {
	...Object.fromEntries([HOST_VERSION, OLDER_VERSION].map((version) => [version, alone(version)])),
	browser: {
		title: `n8n ${HOST_VERSION} in a browser`,
		run: async (tarball, checks, { screenshots }) =>
			proveOn(await openSingle(HOST_VERSION, tarball, log), (site) =>
				proveEditor(site, checks, screenshots),
			),
	},
	queue: {
		title: `n8n ${HOST_VERSION} in queue mode`,
		run: async (tarball, checks) =>
			proveOn(await openQueue(HOST_VERSION, tarball, log), async (site) => {
				await proveHost(site, checks);
				await checkWorkerLoss(site, checks);
			}),
	},
};

try {
	process.exitCode = (await main(readOptions())) ? 0 : 1;
} catch (error) {
	console.error(`\n${explain(error)}`);
	process.exitCode = 1;
}

function readOptions() {
	const known = Object.keys(PARTS);
	const advice = `The parts are ${known.join(', ')}: npm run e2e -- --part ${known[0]}`;
	try {
		const { values } = parseArgs({
			options: { part: { type: 'string', multiple: true }, screenshots: { type: 'boolean' } },
		});
		const parts = values.part ?? known;
		const unknown = parts.find((part) => !known.includes(part));
		if (unknown !== undefined) throw new Error(`There is no part ${unknown}.`);
		return { parts, screenshots: values.screenshots ?? false };
	} catch (error) {
		throw new Problem(/** @type {Error} */ (error).message, advice);
	}
}

/** @param {{ parts: string[], screenshots: boolean }} options */
async function main({ parts, screenshots }) {
	await ensureDependencies({ log });
	const tarball = await packPackage({ log });
	const results = [];
	for (const part of parts) {
		const { title, run } = PARTS[part];
		log(`\n${paint('bold', title)}`);
		const checks = openChecks(title, log);
		try {
			await run(tarball, checks, { screenshots });
		} catch (error) {
			checks.breakOff(error);
		}
		const { passed, failed, seconds } = checks.result();
		log(`  ${passed} passed, ${failed} failed in ${seconds} s`);
		results.push(checks.result());
	}
	return showSummary(results);
}

/**
 * The part of one n8n by itself.
 * @param {string} version
 * @returns {{ title: string, run: Run }}
 */
function alone(version) {
	return {
		title: `n8n ${version}`,
		run: async (tarball, checks) =>
			proveOn(await openSingle(version, tarball, log), (site) => proveHost(site, checks)),
	};
}

/**
 * Stops the site whatever comes of it.
 * @template {import('./site.mjs').Site} S
 * @param {S} site
 * @param {(site: S) => Promise<void>} prove
 */
async function proveOn(site, prove) {
	try {
		await prove(site);
	} finally {
		await site.stop();
	}
}
