import { request } from 'node:http';

const TIMEOUT_MS = 60_000;

/**
 * @typedef {object} Sending
 * @property {unknown} [body] sent as JSON
 * @property {string | Buffer} [text] sent as it is, instead of a body
 * @property {string | null} [contentType] null for none, default application/json
 * @property {string} [method] default POST
 * @property {Record<string, string>} [headers]
 * @property {Record<string, string>} [query]
 * @property {boolean} [breaksOff] the connection closes in the middle of the body
 */

/** @typedef {{ status: number, text: string, body: any }} Answer `body`: as JSON where it is JSON, else the text */

/**
 * Sends one callback, byte for byte.
 * @param {string} url
 * @param {Sending} sending
 * @returns {Promise<Answer>} rejects where nobody answers, as always with `breaksOff`
 */
export function post(url, sending) {
	const { method = 'POST', contentType = 'application/json', headers = {}, query = {} } = sending;
	const target = new URL(url);
	for (const [name, value] of Object.entries(query)) target.searchParams.set(name, value);
	const bytes = Buffer.from(sending.text ?? JSON.stringify(sending.body));
	return new Promise((resolve, reject) => {
		const outgoing = request(target, {
			method,
			agent: false,
			timeout: TIMEOUT_MS,
			headers: {
				...(contentType !== null && { 'content-type': contentType }),
				'content-length': bytes.length,
				...headers,
			},
		});
		outgoing.on('timeout', () => outgoing.destroy(new Error(`${url} did not answer`)));
		outgoing.on('error', reject);
		outgoing.on('response', (response) => {
			/** @type {Buffer[]} */
			const chunks = [];
			response.on('error', reject);
			response.on('data', (chunk) => chunks.push(chunk));
			response.on('end', () => {
				const text = Buffer.concat(chunks).toString('utf8');
				resolve({ status: response.statusCode ?? 0, text, body: parsed(text) });
			});
		});
		if (!sending.breaksOff) return void outgoing.end(bytes);
		outgoing.write(bytes.subarray(0, bytes.length >> 1), () => {
			setTimeout(() => outgoing.destroy(), 200);
		});
	});
}

/**
 * Node's fetch on a connection of its own: a kept one may be closed by n8n just when the next request is sent, which a
 * busy machine makes likely.
 * @param {string} url
 * @param {Omit<RequestInit, 'headers'> & { headers?: Record<string, string> }} [options]
 */
export function fetchAfresh(url, options = {}) {
	return fetch(url, { ...options, headers: { ...options.headers, connection: 'close' } });
}

/** @param {string} text */
function parsed(text) {
	try {
		return JSON.parse(text);
	} catch {
		return text;
	}
}
