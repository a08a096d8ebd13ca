import type { IExecuteFunctions, INodeParameters } from 'n8n-workflow';
import type { z } from 'zod/v4';
import { sideSchema } from '../../nodes/CabinetFm/domain/extract/pair';
import type { Item } from '../../nodes/CabinetFm/domain/item/schema';
import { Input } from '../../nodes/CabinetFm/host/execute/input';
import { runStep } from '../../nodes/CabinetFm/resources/run';
import { OPERATIONS } from '../../nodes/CabinetFm/resources/table';
import type { Options } from '../support/item';

export interface Made {
	/** Of what it is the output, e.g. "message: write". */
	name: string;
	schema: z.ZodType;
	json: object;
}

/** Choices of the operations' own parameters beside the usual ones. */
const CHOICES: Record<string, INodeParameters[]> = {
	'booking: extract': [{ columns: 'all', customFields: 'columns' }],
	'calendar: createFile': [{ recipient: 'worker' }, { options: { organizerEmail: 'a@b.example' } }],
	'calendar: getEvent': [{ recipient: 'client' }],
	'message: write': [{ recipient: 'worker' }, { recipient: 'company' }, { about: 'reminder' }],
	'reminder: plan': [{ recipient: 'worker' }],
	'reschedule: extractPair': [{ pairOutput: 'twoItems' }],
};

/** What every operation that reads a callback gives for an item, empty fields where there is nothing; fails on a refusal. */
export async function outputsOf(item: Item, options: Options): Promise<Made[]> {
	const made: Made[] = [];
	for (const { resource, value: operation, output, readsNoCallback } of OPERATIONS) {
		if (readsNoCallback === true) continue;
		const name = `${resource.value}: ${operation}`;
		for (const choice of [{}, ...(CHOICES[name] ?? [])]) {
			const step = { resource: resource.value, operation, whenMissing: 'empty', ...choice };
			const schema = 'pairOutput' in choice ? sideSchema : output;
			const ran = await runStep(inputOf(item, step, options));
			if (!ran.ok) throw new Error(`${name} refuses an item: ${ran.problem}`);
			made.push(...ran.outputs.map(({ json }) => ({ name, schema, json })));
		}
	}
	return made;
}

/** An input item of a step that remembers nothing. */
function inputOf(item: Item, parameters: INodeParameters, options: Options): Input {
	const context = {
		getNodeParameter: (name: string, _: number, fallback: unknown) => parameters[name] ?? fallback,
		getTimezone: () => options.workflowTimezone ?? 'Europe/Berlin',
	} as unknown as IExecuteFunctions;
	const memory = { recall: async () => await Promise.resolve(new Set<string>()) };
	return new Input(context, { json: item as never }, 0, { node: memory, workflow: memory });
}
