import { checkCredential, checkSecrecy, createCredentials } from '../check/credential.mjs';
import { checkExamples } from '../check/examples.mjs';
import { checkLifecycle } from '../check/lifecycle.mjs';
import { checkLoading } from '../check/loading.mjs';
import { checkScenes } from '../check/scenes.mjs';
import { checkTestUrl } from '../check/testUrl.mjs';

/**
 * What holds on every n8n, however many processes it is made of.
 * @param {import('../site.mjs').Site} site
 * @param {import('../report/checks.mjs').Checks} checks
 */
export async function proveHost(site, checks) {
	await checkLoading(site, checks);
	const credentials = await createCredentials(site);
	await checkCredential(site, checks, credentials);
	const scenes = await checkScenes(site, checks, credentials);
	const secret = scenes.filter(({ scene }) => scene.credential !== undefined);
	await checkSecrecy(
		site,
		checks,
		secret.map(({ id }) => id),
	);
	await checkExamples(site, checks);
	await checkTestUrl(site, checks);
	await checkLifecycle(site, checks);
}
