import { createServer } from 'node:http';
import getPort from 'get-port';

/**
 * @typedef {object} Tool as the agent offers it
 * @property {string} name
 * @property {string} description
 * @property {any} parameters JSON schema
 */

/**
 * @typedef {object} Asked one question of the agent
 * @property {string} path
 * @property {Tool[]} tools
 * @property {string[]} given what the tools gave
 */

/** @typedef {{ name: string, args: string }} Call */

/** @typedef {Awaited<ReturnType<typeof openModel>>} Model */

export const QUOTE = 'The tools say: ';

/**
 * A model that an agent asks over OpenAI's protocol, in its older and in its newer form: it calls each tool that it is
 * offered once, then answers with what they gave.
 * @param {(tool: Tool) => Record<string, unknown>} fill arguments that the model makes up for a tool
 */
export async function openModel(fill) {
	const port = await getPort({ reserve: true });
	/** @type {Asked[]} */
	const asked = [];
	// n8n may ask again after a long pause, on the same connection.
	const server = createServer({ keepAliveTimeout: 0 }, (request, response) => {
		let text = '';
		request.setEncoding('utf8').on('data', (chunk) => (text += chunk));
		request.on('end', () => {
			const path = request.url ?? '';
			const speech = path.endsWith('/responses') ? responses : completions;
			const body = JSON.parse(text);
			/** @type {Asked} */
			const question = { path, ...speech.read(body) };
			asked.push(question);
			const { tools, given } = question;
			const calls = tools.map((tool) => ({ name: tool.name, args: JSON.stringify(fill(tool)) }));
			const isAnswer = given.length > 0 || calls.length === 0;
			const said = isAnswer ? speech.say(QUOTE + given.join('\n')) : speech.call(calls);
			response
				.writeHead(200, { 'content-type': 'application/json' })
				.end(JSON.stringify({ model: body.model, ...said }));
		});
	});
	await new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve(undefined)));
	return {
		url: `http://127.0.0.1:${port}/v1`,
		/** All questions since the last call. */
		takeAsked: () => asked.splice(0),
		async close() {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		},
	};
}

/** POST /v1/chat/completions */
const completions = {
	/** @param {any} body */
	read: ({ tools = [], messages }) => ({
		tools: tools.map((/** @type {any} */ tool) => tool.function),
		given: messages
			.filter((/** @type {any} */ { role }) => role === 'tool')
			.map((/** @type {any} */ { content }) => content),
	}),
	/** @param {Call[]} calls */
	call: (calls) =>
		completion('tool_calls', {
			content: null,
			tool_calls: calls.map(({ name, args }, index) => ({
				id: `call_${index}`,
				type: 'function',
				function: { name, arguments: args },
			})),
		}),
	/** @param {string} text */
	say: (text) => completion('stop', { content: text }),
};

/** @param {string} reason @param {object} message */
const completion = (reason, message) => ({
	id: 'chatcmpl-1',
	object: 'chat.completion',
	created: 1,
	choices: [{ index: 0, finish_reason: reason, message: { role: 'assistant', ...message } }],
	usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
});

/** POST /v1/responses */
const responses = {
	/** @param {any} body */
	read: ({ tools = [], input }) => ({
		tools,
		given: input
			.filter((/** @type {any} */ { type }) => type === 'function_call_output')
			.map((/** @type {any} */ { output }) => output),
	}),
	/** @param {Call[]} calls */
	call: (calls) =>
		response(
			calls.map(({ name, args }, index) => ({
				id: `fc_${index}`,
				call_id: `call_${index}`,
				type: 'function_call',
				status: 'completed',
				name,
				arguments: args,
			})),
		),
	/** @param {string} text */
	say: (text) =>
		response([
			{
				id: 'msg_1',
				type: 'message',
				role: 'assistant',
				status: 'completed',
				content: [{ type: 'output_text', text, annotations: [] }],
			},
		]),
};

/** @param {object[]} output */
const response = (output) => ({
	id: 'resp_1',
	object: 'response',
	created_at: 1,
	status: 'completed',
	error: null,
	incomplete_details: null,
	output,
	usage: {
		input_tokens: 1,
		input_tokens_details: { cached_tokens: 0 },
		output_tokens: 1,
		output_tokens_details: { reasoning_tokens: 0 },
		total_tokens: 2,
	},
});
