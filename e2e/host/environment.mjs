/** Settings of a person's own n8n, or of the npm script that runs us, must not reach the test host. */
const FOREIGN =
	/^(N8N_|DB_|EXECUTIONS_|QUEUE_|GENERIC_|WEBHOOK_URL|CREDENTIALS_|NODES_|NODE_OPTIONS|NODE_PATH|npm_)/i;

/**
 * The environment of an n8n that stays on this machine and asks nobody anything.
 * @param {object} options
 * @param {string} options.userFolder
 * @param {number} options.port
 * @param {number} options.brokerPort
 * @param {string} options.timezone
 * @param {Record<string, string | undefined>} options.env wins; undefined takes a setting away
 * @returns {NodeJS.ProcessEnv}
 */
export function environmentOf({ userFolder, port, brokerPort, timezone, env }) {
	const own = Object.entries(process.env).filter(([name]) => !FOREIGN.test(name));
	return {
		...Object.fromEntries(own),
		NODE_ENV: 'production',
		N8N_USER_FOLDER: userFolder,
		N8N_PORT: String(port),
		N8N_LISTEN_ADDRESS: '127.0.0.1',
		N8N_RUNNERS_BROKER_PORT: String(brokerPort),
		QUEUE_HEALTH_CHECK_ACTIVE: 'true',
		QUEUE_HEALTH_CHECK_PORT: String(port),
		GENERIC_TIMEZONE: timezone,
		N8N_SECURE_COOKIE: 'false',
		N8N_DIAGNOSTICS_ENABLED: 'false',
		N8N_VERSION_NOTIFICATIONS_ENABLED: 'false',
		N8N_TEMPLATES_ENABLED: 'false',
		N8N_PERSONALIZATION_ENABLED: 'false',
		N8N_HIRING_BANNER_ENABLED: 'false',
		...env,
	};
}
