import { WebhookContext } from 'n8n-core';
import { Workflow } from 'n8n-workflow';
import type {
	IDataObject,
	INode,
	INodeExecutionData,
	INodeParameters,
	INodeTypes,
	IWebhookData,
	IWebhookDescription,
	IWebhookResponseData,
	IWorkflowExecuteAdditionalData,
} from 'n8n-workflow';
import { CabinetFmTrigger } from '../../nodes/CabinetFm/CabinetFmTrigger.node';
import { post, serve, visit } from './n8nHttp';
import type { Headers, N8nRequest, N8nResponse, Page } from './n8nHttp';

export { logged } from './n8nServices';

/** What a callback led to: the answer that its sender got, and what n8n would execute. */
export interface Outcome {
	status: number;
	body: unknown;
	/** One list of items per output; `undefined` when no execution starts. */
	outputs: INodeExecutionData[][] | undefined;
}

export interface Sending {
	headers?: Headers;
	query?: string;
}

export interface TriggerSetup {
	parameters?: INodeParameters;
	/** The token in the credential; `undefined` for a node without credential. */
	token?: unknown;
	previousToken?: unknown;
	/** How many times n8n fails to read the credential before it can. */
	unreadable?: number;
	/** Whether the editor listens on the test URL. */
	isTest?: boolean;
	/** Where requests come from, as express tells it with n8n's proxy hops. */
	ip?: string;
	ips?: string[];
	timezone?: string;
	/** What n8n has saved for the workflow. */
	staticData?: IDataObject;
	/** Reading the body fails in the middle. */
	bodyBreaksOff?: boolean;
}

export const trigger = new CabinetFmTrigger();

export const nodeTypes = {
	getByName: () => trigger,
	getByNameAndVersion: () => trigger,
	getKnownTypes: () => ({}),
} as INodeTypes;

export function nodeWith(parameters: INodeParameters, name = 'Cabinet.fm Trigger'): INode {
	return {
		id: name,
		name,
		type: 'n8n-nodes-cabinetfm.cabinetFmTrigger',
		typeVersion: 1.1,
		position: [0, 0],
		parameters,
	};
}

export function workflowOf(
	nodes: INode[],
	{ timezone = 'Europe/Berlin', staticData }: Pick<TriggerSetup, 'timezone' | 'staticData'> = {},
): Workflow {
	return new Workflow({
		id: 'workflow',
		nodes,
		connections: {},
		active: true,
		nodeTypes,
		settings: { timezone },
		...(staticData && { staticData }),
	});
}

/** What n8n answers for responseMode onReceived, after its webhook-on-received-response-extractor.js. */
function onReceivedResponse(webhookResponse: unknown): unknown {
	const [{ responseData = 'firstEntryJson' }] = trigger.description.webhooks ?? [];
	return responseData === '' ? webhookResponse : responseData;
}

/** n8n registers a webhook for each method that its description lists. */
function webhookFor({ method = '' }: N8nRequest): IWebhookDescription | undefined {
	return trigger.description.webhooks?.find(({ httpMethod }) =>
		httpMethod.split(',').includes(method),
	);
}

/** A node of a workflow behind a URL: takes callbacks over HTTP as n8n does. */
export class TriggerNode {
	private readonly url: Promise<string>;

	private result: IWebhookResponseData | Error = {};

	constructor(
		private readonly workflow: Workflow,
		private readonly node: INode,
		private readonly setup: TriggerSetup,
	) {
		this.url = serve(async (request, response) => {
			if (setup.bodyBreaksOff) {
				request.readRawBody = async () => await Promise.reject(new Error('request aborted'));
			}
			await this.run(request, response);
		});
	}

	/** POSTs bytes; an object is sent as JSON with its content type. Fails when `webhook()` throws. */
	async send(body: string | Buffer | object, { headers, query }: Sending = {}): Promise<Outcome> {
		this.result = {};
		const isBytes = typeof body === 'string' || Buffer.isBuffer(body);
		const type: Headers = isBytes ? {} : { 'content-type': 'application/json' };
		const reply = await post(
			`${await this.url}${query === undefined ? '' : `?${query}`}`,
			isBytes ? body : JSON.stringify(body),
			{ ...type, ...headers },
		);
		if (this.result instanceof Error) throw this.result;
		return { ...reply, outputs: this.result.workflowData };
	}

	/** Opens the URL as a browser does. Fails when `webhook()` throws. */
	async visit(method: 'GET' | 'HEAD', query = ''): Promise<Page & Pick<Outcome, 'outputs'>> {
		const page = await visit(`${await this.url}?${query}`, method);
		if (this.result instanceof Error) throw this.result;
		return { ...page, outputs: this.result.workflowData };
	}

	/** What n8n keeps for this node between callbacks. */
	staticData(): IDataObject {
		return this.workflow.getStaticData('node', this.node);
	}

	/** Whether n8n would save it. */
	isStaticDataChanged(): unknown {
		return this.workflow.staticData.__dataChanged;
	}

	private async run(request: N8nRequest, response: N8nResponse): Promise<void> {
		const { token, previousToken, isTest = false, ip, ips } = this.setup;
		let { unreadable: failures = 0 } = this.setup;
		Object.assign(request, { ...(ip !== undefined && { ip }), ...(ips && { ips }) });
		const additionalData = {
			httpRequest: request,
			httpResponse: response,
			credentialsHelper: {
				isCredentialUsableByNode: () => true,
				getDecrypted: async () => {
					if (failures-- > 0) throw new Error('SQLITE_BUSY: database is locked');
					return await Promise.resolve({ callbackToken: token, previousToken });
				},
			},
		} as unknown as IWorkflowExecuteAdditionalData;
		const webhookData = { webhookDescription: webhookFor(request) } as unknown as IWebhookData;
		const context = new WebhookContext(
			this.workflow,
			this.node,
			additionalData,
			isTest ? 'manual' : 'webhook',
			webhookData,
			[],
			null,
		);
		try {
			this.result = await trigger.webhook.call(context);
			if (this.result.noWebhookResponse) return;
			response.status(200).json(onReceivedResponse(this.result.webhookResponse));
		} catch (error) {
			this.result = error as Error;
			response.status(500).json({ message: 'webhook() threw' });
		}
	}
}

/** A workflow with one trigger node; parameters that are not given have n8n's defaults. */
export function openTrigger(setup: TriggerSetup = {}): TriggerNode {
	return openTriggers(['Cabinet.fm Trigger'], setup)[0];
}

/** A workflow with several trigger nodes of the same parameters. */
export function openTriggers(names: string[], setup: TriggerSetup = {}): TriggerNode[] {
	const nodes = names.map((name) => {
		const node = nodeWith(setup.parameters ?? {}, name);
		if ('token' in setup) node.credentials = { cabinetFmApi: { id: '1', name: 'Cabinet.fm API' } };
		return node;
	});
	const workflow = workflowOf(nodes, setup);
	return names.map((name) => new TriggerNode(workflow, workflow.nodes[name], setup));
}

/** The only item of an accepted callback. */
export function itemOf({ outputs }: Outcome): IDataObject {
	const items = (outputs ?? []).flat();
	expect(items).toHaveLength(1);
	return items[0].json;
}
