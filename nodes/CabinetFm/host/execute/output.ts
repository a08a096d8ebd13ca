import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import type { Item } from '../../domain/item/schema';

/** A file that an operation gives with an item. */
export interface File {
	content: string;
	fileName: string;
	mimeType: string;
}

/** One item that an operation gives. */
export interface Output {
	json: object;
	/** The files of an input item that is passed on. */
	binary?: INodeExecutionData['binary'];
	/** New files, each under the name of its binary field. */
	files?: Readonly<Record<string, File>>;
	/** What it is about, where several items are gathered: one of each key. */
	identity?: { key: string; item: Item };
	/** How many values its operation remembers. */
	remembers?: number;
}

/** The output as n8n passes it on; files go into n8n's storage. */
export async function toExecutionData(
	context: IExecuteFunctions,
	{ json, binary: passed, files }: Output,
	item: number,
): Promise<INodeExecutionData> {
	const given: INodeExecutionData = {
		json: json as INodeExecutionData['json'],
		...(passed && { binary: passed }),
		pairedItem: { item },
	};
	if (!files) return given;
	const binary: INodeExecutionData['binary'] = { ...passed };
	for (const [name, { content, fileName, mimeType }] of Object.entries(files)) {
		const bytes = Buffer.from(content, 'utf8');
		binary[name] = await context.helpers.prepareBinaryData(bytes, fileName, mimeType);
	}
	return { ...given, binary };
}
