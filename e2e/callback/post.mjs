/**
 * @typedef {object} Sending
 * @property {unknown} [body] sent as JSON
 * @property {string} [text] sent as it is, instead of a body
 * @property {string | null} [contentType] null for none, default application/json
 * @property {Record<string, string>} [headers]
 * @property {Record<string, string>} [query]
 */

/**
 * Sends one callback.
 * @param {string} url
 * @param {Sending} sending
 * @returns {Promise<{ status: number, body: any }>} `body`: as JSON where it is JSON
 */
export async function post(url, sending) {
	const { body, contentType = 'application/json', headers = {}, query = {} } = sending;
	const target = new URL(url);
	for (const [name, value] of Object.entries(query)) target.searchParams.set(name, value);
	const response = await fetch(target, {
		method: 'POST',
		headers: { ...headers, ...(contentType !== null && { 'content-type': contentType }) },
		// Bytes, because for a text fetch makes up a content type.
		body: new TextEncoder().encode(sending.text ?? JSON.stringify(body)),
	});
	const answer = await response.text();
	try {
		return { status: response.status, body: JSON.parse(answer) };
	} catch {
		return { status: response.status, body: answer };
	}
}
