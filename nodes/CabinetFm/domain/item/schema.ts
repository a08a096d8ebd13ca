import { z } from 'zod/v4';
import { bookingSchema } from '../booking/schema';
import { EVENT_NAMES } from '../callback/event';
import { issueSchema } from '../callback/findings';
import { changesSchema } from '../reschedule/schema';
import { anything } from '../schema/kinds';

/** What the trigger emits: one envelope for every event, what people look for first. */
export const itemSchema = z.object({
	event: z.enum(EVENT_NAMES).describe('What happened'),
	summary: z.string().describe('One sentence that tells a person what happened'),
	issues: z.array(issueSchema).describe('What in the callback was not as it should be'),
	...bookingSchema.shape,
	old: bookingSchema.nullable().describe('The old booking of a reschedule'),
	changes: changesSchema.nullable().describe('What a reschedule changed'),
	extra: anything.describe('Every value that has no place above, under its path'),
	callback_type: z.string().describe('The type as received'),
	event_key: z.string().describe('32 hex digits: the same for the same callback, else different'),
	raw: anything.optional().describe('The callback as received'),
});

export type Item = z.infer<typeof itemSchema>;
