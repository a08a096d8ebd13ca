import { sample } from '../../tools/callbacks.mjs';
import { accepts, refuses } from './scene.mjs';

const created = sample('new');

/** Set once for a host, under the credential names that the scenes use. */
export const TOKEN = 'e2e-token-0123456789';
// n8n 1 does not save an empty one, but an expression can be empty on every version.
export const CREDENTIALS = { good: TOKEN, empty: '={{ "" }}' };

const TOKEN_REFUSED = { status: 401, reason: 'token' };

/**
 * @param {string} label
 * @param {Partial<import('../../tools/http.mjs').Sending>} sending
 */
const withoutToken = (label, sending) =>
	refuses(label, { body: created, ...sending }, TOKEN_REFUSED);

/** @type {import('./scene.mjs').Scene[]} */
export const refusalScenes = [
	{
		name: 'not a callback',
		parameters: {},
		sends: [
			...Object.entries({
				'a list of two': [created, created],
				'a text': 'new',
				'a number': 7,
				null: null,
				'an empty object': {},
				'an empty type': sample('new', { callback_type: '' }),
				'a number as type': sample('new', { callback_type: 5 }),
				'null as type': sample('new', { callback_type: null }),
			}).map(([label, body]) => refuses(label, { body, contentType: 'text/plain' })),
			refuses('a list of two with a JSON header', { body: [created, created] }),
			refuses('an object without a type', { body: { id: 1 } }),
			refuses('no body', { text: '', contentType: null }),
			refuses('half a callback', { text: '{"callback_type":', contentType: 'text/plain' }),
			// Not by the node: n8n reads the body before it.
			refuses('half a callback as JSON', { text: '{"callback_type":' }, { status: 422 }),
			accepts('new', created, { label: 'a callback after them' }),
		],
	},
	{
		name: 'callback token',
		parameters: { authentication: 'callbackToken' },
		credential: 'good',
		sends: [
			withoutToken('no token', {}),
			withoutToken('an empty token', { query: { token: '' } }),
			withoutToken('another token', { query: { token: `${TOKEN}x` } }),
			withoutToken('half the token', { query: { token: TOKEN.slice(0, -1) } }),
			withoutToken('another bearer', { headers: { authorization: 'Bearer nobody' } }),
			withoutToken('the token as basic login', { headers: { authorization: `Basic ${TOKEN}` } }),
			withoutToken('another header', { headers: { 'x-callback-token': 'nobody' } }),
			withoutToken('the token in the body', { body: { ...created, token: TOKEN } }),
			accepts('new', created, { label: '?token=', sending: { query: { token: TOKEN } } }),
			accepts('new', created, {
				label: 'a bearer',
				sending: { headers: { authorization: `Bearer ${TOKEN}` } },
			}),
			accepts('new', created, {
				label: 'X-Callback-Token',
				sending: { headers: { 'x-callback-token': TOKEN } },
			}),
		],
	},
	{
		name: 'callback token that is empty',
		parameters: { authentication: 'callbackToken' },
		credential: 'empty',
		sends: [
			withoutToken('no token', {}),
			withoutToken('an empty token', { query: { token: '' } }),
			withoutToken('any token', { query: { token: TOKEN } }),
		],
	},
];
