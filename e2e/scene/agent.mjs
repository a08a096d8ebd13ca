import { PACKAGE, rowOf, triggerNode } from '../../tools/workflow.mjs';

export const AGENT = '@n8n/n8n-nodes-langchain.agent';
export const MODEL = '@n8n/n8n-nodes-langchain.lmChatOpenAi';

let count = 0;

/**
 * The trigger, an agent behind it, and its model and tools.
 * @param {number} version
 * @param {import('../../tools/workflow.mjs').Node} model
 * @param {Record<string, object>} tools parameters by the name of the tool
 */
export function agentWorkflow(version, model, tools) {
	const agent = {
		name: 'AI Agent',
		type: AGENT,
		typeVersion: version,
		parameters: { promptType: 'define', text: '={{ $json.summary }}' },
	};
	const toolNodes = Object.entries(tools).map(([name, parameters]) => ({
		name,
		type: `${PACKAGE}.cabinetFmTool`,
		typeVersion: 1,
		parameters,
	}));
	const row = rowOf(`${agent.name} ${version}`, [triggerNode(`e2e-agent-${count++}`), agent], {
		executionOrder: 'v1',
		timezone: 'UTC',
	});
	const helpers = [model, ...toolNodes].map((node, index) => ({
		id: `helper-${index}`,
		position: [260 * index, 240],
		...node,
	}));
	const links = helpers.map(({ name, type }) => {
		const kind = type === MODEL ? 'ai_languageModel' : 'ai_tool';
		return [name, { [kind]: [[{ node: agent.name, type: kind, index: 0 }]] }];
	});
	return {
		...row,
		nodes: [...row.nodes, ...helpers],
		connections: { ...row.connections, ...Object.fromEntries(links) },
	};
}

/** @param {number} version @param {string} id of the credential @param {object} talk */
export const modelNode = (version, id, talk) => ({
	name: 'Model',
	type: MODEL,
	typeVersion: version,
	parameters: { model: { __rl: true, mode: 'id', value: 'our-own' }, options: {}, ...talk },
	credentials: { openAiApi: { id, name: 'A model of our own' } },
});
