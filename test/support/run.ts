import { ExecutionLifecycleHooks, WorkflowExecute } from 'n8n-core';
import { Workflow } from 'n8n-workflow';
import type {
	IDataObject,
	INode,
	INodeExecutionData,
	INodeParameters,
	INodeTypes,
	IRun,
	IWorkflowBase,
	IWorkflowExecuteAdditionalData,
	NodeError,
	WorkflowExecuteMode,
} from 'n8n-workflow';
import { CabinetFm } from '../../nodes/CabinetFm/CabinetFm.node';
import { CabinetFmTrigger } from '../../nodes/CabinetFm/CabinetFmTrigger.node';
import { logged, useProcessedData } from './n8nServices';
import { ProcessedData } from './processedData';

const TRIGGER = 'Cabinet.fm Trigger';
const STEP = 'Cabinet.fm';

const types = {
	[TRIGGER]: new CabinetFmTrigger(),
	[STEP]: new CabinetFm(),
};
const typeOf = (name: string) => (name.endsWith('Trigger') ? types[TRIGGER] : types[STEP]);
const nodeTypes = {
	getByName: typeOf,
	getByNameAndVersion: typeOf,
	getKnownTypes: () => ({}),
} as unknown as INodeTypes;

export { logged };

/** What production runs of this file's tests remember. */
export const processedData = new ProcessedData();
useProcessedData(processedData);

export interface Ran {
	/** What the step gave; empty when it failed. */
	items: INodeExecutionData[];
	error: NodeError | undefined;
}

export interface RunOptions {
	onError?: INode['onError'];
	timezone?: string;
	/** Whether n8n runs an active workflow, not a test in the editor. */
	isProduction?: boolean;
	/** Files of every item. */
	binary?: INodeExecutionData['binary'];
	/** Which of the workflow's steps it is. */
	id?: string;
}

/** Runs the Cabinet.fm node over items, in n8n's own engine: a trigger with pinned items, then the node. */
export async function runStep(
	parameters: INodeParameters,
	items: object[],
	{ onError, timezone = 'Europe/Berlin', isProduction = false, binary, id = STEP }: RunOptions = {},
): Promise<Ran> {
	const node = (name: string, type: string, typeVersion: number): INode => ({
		id: name,
		name,
		type: `n8n-nodes-cabinetfm.${type}`,
		typeVersion,
		position: [0, 0],
		parameters: {},
	});
	const nodes = [
		node(TRIGGER, 'cabinetFmTrigger', 1.1),
		{ ...node(STEP, 'cabinetFm', 1), id, parameters, ...(onError && { onError }) },
	];
	const workflow = new Workflow({
		id: 'workflow',
		nodes,
		connections: { [TRIGGER]: { main: [[{ node: STEP, type: 'main', index: 0 }]] } },
		active: false,
		nodeTypes,
		settings: { timezone, executionOrder: 'v1' },
	});
	const run = await execute(
		workflow,
		items.map((json) => ({ json: json as IDataObject, ...(binary && { binary }) })),
		isProduction ? 'webhook' : 'manual',
	);
	const [step] = run.data.resultData.runData[STEP] ?? [];
	return {
		items: (step?.data?.main ?? []).flatMap((output) => output ?? []),
		error: (step?.error ?? run.data.resultData.error) as NodeError | undefined,
	};
}

async function execute(
	workflow: Workflow,
	items: INodeExecutionData[],
	mode: WorkflowExecuteMode,
): Promise<IRun> {
	const workflowData = { id: 'workflow', name: 'Test', nodes: [], connections: {} };
	const additionalData = {
		hooks: new ExecutionLifecycleHooks(mode, '1', workflowData as unknown as IWorkflowBase),
		executionId: '1',
		webhookWaitingBaseUrl: 'http://127.0.0.1/webhook-waiting',
		formWaitingBaseUrl: 'http://127.0.0.1/form-waiting',
		variables: {},
		setExecutionStatus: () => {},
		sendDataToUI: () => {},
	} as unknown as IWorkflowExecuteAdditionalData;
	return await new WorkflowExecute(additionalData, mode).run({
		workflow,
		startNode: workflow.getNode(TRIGGER) ?? undefined,
		pinData: { [TRIGGER]: items },
	});
}

/** What the step gave; fails when it gave an error. */
export async function jsonOf(
	parameters: INodeParameters,
	items: object[],
	options?: RunOptions,
): Promise<IDataObject[]> {
	const ran = await runStep(parameters, items, options);
	if (ran.error) throw ran.error;
	return ran.items.map(({ json }) => json);
}
