import { itemSchema } from '../../domain/item/schema';
import { includeRaw } from '../../parameters/includeRaw';
import { give } from '../operation';
import type { Operation } from '../operation';
import { CALLBACK } from '../resource';

export const parse: Operation = {
	resource: CALLBACK,
	value: 'parse',
	name: 'Parse',
	action: 'Parse a callback',
	description: 'Turn a callback from any source into the clean item that the trigger emits',
	fields: [],
	options: [includeRaw],
	output: itemSchema,
	canBeMissing: false,
	run(input) {
		const source = input.held();
		if (!source.ok) return source;
		const { item, callback } = source.held;
		const withRaw = callback && input.option('includeRaw') === true;
		return give({ json: withRaw ? { ...item, raw: callback } : item });
	},
};
