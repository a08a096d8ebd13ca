import { rowOf } from './row.mjs';
import { PACKAGE, TRIGGER } from './scene.mjs';

/**
 * A workflow that takes a second and reports its begin and its end for each booking.
 * @param {string} webhookId
 * @param {string} sink
 */
export function slowWorkflow(webhookId, sink) {
	const trigger = {
		name: TRIGGER,
		type: `${PACKAGE}.cabinetFmTrigger`,
		typeVersion: 1.1,
		webhookId,
		parameters: {},
	};
	return rowOf('A worker is lost', [trigger, report('begin', sink), wait, report('end', sink)]);
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
