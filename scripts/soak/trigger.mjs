import { activate } from '../bench/host/instance.mjs';

/**
 * A trigger that asks for a token, and one step behind it, on a running n8n.
 * @param {Awaited<ReturnType<typeof import('../bench/host/instance.mjs').startWith>>} instance
 * @param {string} token
 */
export async function openTrigger(instance, token) {
	const name = 'Cabinet.fm API';
	const id = await instance.rest.createCredential({
		name,
		type: 'cabinetFmApi',
		data: { callbackToken: token },
	});
	const contender = {
		path: 'soak/webhook',
		nodes: [
			{
				name: 'Cabinet.fm Trigger',
				type: 'n8n-nodes-cabinetfm.cabinetFmTrigger',
				typeVersion: 1.1,
				webhookId: 'soak',
				parameters: { authentication: 'callbackToken', options: { includeRaw: true } },
				credentials: { cabinetFmApi: { id, name } },
			},
			{ name: 'Next Step', type: 'n8n-nodes-base.noOp', typeVersion: 1, parameters: {} },
		],
	};
	const active = await activate(instance, 'Soak', contender);
	return { workflowId: active.id, url: active.url };
}
