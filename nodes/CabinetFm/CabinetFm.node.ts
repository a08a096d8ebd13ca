import { NodeConnectionTypes, NodeOperationError } from 'n8n-workflow';
import type {
	IExecuteFunctions,
	INodeExecutionData,
	INodeType,
	INodeTypeDescription,
} from 'n8n-workflow';
import { stepHint } from './description/hints';
import { stepProperties, stepSubtitle } from './description/step';
import { gatherOutputs } from './host/execute/gather';
import type { Failed, Made } from './host/execute/gather';
import { Input } from './host/execute/input';
import { memoriesOf } from './host/execute/memory';
import { toExecutionData } from './host/execute/output';
import { getCountries, getTimezones } from './parameters/lists';
import { runStep } from './resources/run';

export class CabinetFm implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Cabinet.fm',
		name: 'cabinetFm',
		icon: { light: 'file:cabinetFm.svg', dark: 'file:cabinetFm.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: stepSubtitle,
		description:
			'Work with callbacks of cabinet.fm: messages, calendar, reminders, rows, contacts, what a reschedule changed',
		defaults: { name: 'Cabinet.fm' },
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		usableAsTool: true,
		builderHint: stepHint,
		properties: stepProperties,
	};

	methods = { loadOptions: { getCountries, getTimezones } };

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const items = this.getInputData();
		const memories = memoriesOf(this);
		const made: Array<Made | Failed> = [];

		for (let index = 0; index < items.length; index++) {
			const result = await runStep(new Input(this, items[index], index, memories));
			if (result.ok) {
				made.push(...result.outputs.map((output) => ({ output, index, gather: result.gather })));
				continue;
			}
			const failure = new NodeOperationError(this.getNode(), result.cause ?? result.problem, {
				itemIndex: index,
				...(result.advice && { description: `Item ${index + 1}: ${result.advice}` }),
			});
			if (!this.continueOnFail()) throw failure;
			const said = [failure.message, failure.description].filter(Boolean).join('. ');
			made.push({ error: said, index });
		}

		const given: INodeExecutionData[] = [];
		for (const { output, index } of await gatherOutputs(made, memories)) {
			given.push(await toExecutionData(this, output, index));
		}
		return [given];
	}
}
