import { noOp } from '../../tools/workflow.mjs';
import { bookingFields, editFieldsNode } from './fields.mjs';

const OURS = 'n8n-nodes-cabinetfm.cabinetFmTrigger';
const VERSION_1 = 'n8n-nodes-cabinetfm-one.cabinetFmTrigger';
const BARE = 'n8n-nodes-cabinetfm-bare.cabinetFmTrigger';
const TYPES = [
	...['new', 'cancelled', 'woker_removed', 'worker_assigned', 'reschedule', 'report'],
	...['custom_fields_or_note_changed', 'in_work'],
];

/**
 * What is measured: each a workflow, the path of its production URL and the answer of a callback.
 * @type {Record<string, { path: string, nodes: import('../../tools/workflow.mjs').Node[], answer?: string }>}
 */
export const CONTENDERS = {
	'n8n Webhook + 1 step': {
		path: 'bench-webhook',
		nodes: [webhook('bench-webhook'), noOp()],
	},
	'Cabinet.fm Trigger + 1 step': {
		path: 'bench-ours/webhook',
		nodes: [trigger('bench-ours', OURS), noOp()],
	},
	'Webhook + Switch + Edit Fields': {
		path: 'bench-chain',
		nodes: [webhook('bench-chain'), switchOnType(), editFieldsNode(bookingFields)],
	},
	'the same trigger as typeVersion 1': {
		path: 'bench-one/webhook',
		nodes: [trigger('bench-one', VERSION_1, 1), noOp()],
	},
	'a trigger that only gives the body on': {
		path: 'bench-bare/webhook',
		nodes: [trigger('bench-bare', BARE), noOp()],
	},
	'dropped by a filter of the trigger': {
		path: 'bench-filter/webhook',
		nodes: [trigger('bench-filter', OURS, 1.1, { filters: { companies: '99' } }), noOp()],
		answer: 'ignored',
	},
	'dropped by Webhook + If': {
		path: 'bench-if',
		nodes: [webhook('bench-if'), ifCompany(), noOp()],
	},
};

/** @param {string} path */
export function webhook(path) {
	return {
		name: 'Webhook',
		type: 'n8n-nodes-base.webhook',
		typeVersion: 2.1,
		webhookId: path,
		parameters: { httpMethod: 'POST', path, options: {} },
	};
}

/** @param {string} webhookId @param {string} type */
function trigger(webhookId, type, typeVersion = 1.1, parameters = {}) {
	return { name: 'Cabinet.fm Trigger', type, typeVersion, webhookId, parameters };
}

function switchOnType() {
	const values = TYPES.map((type) => ({
		conditions: equals('={{ $json.body.callback_type }}', type),
	}));
	return {
		name: 'Switch',
		type: 'n8n-nodes-base.switch',
		typeVersion: 3.4,
		parameters: { rules: { values }, options: {} },
	};
}

function ifCompany() {
	return {
		name: 'If',
		type: 'n8n-nodes-base.if',
		typeVersion: 2.3,
		parameters: { conditions: equals('={{ String($json.body.team.id) }}', '99'), options: {} },
	};
}

/** @param {string} leftValue @param {string} rightValue */
function equals(leftValue, rightValue) {
	return {
		options: { caseSensitive: true, leftValue: '', typeValidation: 'strict', version: 3 },
		conditions: [
			{ id: 'is', leftValue, rightValue, operator: { type: 'string', operation: 'equals' } },
		],
		combinator: 'and',
	};
}
