import { pairOf, pairSchema, sideSchema, sidesOf } from '../../domain/extract/pair';
import { completerOf } from '../../domain/schema/complete';
import { give, nothing, onCallback, thisCallback } from '../operation';
import type { Operation } from '../operation';
import { RESCHEDULE } from '../resource';

const completePair = completerOf(pairSchema);
const completeSide = completerOf(sideSchema);

export const extractPair: Operation = {
	resource: RESCHEDULE,
	value: 'extractPair',
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
					description:
						'An item for the old and one for the new booking: its role (old or new), then its fields',
				},
			],
			default: 'oneItem',
			description: 'How the two bookings leave the step',
		},
	],
	output: pairSchema,
	canBeMissing: true,
	run: onCallback((item, input) => {
		const isTwoItems = input.parameter('pairOutput', 'oneItem') === 'twoItems';
		if (item.event !== 'reschedule') {
			const { event_key } = item;
			const empty = isTwoItems
				? completeSide({ event_key, role: 'new' })
				: completePair({ event_key });
			return nothing(`${thisCallback(item)} is no reschedule`, empty);
		}
		const pair = pairOf(item);
		return isTwoItems ? give(...sidesOf(pair).map((json) => ({ json }))) : give({ json: pair });
	}),
};
