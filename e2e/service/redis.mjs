import { connect } from 'node:net';
import { freePorts, temporaryFolder } from '../host/index.mjs';
import { startDaemon } from './daemon.mjs';
import { ensureProgram } from './debian.mjs';

/**
 * An empty Redis that keeps nothing, on loopback.
 * @param {(line: string) => void} log
 */
export async function startRedis(log) {
	const program = await ensureProgram('redis', log);
	const folder = await temporaryFolder('redis');
	const [port] = await freePorts(1);
	const daemon = await startDaemon({
		name: 'redis',
		program,
		args: ['--bind', '127.0.0.1', '--port', String(port), '--save', '', '--appendonly', 'no'],
		folder: folder.path,
		isReady: () => answersPing(port),
	});
	return {
		env: { QUEUE_BULL_REDIS_HOST: '127.0.0.1', QUEUE_BULL_REDIS_PORT: String(port) },
		async stop() {
			await daemon.stop();
			await folder.remove();
		},
	};
}

/**
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function answersPing(port) {
	return new Promise((resolve, reject) => {
		const socket = connect(port, '127.0.0.1', () => socket.write('PING\r\n'));
		socket.once('error', reject);
		socket.once('data', (data) => {
			socket.destroy();
			resolve(String(data).startsWith('+PONG'));
		});
	});
}
