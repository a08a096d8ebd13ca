import {
	ensureHost,
	installPackage,
	restClient,
	startHost,
	temporaryFolder,
} from './host/index.mjs';

/**
 * One n8n process on SQLite, as most people run it, with the packed package and an owner.
 * @param {string} version
 * @param {string} tarball
 * @param {(line: string) => void} log
 * @returns {Promise<import('./site.mjs').Site>}
 */
export async function openSingle(version, tarball, log) {
	const host = await ensureHost(version, { log });
	const folder = await temporaryFolder('e2e');
	try {
		await installPackage(tarball, folder.path);
		const n8n = await startHost({ host, userFolder: folder.path, log });
		const rest = restClient(n8n.url);
		await rest.setUpOwner();
		return {
			name: `n8n ${version}`,
			rest,
			url: n8n.url,
			webhookUrl: n8n.url,
			restart: () => n8n.restart(),
			logs: n8n.logs,
			async stop() {
				await n8n.stop();
				await folder.remove();
			},
		};
	} catch (error) {
		await folder.remove();
		throw error;
	}
}
