import { completerOf } from '../../domain/json/complete';
import { comparisonOf, comparisonSchema } from '../../domain/reschedule/comparison';
import { give } from '../../host/step';
import { onCallback, thisCallback } from '../operation';
import type { Operation } from '../operation';

const complete = completerOf(comparisonSchema);

export const compare: Operation = {
	name: 'Compare',
	action: 'Compare the old and the new booking of a reschedule',
	description:
		'Get what a reschedule changed: how far the meeting moved, another expert or service, and a sentence that says so',
	fields: [],
	output: comparisonSchema,
	run: onCallback((item, step) => {
		const comparison = comparisonOf(item);
		if (comparison) return give({ json: comparison });
		const lacks = item.event === 'reschedule' ? 'lacks its old or new booking' : 'is no reschedule';
		const empty = complete({ event_key: item.event_key, booking_id: item.id });
		return step.whenMissing(`${thisCallback(item)} ${lacks}`, empty);
	}),
};
