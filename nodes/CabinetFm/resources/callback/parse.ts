import { itemSchema } from '../../domain/item/schema';
import { give } from '../../host/step';
import type { Operation } from '../operation';

export const parse: Operation = {
	name: 'Parse',
	action: 'Parse a callback',
	description: 'Turn a callback from any source into the clean item that the trigger emits',
	fields: [],
	output: itemSchema,
	run(step) {
		const source = step.readCallback();
		if (!source.ok) return source;
		const { item, callback } = source.found;
		const withRaw = callback && step.options().includeRaw === true;
		return give({ json: withRaw ? { ...item, raw: callback } : item });
	},
};
