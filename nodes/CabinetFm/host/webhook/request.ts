import type { IWebhookFunctions } from 'n8n-workflow';
import { isJsonObject, parseJson } from '../../domain/json/json';

/**
 * The body of a callback request, whatever its content type says: JSON text is JSON, else the fields of a form,
 * else the text. n8n itself reads JSON, forms and plain text, and leaves other content types unread.
 */
export async function readBody(context: IWebhookFunctions): Promise<unknown> {
	const body: unknown = context.getBodyData();
	const contentType = contentTypeOf(context);
	if (contentType.startsWith('multipart/form-data')) return fieldsOfMultipart(body);
	if (isRead(body, contentType)) return body;
	const text = typeof body === 'string' ? body : await readText(context);
	const json = parseJson(text);
	if (json !== undefined) return json;
	return isJsonObject(body) ? { ...body } : text;
}

/** Whether the host read the body as JSON. What it read as a form may be JSON that says to be a form. */
function isRead(body: unknown, contentType: string): boolean {
	if (contentType.startsWith('application/json')) return body !== undefined;
	const isForm = contentType.startsWith('application/x-www-form-urlencoded');
	return !isForm && isJsonObject(body) && Object.keys(body).length > 0;
}

function contentTypeOf(context: IWebhookFunctions): string {
	return String(context.getHeaderData()?.['content-type'] ?? '')
		.trim()
		.toLowerCase();
}

/** n8n puts the fields of a multipart form under `data`, beside its files. */
function fieldsOfMultipart(body: unknown): unknown {
	return isJsonObject(body) && isJsonObject(body.data) ? body.data : body;
}

async function readText(context: IWebhookFunctions): Promise<string> {
	const request = context.getRequestObject();
	try {
		await request.readRawBody?.();
	} catch {
		// A body that breaks off on its way is refused like one that never came.
		return '';
	}
	return request.rawBody?.toString('utf8') ?? '';
}
