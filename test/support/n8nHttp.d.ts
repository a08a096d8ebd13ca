/** A request as n8n hands it to a node. */
export interface N8nRequest {
	body?: unknown;
	rawBody?: Buffer;
	method?: string;
	/** The address of the sender as express gives it. */
	ip?: string;
	ips?: string[];
	readRawBody: () => Promise<void>;
}

/** An express-like response. */
export interface N8nResponse {
	status(code: number): N8nResponse;
	type(contentType: string): N8nResponse;
	send(text: string): N8nResponse;
	json(body: unknown): N8nResponse;
}

export type Headers = Record<string, string | string[]>;

export function serve(
	handle: (request: N8nRequest, response: N8nResponse) => Promise<void>,
): Promise<string>;

export function post(
	url: string,
	body: string | Buffer,
	headers: Headers,
): Promise<{ status: number; body: unknown }>;

/** What a browser gets. */
export interface Page {
	status: number;
	contentType: string | undefined;
	text: string;
}

export function visit(url: string, method: 'GET' | 'HEAD'): Promise<Page>;
