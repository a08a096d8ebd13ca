import { request } from 'node:http';

const TIMEOUT_MS = 30_000;

/**
 * POSTs bytes as they are.
 * @param {string} url
 * @param {import('./cases.mjs').Case} sent
 * @returns {Promise<{ status: number, text: string } | null>} null when the sender hung up
 */
export function send(url, { body, method = 'POST', query = '', headers, breaksOff = false }) {
	const bytes = Buffer.from(body);
	return new Promise((resolve, reject) => {
		const outgoing = request(`${url}${query}`, {
			method,
			agent: false,
			timeout: TIMEOUT_MS,
			headers: {
				...(headers ?? { 'content-type': 'application/json' }),
				'content-length': bytes.length,
			},
		});
		outgoing.on('timeout', () => outgoing.destroy(new Error(`${url} did not answer`)));
		outgoing.on('response', (response) => {
			const chunks = /** @type {Buffer[]} */ ([]);
			response.on('data', (chunk) => chunks.push(chunk));
			response.on('end', () =>
				resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString('utf8') }),
			);
		});
		outgoing.on('error', (error) => (breaksOff ? resolve(null) : reject(error)));
		if (!breaksOff) return void outgoing.end(bytes);
		outgoing.write(bytes.subarray(0, bytes.length >> 1), () => {
			setTimeout(() => outgoing.destroy(), 200);
		});
	});
}
