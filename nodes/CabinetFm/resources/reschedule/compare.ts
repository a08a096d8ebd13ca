import { comparisonOf, comparisonSchema } from '../../domain/extract/comparison';
import { completerOf } from '../../domain/schema/complete';
import { give, nothing, onCallback, thisCallback } from '../operation';
import type { Operation } from '../operation';
import { RESCHEDULE } from '../resource';

const complete = completerOf(comparisonSchema);

export const compare: Operation = {
	resource: RESCHEDULE,
	value: 'compare',
	name: 'Compare',
	action: 'Compare the old and the new booking of a reschedule',
	description:
		'Get what a reschedule changed: how far the meeting moved, another expert or service, and a sentence that says so',
	fields: [],
	output: comparisonSchema,
	canBeMissing: true,
	run: onCallback((item) => {
		const comparison = comparisonOf(item);
		if (comparison) return give({ json: comparison });
		const lacks = item.event === 'reschedule' ? 'lacks its old or new booking' : 'is no reschedule';
		const empty = complete({ event_key: item.event_key, booking_id: item.id });
		return nothing(`${thisCallback(item)} ${lacks}`, empty);
	}),
};
