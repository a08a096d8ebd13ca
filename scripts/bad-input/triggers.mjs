import { activate } from '../bench/host/instance.mjs';

const PARAMETERS = {
	plain: {},
	token: { authentication: 'callbackToken' },
	filter: { filters: { companies: '99, Another School' } },
	repeats: { options: { dropRepeats: true } },
	cancelled: { events: ['cancelled'] },
};

/** @typedef {keyof typeof PARAMETERS} TriggerName */

/**
 * One active workflow for each setting that the table is about.
 * @param {Awaited<ReturnType<typeof import('../bench/host/instance.mjs').startWith>>} instance
 * @param {string} token
 * @returns {Promise<Record<TriggerName, { id: string, url: string }>>}
 */
export async function openTriggers(instance, token) {
	const name = 'Cabinet.fm API';
	const data = { callbackToken: token };
	const credential = await instance.rest.createCredential({ name, type: 'cabinetFmApi', data });
	const open = /** @type {Record<TriggerName, { id: string, url: string }>} */ ({});
	for (const key of /** @type {TriggerName[]} */ (Object.keys(PARAMETERS))) {
		const trigger = {
			name: 'Cabinet.fm Trigger',
			type: 'n8n-nodes-cabinetfm.cabinetFmTrigger',
			typeVersion: 1.1,
			webhookId: `bad-${key}`,
			parameters: PARAMETERS[key],
			...(key === 'token' && { credentials: { cabinetFmApi: { id: credential, name } } }),
		};
		const next = { name: 'Next Step', type: 'n8n-nodes-base.noOp', typeVersion: 1, parameters: {} };
		const contender = { path: `bad-${key}/webhook`, nodes: [trigger, next] };
		open[key] = await activate(instance, `Bad input ${key}`, contender);
	}
	return open;
}
