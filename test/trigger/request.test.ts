import type { IWebhookFunctions } from 'n8n-workflow';
import { readBody } from '../../nodes/CabinetFm/host/webhook/request';

interface Given {
	body?: unknown;
	headers?: object;
	request?: object;
}

/** A host that hands over less, or more, than the n8n of the other tests. */
async function read({ body, headers = {}, request = {} }: Given): Promise<unknown> {
	const context = {
		getBodyData: () => body,
		getHeaderData: () => headers,
		getRequestObject: () => request,
	};
	return await readBody(context as unknown as IWebhookFunctions);
}

const FORM = { 'content-type': 'application/x-www-form-urlencoded' };
const callback = { callback_type: 'new' };
const rawBody = Buffer.from(JSON.stringify(callback));

describe('the body', () => {
	it('that the host has read is taken as it is, whatever its header says', async () => {
		for (const type of [undefined, 'text/html', 'application/json', 'application/xml']) {
			expect(await read({ body: callback, headers: { 'content-type': type } })).toBe(callback);
		}
		expect.assertions(4);
	});

	it('that the host gives as an empty object is read from its bytes', async () => {
		expect(await read({ body: {}, request: { rawBody } })).toEqual(callback);
	});

	it('of a form is read from its bytes first', async () => {
		const body = { [JSON.stringify(callback)]: '' };
		expect(await read({ body, headers: FORM, request: { rawBody } })).toEqual(callback);
		expect(await read({ body: callback, headers: FORM })).toEqual(callback);
	});

	it('of a multipart form without fields is taken as it is', async () => {
		const headers = { 'content-type': 'multipart/form-data; boundary=x' };
		expect(await read({ body: callback, headers })).toBe(callback);
		expect(await read({ headers })).toBeUndefined();
	});

	it('that nobody can read is empty', async () => {
		expect(await read({})).toBe('');
		expect(await read({ headers: undefined, body: null })).toBe('');
	});
});
