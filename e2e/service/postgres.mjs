import { execFile } from 'node:child_process';
import { chown } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { freePorts, temporaryFolder } from '../host/index.mjs';
import { startDaemon } from './daemon.mjs';
import { ensureProgram } from './debian.mjs';

const run = promisify(execFile);
const DATABASE = 'postgres';
const OWNER = 'n8n';

/**
 * An empty PostgreSQL with its own data folder, on loopback.
 * @param {(line: string) => void} log
 */
export async function startPostgres(log) {
	const program = await ensureProgram('postgres', log);
	const folder = await temporaryFolder('postgres');
	const user = await ordinaryUser();
	if (user.uid !== undefined) await chown(folder.path, user.uid, user.gid);
	const data = join(folder.path, 'data');
	const [port] = await freePorts(1);
	await run(
		join(dirname(program), 'initdb'),
		['-D', data, '-U', OWNER, '--auth=trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync'],
		{ ...user, cwd: folder.path },
	);
	const daemon = await startDaemon({
		name: 'postgres',
		program,
		// -F: what is written need not survive a power cut. -k '': no socket file.
		args: ['-D', data, '-h', '127.0.0.1', '-p', String(port), '-k', '', '-F'],
		folder: folder.path,
		user,
		isReady: async () => {
			await run(join(dirname(program), 'pg_isready'), ['-h', '127.0.0.1', '-p', String(port)]);
			return true;
		},
	});
	return {
		env: {
			DB_TYPE: 'postgresdb',
			DB_POSTGRESDB_HOST: '127.0.0.1',
			DB_POSTGRESDB_PORT: String(port),
			DB_POSTGRESDB_DATABASE: DATABASE,
			DB_POSTGRESDB_USER: OWNER,
			DB_POSTGRESDB_PASSWORD: '',
		},
		async stop() {
			await daemon.stop();
			await folder.remove();
		},
	};
}

/** PostgreSQL does not run as root; the package brings a user for it. */
async function ordinaryUser() {
	if (process.getuid?.() !== 0) return {};
	const numberOf = async (/** @type {string} */ option) =>
		Number((await run('id', [option, 'postgres'])).stdout);
	return { uid: await numberOf('-u'), gid: await numberOf('-g') };
}
