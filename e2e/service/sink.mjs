import { createServer } from 'node:http';
import { once } from 'node:events';

/** Counts what workflows report to it, so that a step that ran twice is seen. On loopback. */
export async function openSink() {
	/** @type {Map<string, number>} */
	const calls = new Map();
	const server = createServer((request, response) => {
		const path = request.url ?? '';
		calls.set(path, (calls.get(path) ?? 0) + 1);
		request.resume();
		response.setHeader('content-type', 'application/json');
		response.end('{}');
	});
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
	return {
		url: `http://127.0.0.1:${port}`,
		/** @param {string} path */
		count: (path) => calls.get(path) ?? 0,
		close() {
			server.closeAllConnections();
			server.close();
		},
	};
}
