// Runs under the host's Node with the host's own modules: node, n8n-core, expression engine and Edit Fields are
// those of the installed n8n. Reads one JSON line a run ({ name, parameters, items }), writes its milliseconds.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { itemReader } from '../../tools/sources.mjs';
import { bodies } from './measure.mjs';

const [hostDir, folder] = process.argv.slice(2);
const require = createRequire(join(hostDir, 'package.json'));
/** What the host brings has no types here. @type {(name: string) => any} */
const load = require;
/** @type {(name: string) => any} */
const requireOfCore = createRequire(require.resolve('n8n-core'));
const { Container } = requireOfCore('@n8n/di');
const { Logger } = requireOfCore('@n8n/backend-common');
const { InstanceSettings, WorkflowExecute, ExecutionLifecycleHooks } = load('n8n-core');
const { Expression, Workflow } = load('n8n-workflow');

const silent = () => {};
const logger = { error: silent, warn: silent, info: silent, debug: silent, scoped: () => logger };
Container.set(Logger, logger);
Container.set(InstanceSettings, { instanceId: 'bench', n8nFolder: 'no-folder' });

// As n8n starts it by default, see packages/cli's base command.
await Expression.initExpressionEngine({
	engine: 'vm',
	bridgeTimeout: 5000,
	bridgeMemoryLimit: 128,
	poolSize: 1,
	maxCodeCacheSize: 1024,
	lazyAcquire: false,
	compileCache: true,
});

const ours = load(join(folder, 'dist/nodes/CabinetFm/CabinetFm.node.js'));
const { SetNode, Set: SetClass } = load('n8n-nodes-base/dist/nodes/Set/Set.node.js');
const { ICalendar } = load('n8n-nodes-base/dist/nodes/ICalendar/ICalendar.node.js');
const { NoOp } = load('n8n-nodes-base/dist/nodes/NoOp/NoOp.node.js');
/** @type {Record<string, unknown>} */
const types = {
	'n8n-nodes-cabinetfm.cabinetFm': new ours.CabinetFm(),
	'n8n-nodes-base.set': new (SetClass ?? SetNode)().getNodeType(3.4),
	'n8n-nodes-base.iCal': new ICalendar(),
	'n8n-nodes-base.noOp': new NoOp(),
};
const typeOf = (/** @type {string} */ name) => types[name];
const nodeTypes = { getByName: typeOf, getByNameAndVersion: typeOf, getKnownTypes: () => ({}) };

for await (const line of createInterface({ input: process.stdin })) {
	const ran = await run(JSON.parse(line));
	globalThis.gc?.();
	const megabytes = process.memoryUsage().heapUsed / 2 ** 20;
	console.log(JSON.stringify({ ...ran, megabytes }));
}
await Expression.disposeExpressionEngine?.();
process.exit(0);

/**
 * Trigger with pinned items, then the step: as "Execute workflow" runs it.
 * @param {import('./steps.mjs').Step & { count: number }} step
 */
async function run({ type, typeVersion, parameters, event, form, count }) {
	const nodes = [
		node('Start', 'n8n-nodes-base.noOp', 1, {}),
		node('Step', type, typeVersion, parameters),
	];
	const workflow = new Workflow({
		id: 'bench',
		nodes,
		connections: { Start: { main: [[{ node: 'Step', type: 'main', index: 0 }]] } },
		active: false,
		nodeTypes,
		settings: { timezone: 'Europe/Berlin', executionOrder: 'v1' },
	});
	const pinned = itemsOf(event, form, count);
	const start = performance.now();
	const ran = await new WorkflowExecute(additionalData(), 'manual').run({
		workflow,
		startNode: workflow.getNode('Start'),
		pinData: { Start: pinned },
	});
	const milliseconds = performance.now() - start;
	const { resultData } = ran.data;
	const given = resultData.runData.Step?.[0]?.data?.main?.[0]?.length ?? 0;
	const error = resultData.error ?? resultData.runData.Step?.[0]?.error;
	return { milliseconds, given, error: error?.message };
}

/** @param {string} name @param {string} type @param {number} typeVersion @param {object} parameters */
function node(name, type, typeVersion, parameters) {
	return { id: name, name, type, typeVersion, position: [0, 0], parameters };
}

/** @param {string} event @param {string} form @param {number} count */
function itemsOf(event, form, count) {
	const callbacks = bodies(event, count);
	if (form === 'webhook') return callbacks.map((body) => ({ json: { headers: {}, body } }));
	const read = itemReader();
	return callbacks.map((body) => ({ json: read(body, {}, 'Europe/Berlin') }));
}

function additionalData() {
	return {
		hooks: new ExecutionLifecycleHooks('manual', '1', {
			id: 'bench',
			name: 'Bench',
			nodes: [],
			connections: {},
		}),
		executionId: '1',
		webhookWaitingBaseUrl: 'http://127.0.0.1/webhook-waiting',
		formWaitingBaseUrl: 'http://127.0.0.1/form-waiting',
		variables: {},
		setExecutionStatus: silent,
		sendDataToUI: silent,
	};
}
