import { completerOf } from '../../domain/json/complete';
import { pairOf, pairSchema, sidesOf } from '../../domain/reschedule/pair';
import { give } from '../../host/step';
import { onCallback, thisCallback } from '../operation';
import type { Operation } from '../operation';

const complete = completerOf(pairSchema);

export const extractPair: Operation = {
	name: 'Extract Pair',
	action: 'Extract the old and the new booking of a reschedule',
	description: 'Get the booking before and after a reschedule',
	fields: [
		{
			displayName: 'Pair Output',
			name: 'pairOutput',
			type: 'options',
			noDataExpression: true,
			options: [
				{
					name: 'One Item',
					value: 'oneItem',
					description: 'One item that holds both bookings, under old and new',
				},
				{
					name: 'Two Items',
					value: 'twoItems',
					description: 'An item for the old and one for the new booking, each with its role',
				},
			],
			default: 'oneItem',
			description: 'How the two bookings leave the step',
		},
	],
	output: pairSchema,
	run: onCallback((item, step) => {
		if (item.event !== 'reschedule') {
			const empty = complete({ event_key: item.event_key });
			return step.whenMissing(`${thisCallback(item)} is no reschedule`, empty);
		}
		const pair = pairOf(item);
		if (step.parameter('pairOutput', 'oneItem') !== 'twoItems') return give({ json: pair });
		return give(...sidesOf(pair).map((json) => ({ json })));
	}),
};
