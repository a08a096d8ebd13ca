import { z } from 'zod/v4';
import { endedName } from '../../domain/reminder/ended';
import { readPlanned } from '../../domain/reminder/planned';
import { reminderSchema } from '../../domain/reminder/schema';
import { refusal } from '../../host/execute/input';
import { give } from '../operation';
import type { Operation } from '../operation';
import { REMINDER } from '../resource';
import { REMEMBERED } from './plan';

export const stillValid: Operation = {
	resource: REMINDER,
	value: 'stillValid',
	name: 'Still Valid',
	action: 'Check that a reminder is still valid',
	description:
		'Behind a Wait step: pass each reminder of Plan once, and only if its booking was neither cancelled nor moved since. Plan and this step must be in the same workflow. A test run remembers nothing, so there every reminder passes.',
	fields: [],
	output: z.looseObject(reminderSchema.shape),
	readsNoCallback: true,
	canBeMissing: false,
	async run(input) {
		const { json, binary } = input.whole();
		const planned = readPlanned(json);
		if (!planned.ok) {
			return refusal(
				planned.problem,
				`It comes from ${input.giver()}. Put this step behind the Wait step that follows Reminder: Plan, and let the steps in between keep all fields`,
			);
		}
		const { node, workflow } = input.memories;
		const name = endedName(planned.bookingId);
		const ended = await workflow.recall({ ask: name === null ? [] : [name] }, REMEMBERED);
		if (ended.size > 0) return give();
		const passed = await node.recall({ remember: [`passed ${planned.key}`] }, REMEMBERED);
		return passed.size > 0 ? give() : give({ json, binary });
	},
};
