import { waitUntilRegistered } from '../waiting.mjs';
import { productionUrl } from '../workflow.mjs';
import { temporaryFolder } from '../folder.mjs';
import { HOST_VERSION, ensureHost } from './install.mjs';
import { installPackage } from './package.mjs';
import { restClient } from './rest.mjs';
import { startHost } from './start.mjs';

/** @typedef {Awaited<ReturnType<typeof openHost>>} OpenHost */

/**
 * One n8n process on SQLite, as most people run it, with packages in it, an owner, and a client that is logged in.
 * @param {string[]} tarballs
 * @param {Pick<import('./start.mjs').StartOptions, 'env' | 'timezone' | 'log'> & { version?: string }} [options]
 */
export async function openHost(tarballs, { version = HOST_VERSION, ...options } = {}) {
	const host = await ensureHost(version, options.log);
	const folder = await temporaryFolder('n8n');
	for (const tarball of tarballs) await installPackage(tarball, folder.path);
	const n8n = await startHost({ host, userFolder: folder.path, ...options });
	const rest = restClient(n8n.url);
	await rest.setUpOwner().catch(async (error) => {
		await n8n.stop();
		throw error;
	});
	return {
		name: `n8n ${version}`,
		n8n,
		rest,
		/** Of the editor and of test webhooks. */
		url: n8n.url,
		/** Of production webhooks. */
		webhookUrl: n8n.url,
		/** Ends n8n and starts it again on the same data. */
		restart: () => n8n.restart(),
		logs: n8n.logs,
		async stop() {
			await n8n.stop();
			await folder.remove();
		},
	};
}

/**
 * Puts a workflow into n8n and waits until its trigger listens.
 * @param {{ rest: import('./rest.mjs').RestClient, webhookUrl: string }} site
 * @param {{ nodes: import('../workflow.mjs').Node[] } & Record<string, any>} workflow the trigger first
 * @param {string} [path] of the URL, where the trigger is not the Cabinet.fm Trigger
 * @returns {Promise<{ id: string, url: string }>}
 */
export async function activate({ rest, webhookUrl }, workflow, path) {
	const id = await rest.importWorkflow(workflow);
	await rest.activate(id);
	const url = path
		? `${webhookUrl}/webhook/${path}`
		: productionUrl(webhookUrl, workflow.nodes[0].webhookId);
	await waitUntilRegistered(url);
	return { id, url };
}
