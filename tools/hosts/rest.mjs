import { parse } from 'flatted';
import { fetchAfresh } from '../http.mjs';
import { Problem } from '../problem.mjs';
import { until } from '../waiting.mjs';

export const OWNER = {
	email: 'owner@example.com',
	password: 'Cabinet-fm-1',
	firstName: 'Olga',
	lastName: 'Owner',
};

/** Statuses of an execution that is under way; one that sleeps in a Wait step is not. */
const UNFINISHED = ['new', 'running', 'unknown'];
/** All that n8n-workflow knows. */
const STATUSES = [...UNFINISHED, 'waiting', 'canceled', 'crashed', 'error', 'success'];
/** n8n 1 answers a callback a moment before it records the execution. */
const RECORDED_WITHIN_MS = 30_000;

/**
 * @typedef {ReturnType<typeof restClient>} RestClient
 * @typedef {{ id: string, status: string, workflowId: string, startedAt: string, stoppedAt: string | null, mode: string }} Execution
 * @typedef {Record<string, Array<{ data?: { main: Array<Array<{ json: any, pairedItem?: unknown }> | null> }, error?: any, executionTime?: number }>>} RunData
 */

/**
 * n8n's internal REST interface, as its editor uses it.
 * @param {string} url of the host
 */
export function restClient(url) {
	let cookie = '';

	/**
	 * @param {string} method
	 * @param {string} path
	 * @param {unknown} [body]
	 * @returns {Promise<any>} the `data` of the answer, where it has one
	 */
	async function request(method, path, body) {
		const response = await fetchAfresh(url + path, {
			method,
			headers: {
				...(cookie && { cookie }),
				...(body !== undefined && { 'content-type': 'application/json' }),
			},
			body: body === undefined ? undefined : JSON.stringify(body),
		});
		const cookies = response.headers.getSetCookie().map((line) => line.split(';')[0]);
		if (cookies.length > 0) cookie = cookies.join('; ');
		const text = await response.text();
		if (!response.ok) {
			throw new Problem(
				`n8n answered ${response.status} to ${method} ${path}.`,
				'Its answer says why.',
				{ details: text.slice(0, 2000) },
			);
		}
		const answer = text === '' ? null : JSON.parse(text);
		return answer !== null && typeof answer === 'object' && 'data' in answer ? answer.data : answer;
	}

	/** @param {string} id */
	const readWorkflow = (id) => request('GET', `/rest/workflows/${id}`);

	/** @param {string} id */
	const readExecution = (id) => request('GET', `/rest/executions/${id}`);

	/**
	 * @param {string} executionId
	 * @returns {Promise<{ runData: RunData, error?: { message: string } }>} `error`: what ended the execution
	 */
	const readResult = async (executionId) =>
		parse((await readExecution(executionId)).data).resultData;

	/**
	 * @param {string} workflowId
	 * @returns {Promise<Execution[]>} the newest hundred, the oldest of them first
	 */
	async function listExecutions(workflowId) {
		// Asked without a status, n8n makes two queries, of what runs and of what has ended, and one
		// that ends between them is in neither.
		const filter = encodeURIComponent(JSON.stringify({ workflowId, status: STATUSES }));
		const { results } = await request('GET', `/rest/executions?filter=${filter}&limit=100`);
		return results.sort(
			(/** @type {Execution} */ a, /** @type {Execution} */ b) => Number(a.id) - Number(b.id),
		);
	}

	/**
	 * The executions of a workflow, once none of them is under way. Waits a while for those that are expected but not
	 * there yet; whether they came is for the caller to check.
	 * @param {string} workflowId
	 * @param {{ expected: number, known?: ReadonlySet<string>, timeoutMs?: number }} options `known`: left out
	 * @returns {Promise<Execution[]>} the oldest first
	 */
	async function finishedExecutions(workflowId, { expected, known, timeoutMs = 120_000 }) {
		const started = Date.now();
		/** @type {Execution[]} */
		let unfinished = [];
		const found = await until(
			async () => {
				const all = await listExecutions(workflowId);
				const fresh = all.filter(({ id }) => !known?.has(id));
				unfinished = fresh.filter(({ status }) => UNFINISHED.includes(status));
				const isComplete = fresh.length >= expected || Date.now() - started > RECORDED_WITHIN_MS;
				return unfinished.length === 0 && isComplete && fresh;
			},
			{
				timeoutMs,
				otherwise: () =>
					new Problem(
						`${unfinished.length} executions do not end within ${timeoutMs / 1000} s.`,
						`They are: ${unfinished.map(({ id, status }) => `${id} ${status}`).join(', ')}`,
					),
			},
		);
		return found || [];
	}

	return {
		url,
		request,
		/** For tools that speak HTTP themselves, such as a browser. */
		cookie: () => cookie,

		/** The first thing on a fresh host; logs in as well. */
		setUpOwner: () => request('POST', '/rest/owner/setup', OWNER),

		login: () =>
			request('POST', '/rest/login', { emailOrLdapLoginId: OWNER.email, password: OWNER.password }),

		/** @returns {Promise<any[]>} descriptions of all nodes that the host has loaded */
		nodeTypes: () => request('GET', '/types/nodes.json'),

		/**
		 * @param {any} workflow as exported by n8n
		 * @returns {Promise<string>} its id
		 */
		async importWorkflow({ name, nodes, connections, settings = {}, pinData }) {
			const body = { name, nodes, connections, settings, pinData, active: false };
			return (await request('POST', '/rest/workflows', body)).id;
		},

		readWorkflow,

		/** @param {string} id */
		async activate(id) {
			const { versionId } = await readWorkflow(id);
			await request('POST', `/rest/workflows/${id}/activate`, { versionId });
		},

		/** @param {string} id */
		deactivate: (id) => request('POST', `/rest/workflows/${id}/deactivate`, {}),

		/**
		 * "Execute workflow" of the editor.
		 * @param {string} id
		 * @param {string} trigger name of the node to start from
		 * @returns {Promise<{ executionId?: string, waitingForWebhook?: true }>} a webhook trigger without
		 *   pinned data waits for one call of its test URL
		 */
		async runManually(id, trigger) {
			const workflowData = await readWorkflow(id);
			// n8n 1 takes the workflow from the request, n8n 2 from its database.
			return request('POST', `/rest/workflows/${id}/run`, {
				workflowData,
				startNodes: [],
				triggerToStartFrom: { name: trigger },
			});
		},

		listExecutions,
		readExecution,

		finishedExecutions,

		/**
		 * Waits for an execution that is not among those already known, and for its end.
		 * @param {string} workflowId
		 * @param {ReadonlySet<string>} [known]
		 * @returns {Promise<Execution | null>} the oldest of the new ones; null if none came
		 */
		async nextExecution(workflowId, known) {
			const [oldest] = await finishedExecutions(workflowId, { expected: 1, known });
			return oldest ?? null;
		},

		/**
		 * What each node of an execution gave to the next ones.
		 * @param {string} executionId
		 * @returns {Promise<RunData>} by node name, then run, output and item
		 */
		async readRunData(executionId) {
			return (await readResult(executionId)).runData;
		},

		readResult,

		/**
		 * @param {{ name: string, type: string, data: Record<string, unknown> }} credential
		 * @returns {Promise<string>} its id
		 */
		async createCredential(credential) {
			return (await request('POST', '/rest/credentials', credential)).id;
		},

		/**
		 * "Test" of the credential window.
		 * @param {{ id: string, name: string, type: string, data?: Record<string, unknown> }} credentials
		 * @returns {Promise<{ status: 'OK' | 'Error', message: string }>}
		 */
		testCredential: (credentials) => request('POST', '/rest/credentials/test', { credentials }),
	};
}

/**
 * @param {RunData} runData
 * @param {string} node name of the node
 * @returns {any[]} the content of all items that its last run gave, over all outputs
 */
export function itemsOf(runData, node) {
	const outputs = runData[node]?.at(-1)?.data?.main ?? [];
	return outputs.flatMap((items) => items ?? []).map(({ json }) => json);
}
