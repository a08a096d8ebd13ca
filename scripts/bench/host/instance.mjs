import {
	HOST_VERSION,
	ensureHost,
	installPackage,
	restClient,
	startHost,
	temporaryFolder,
	waitUntilRegistered,
} from '../../../e2e/host/index.mjs';
import { rowOf } from '../../../e2e/scene/row.mjs';

/**
 * A real n8n with packages in it.
 * @param {string[]} tarballs
 * @param {Record<string, string>} [env]
 */
export async function startWith(tarballs, env = {}) {
	const host = await ensureHost(HOST_VERSION);
	const folder = await temporaryFolder('bench-n8n');
	for (const tarball of tarballs) await installPackage(tarball, folder.path);
	const n8n = await startHost({ host, userFolder: folder.path, env });
	const rest = restClient(n8n.url);
	await rest.setUpOwner();
	return {
		n8n,
		rest,
		async stop() {
			await n8n.stop();
			await folder.remove();
		},
	};
}

/**
 * @param {Awaited<ReturnType<typeof startWith>>} instance
 * @param {string} name
 * @param {{ path: string, nodes: any[] }} contender
 * @returns {Promise<{ id: string, url: string }>}
 */
export async function activate({ n8n, rest }, name, contender) {
	const id = await rest.importWorkflow(rowOf(name, contender.nodes));
	await rest.activate(id);
	const url = `${n8n.url}/webhook/${contender.path}`;
	await waitUntilRegistered(url);
	return { id, url };
}
