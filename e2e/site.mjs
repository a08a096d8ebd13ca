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

/**
 * Stops the site whatever comes of it.
 * @template {Site} S
 * @param {Promise<S>} opening
 * @param {(site: S) => Promise<void>} prove
 */
export async function proveOn(opening, prove) {
	const site = await opening;
	try {
		await prove(site);
	} finally {
		await site.stop();
	}
}
