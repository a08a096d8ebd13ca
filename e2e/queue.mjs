import { temporaryFolder } from '../tools/folder.mjs';
import { HOST_VERSION, ensureHost } from '../tools/hosts/install.mjs';
import { installPackage } from '../tools/hosts/package.mjs';
import { restClient } from '../tools/hosts/rest.mjs';
import { startHost } from '../tools/hosts/start.mjs';
import { startPostgres, startRedis } from './services.mjs';

const WORKERS = 2;
/** Executions that one worker has at work at the same time, at most. */
const CONCURRENCY = 5;

/**
 * n8n as larger users run it: PostgreSQL, Redis, one main, one webhook processor, two workers.
 * @param {string} tarball
 * @param {import('../tools/hosts/install.mjs').Log} log
 */
export async function openQueue(tarball, log) {
	const host = await ensureHost(HOST_VERSION, log);
	/** @type {Array<() => Promise<void>>} */
	const opened = [];
	async function stop() {
		for (const close of opened.splice(0).reverse()) await close();
	}
	try {
		const folder = await temporaryFolder('queue');
		opened.push(folder.remove);
		await installPackage(tarball, folder.path);
		const postgres = await startPostgres();
		opened.push(postgres.stop);
		const redis = await startRedis(log);
		opened.push(redis.stop);

		const env = {
			...postgres.env,
			...redis.env,
			EXECUTIONS_MODE: 'queue',
			// Production callbacks come to the webhook processor alone.
			N8N_DISABLE_PRODUCTION_MAIN_PROCESS: 'true',
		};
		/** @param {Partial<import('../tools/hosts/start.mjs').StartOptions>} [options] */
		const start = async (options) => {
			const n8n = await startHost({ host, userFolder: folder.path, env, log, ...options });
			opened.push(n8n.stop);
			return n8n;
		};
		// The main process makes the tables and the encryption key, so it comes first.
		const main = await start();
		const [webhook, ...workers] = await Promise.all([
			start({ command: 'webhook' }),
			...Array.from({ length: WORKERS }, () =>
				start({ command: 'worker', args: [`--concurrency=${CONCURRENCY}`] }),
			),
		]);
		const rest = restClient(main.url);
		await rest.setUpOwner();
		const others = [webhook, ...workers];
		return {
			name: `n8n ${HOST_VERSION} in queue mode`,
			rest,
			url: main.url,
			webhookUrl: webhook.url,
			workers,
			concurrency: CONCURRENCY,
			async restart() {
				await Promise.all([main, ...others].map((n8n) => n8n.stop()));
				await main.restart();
				await Promise.all(others.map((n8n) => n8n.restart()));
			},
			logs: () => [main, ...others].map((n8n) => n8n.logs()).join('\n'),
			stop,
		};
	} catch (error) {
		await stop();
		throw error;
	}
}
