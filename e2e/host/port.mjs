import { createServer } from 'node:net';

const ADDRESS = '127.0.0.1';

/**
 * Free ports of this machine, all different: they are held at once while looking.
 * @param {number} count
 * @returns {Promise<number[]>}
 */
export async function freePorts(count) {
	const servers = await Promise.all(Array.from({ length: count }, listen));
	const ports = servers.map(
		(server) => /** @type {import('node:net').AddressInfo} */ (server.address()).port,
	);
	await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
	return ports;
}

/** @returns {Promise<import('node:net').Server>} */
function listen() {
	return new Promise((resolve, reject) => {
		const server = createServer();
		server.once('error', reject);
		server.listen(0, ADDRESS, () => resolve(server));
	});
}
