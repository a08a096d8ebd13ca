import { PACKAGE, TRIGGER } from './scene.mjs';

/**
 * A workflow that takes a second and reports its begin and its end for each booking.
 * @param {string} webhookId
 * @param {string} sink
 */
export function slowWorkflow(webhookId, sink) {
	const steps = [report('begin', sink), wait, report('end', sink)];
	const names = [TRIGGER, ...steps.map(({ name }) => name)];
	const connections = Object.fromEntries(
		names
			.slice(0, -1)
			.map((name, index) => [
				name,
				{ main: [[{ node: names[index + 1], type: 'main', index: 0 }]] },
			]),
	);
	const trigger = {
		name: TRIGGER,
		type: `${PACKAGE}.cabinetFmTrigger`,
		typeVersion: 1.1,
		webhookId,
		parameters: {},
	};
	const nodes = [trigger, ...steps].map((node, index) => ({
		id: `${webhookId}-${index}`,
		position: [260 * index, 0],
		...node,
	}));
	return { name: 'A worker is lost', nodes, connections };
}

const wait = {
	name: 'A Second',
	type: 'n8n-nodes-base.wait',
	typeVersion: 1.1,
	parameters: { amount: 1, unit: 'seconds' },
};

/**
 * @param {string} what
 * @param {string} sink
 */
const report = (what, sink) => ({
	name: `Report ${what}`,
	type: 'n8n-nodes-base.httpRequest',
	typeVersion: 4.2,
	parameters: {
		method: 'POST',
		url: `=${sink}/${what}/{{ $('${TRIGGER}').item.json.id }}`,
		options: {},
	},
});
