import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const MOST_BYTES = 256 * 2 ** 20;

/** Run by the host's Node, which has SQLite built in. */
const READ = `
	const { DatabaseSync } = require('node:sqlite');
	const [file, workflowId] = process.argv.slice(1);
	const rows = new DatabaseSync(file, { readOnly: true })
		.prepare('SELECT e.status, d.data FROM execution_entity e LEFT JOIN execution_data d ON d.executionId = e.id WHERE e.workflowId = ?')
		.all(workflowId);
	const found = rows.map(({ status, data }) => ({ status, soakId: /soak-\\d{6}/.exec(data ?? '')?.[0] ?? null }));
	console.log(JSON.stringify(found));`;

/**
 * Every execution of a workflow, straight from the database of an n8n.
 * @param {import('../../e2e/host/start.mjs').RunningHost} n8n
 * @param {string} workflowId
 * @returns {Array<{ status: string, soakId: string | null }>}
 */
export function readExecutions({ host, userFolder }, workflowId) {
	const file = join(userFolder, '.n8n', 'database.sqlite');
	const output = execFileSync(host.node, ['-e', READ, file, workflowId], {
		encoding: 'utf8',
		maxBuffer: MOST_BYTES,
		stdio: ['ignore', 'pipe', 'ignore'],
	});
	return JSON.parse(output);
}
