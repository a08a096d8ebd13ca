/*
 * n8n's HTTP side, after its body-parser.js and webhook-helpers.js: which bytes reach a node, and as what.
 * JavaScript, because the package's TypeScript may not import Node's http.
 */
const { Agent, createServer, request: httpRequest } = require('http');
const { parse } = require('querystring');
const { jsonParse } = require('n8n-workflow');

const PARSABLE = ['application/json', 'text/plain', 'application/x-www-form-urlencoded'];

const agent = new Agent({ keepAlive: true });
const handlers = new Map();
/** A test that computes for long makes no request meanwhile, which must not close its connection. */
const PATIENT = { keepAliveTimeout: 0, headersTimeout: 0, requestTimeout: 0 };
const server = createServer(PATIENT, (request, response) => {
	void handlers.get(request.url.split('?')[0])?.(request, response);
});
const listening = new Promise((resolve) => {
	server.listen(0, '127.0.0.1', () => resolve(server.address().port));
});

afterAll(() => {
	agent.destroy();
	server.close();
	server.closeAllConnections();
});

/** Puts a node behind a URL of this test file's server. */
async function serve(handle) {
	const path = `/webhook/${handlers.size}`;
	handlers.set(path, async (incoming, response) => {
		const request = prepare(incoming);
		try {
			await parseRequestBody(request);
		} catch (error) {
			answer(response, 422, { message: error.message });
			return;
		}
		await handle(request, expressLike(response));
	});
	return `http://127.0.0.1:${await listening}${path}`;
}

/** What n8n's rawBodyReader and router put on every request. */
function prepare(incoming) {
	const [type, ...parameters] = (incoming.headers['content-type'] ?? '').split(';');
	const charset = parameters.find((parameter) => parameter.trim().startsWith('charset='));
	const request = Object.assign(incoming, {
		query: parse(incoming.url.split('?')[1] ?? ''),
		params: {},
		contentType: type === '' ? undefined : type.toLowerCase(),
		encoding: (charset?.split('=')[1] ?? 'utf-8').toLowerCase(),
		async readRawBody() {
			request.rawBody ??= await bytesOf(incoming);
		},
	});
	return request;
}

/** What n8n does with the body for a node whose version is above 1. */
async function parseRequestBody(request) {
	const { contentType = '', encoding } = request;
	if (contentType === 'multipart/form-data') {
		const headers = { 'content-type': request.headers['content-type'] };
		const form = await new Response(await bytesOf(request), { headers }).formData();
		request.body = { data: Object.fromEntries(form), files: {} };
		return;
	}
	if (!PARSABLE.some((type) => contentType.startsWith(type))) return;
	await request.readRawBody();
	if (request.rawBody.length === 0) return;
	const text = request.rawBody.toString(encoding);
	const withoutBom = text.replace(/^\ufeff/, '');
	if (contentType === 'application/json') request.body = jsonParse(withoutBom);
	if (contentType === 'text/plain') request.body = text;
	if (contentType === 'application/x-www-form-urlencoded') {
		request.body = parse(withoutBom, undefined, undefined, { maxKeys: 1000 });
	}
}

async function bytesOf(stream) {
	const chunks = [];
	for await (const chunk of stream) chunks.push(chunk);
	return Buffer.concat(chunks);
}

function answer(response, status, body) {
	response.statusCode = status;
	response.setHeader('content-type', 'application/json');
	response.end(JSON.stringify(body));
}

function expressLike(response) {
	return Object.assign(response, {
		status(code) {
			response.statusCode = code;
			return response;
		},
		type(contentType) {
			response.setHeader('content-type', `${contentType}; charset=utf-8`);
			return response;
		},
		send(text) {
			// Node leaves out the body of an answer to HEAD, as express does.
			response.end(text);
			return response;
		},
		json(body) {
			answer(response, response.statusCode, body);
			return response;
		},
	});
}

/** POSTs bytes and reads the JSON that comes back. */
async function post(url, body, headers) {
	const { status, text } = await fetchText(url, 'POST', headers, body);
	return { status, body: JSON.parse(text) };
}

/** Opens a URL as a browser or a pinging service does. */
async function visit(url, method) {
	return await fetchText(url, method, {});
}

async function fetchText(url, method, headers, body) {
	return await new Promise((resolve, reject) => {
		const sent = httpRequest(url, { method, headers, agent }, (reply) => {
			bytesOf(reply).then((bytes) => {
				const contentType = reply.headers['content-type'];
				resolve({ status: reply.statusCode, contentType, text: bytes.toString('utf8') });
			}, reject);
		});
		sent.on('error', reject);
		sent.end(body);
	});
}

module.exports = { serve, post, visit };
