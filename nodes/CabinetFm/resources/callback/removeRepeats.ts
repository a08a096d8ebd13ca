import type { INodeProperties } from 'n8n-workflow';
import { lateItemSchema } from '../../domain/extract/traces';
import { refusal } from '../../host/execute/input';
import { withoutRepeats } from '../../host/execute/repeats';
import { give } from '../operation';
import type { Operation } from '../operation';
import { CALLBACK } from '../resource';

const USUAL_HISTORY = 10_000;
const LARGEST_HISTORY = 1_000_000;

const historySize: INodeProperties = {
	displayName: 'History Size',
	name: 'historySize',
	type: 'number',
	typeOptions: { minValue: 1, maxValue: LARGEST_HISTORY, numberPrecision: 0 },
	default: USUAL_HISTORY,
	noDataExpression: true,
	description:
		'How many callbacks and closed bookings are remembered; the oldest make room for new ones',
};

export const removeRepeats: Operation = {
	resource: CALLBACK,
	value: 'removeRepeats',
	name: 'Remove Repeats',
	action: 'Remove repeats of callbacks',
	description:
		'Give each callback once, over executions and restarts, and mark those that come after their booking was cancelled or moved. A test run remembers nothing; two executions at the same instant can both give a callback.',
	fields: [historySize],
	output: lateItemSchema,
	gather: async (outputs, memories) => {
		const most = Math.max(...outputs.map(({ output }) => output.remembers ?? USUAL_HISTORY));
		return await withoutRepeats(outputs, memories, most);
	},
	canBeMissing: false,
	run(input) {
		const source = input.item();
		if (!source.ok) return source;
		const { item } = source;
		const most = Number(input.parameter('historySize', USUAL_HISTORY));
		if (!Number.isInteger(most) || most < 1 || most > LARGEST_HISTORY) {
			return refusal(
				'History Size is no number of callbacks',
				`Enter a whole number from 1 to ${LARGEST_HISTORY}`,
			);
		}
		return give({
			json: { ...item, late: false },
			identity: { key: item.event_key, item },
			remembers: most,
		});
	},
};
