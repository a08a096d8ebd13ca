import { z } from 'zod/v4';
import { amount, text } from '../schema/kinds';

export const changesSchema = z.object({
	summary: z.string().describe('One sentence that tells a person what changed'),
	moved: z.boolean().describe('Whether the start differs'),
	shift_minutes: amount.describe('Minutes from the old to the new start, negative when earlier'),
	shift_in_words: text.describe('How far the start moved, e.g. "1 day later"'),
	direction: z
		.enum(['later', 'earlier', 'same'])
		.nullable()
		.describe('Where the start moved; null while one is unknown'),
	duration_changed: z.boolean().describe('Whether the meeting is longer or shorter than before'),
	worker_changed: z.boolean().describe('Whether the expert is another one'),
	lesson_changed: z.boolean().describe('Whether the service is another one'),
	client_changed: z.boolean().describe('Whether the client is another one'),
	reason: text.describe('Reason given for the reschedule'),
	fields: z
		.array(
			z.object({
				field: z.string().describe('Path of the field, e.g. lesson.price'),
				old: z.unknown().describe('Value in the old booking'),
				new: z.unknown().describe('Value in the new booking'),
			}),
		)
		.describe('Every received field that differs'),
});

export type Changes = z.infer<typeof changesSchema>;

/** Changes without the words that are made of them. */
export type ChangeFacts = Omit<Changes, 'summary' | 'shift_in_words'>;
