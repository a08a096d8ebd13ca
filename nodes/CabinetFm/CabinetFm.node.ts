import { NodeConnectionTypes, NodeOperationError } from 'n8n-workflow';
import type {
	IDataObject,
	IExecuteFunctions,
	INodeExecutionData,
	INodeType,
	INodeTypeDescription,
} from 'n8n-workflow';
import { Step } from './host/step';
import { withoutOlder } from './host/unique';
import type { GivenItem } from './host/unique';
import { runStep, subtitleExpression } from './resources/operations';
import { stepProperties } from './resources/steps';

export class CabinetFm implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Cabinet.fm',
		name: 'cabinetFm',
		icon: { light: 'file:cabinetFm.svg', dark: 'file:cabinetFm.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: subtitleExpression,
		description:
			'Work with callbacks of cabinet.fm: get the booking, client, expert or what a reschedule changed',
		defaults: { name: 'Cabinet.fm' },
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		usableAsTool: true,
		properties: stepProperties,
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const items = this.getInputData();
		const given: GivenItem[] = [];

		for (let index = 0; index < items.length; index++) {
			try {
				const result = runStep(new Step(this, items[index], index));
				if (!result.ok) {
					throw new NodeOperationError(this.getNode(), result.problem, {
						itemIndex: index,
						description: `Item ${index}: ${result.advice}`,
					});
				}
				for (const { json, identity } of result.outputs) {
					given.push({ json: json as IDataObject, identity, pairedItem: { item: index } });
				}
			} catch (error) {
				const failure = new NodeOperationError(this.getNode(), error as Error, {
					itemIndex: index,
				});
				if (!this.continueOnFail()) throw failure;
				const said = [failure.message, failure.description].filter(Boolean).join('. ');
				given.push({ json: { error: said }, pairedItem: { item: index } });
			}
		}

		return [withoutOlder(given).map(({ json, pairedItem }) => ({ json, pairedItem }))];
	}
}
