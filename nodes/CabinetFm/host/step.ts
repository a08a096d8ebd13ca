import type { IExecuteFunctions, INodeExecutionData, NodeParameterValueType } from 'n8n-workflow';
import type { Setting } from '../domain/item/booking';
import type { Booking } from '../domain/item/schema';
import { readSource } from '../domain/source/source';
import type { Found } from '../domain/source/source';
import { readSetting } from './settings';
import type { ReadingOptions } from './settings';

/** One item that an operation gives. */
export interface Output {
	json: object;
	/** Whom it is about, where one item per person can be asked for. */
	identity?: { key: string; booking: Booking };
}

/** What went wrong, then what to do. */
export interface Refusal {
	ok: false;
	problem: string;
	advice: string;
}

export type Result = { ok: true; outputs: Output[] } | Refusal;

export function give(...outputs: Output[]): Result {
	return { ok: true, outputs };
}

export function refuseStep(problem: string, advice: string): Refusal {
	return { ok: false, problem, advice };
}

/** One input item of the Cabinet.fm node, with the parameters as they are for it. */
export class Step {
	constructor(
		private readonly context: IExecuteFunctions,
		private readonly input: INodeExecutionData,
		private readonly index: number,
	) {}

	/** The parameter as it is for this item; whoever reads it knows its values. */
	parameter(name: string, fallback: NodeParameterValueType): unknown {
		return this.context.getNodeParameter(name, this.index, fallback);
	}

	/** The callback that the item, or the Callback parameter, holds. */
	readCallback(): { ok: true; found: Found } | Refusal {
		const isParameter = this.parameter('source', 'item') === 'json';
		const value: unknown = isParameter ? this.parameter('callback', '') : this.input.json;
		const source = readSource(value, this.setting());
		if (source.ok) return source;
		return isParameter
			? refuseStep(
					`The Callback parameter holds no callback of cabinet.fm: ${source.problem}`,
					'Give it the whole callback as JSON, with its callback_type, or set Callback From to Input Item',
				)
			: refuseStep(
					`The input item holds no callback of cabinet.fm: ${source.problem}`,
					'Connect the Cabinet.fm Trigger, or a Webhook node that receives the callbacks, before this step. A callback from elsewhere goes into Callback From: JSON',
				);
	}

	/** How times and phone numbers of the callback are read. */
	setting(): Setting {
		return readSetting(this.options(), this.context.getTimezone());
	}

	options(): ReadingOptions {
		return this.parameter('options', {}) as ReadingOptions;
	}

	/** What to give for a callback without the thing that the operation is about. */
	whenMissing(problem: string, empty: object): Result {
		switch (this.parameter('whenMissing', 'skip')) {
			case 'empty':
				return give({ json: empty });
			case 'error':
				return refuseStep(
					problem,
					'To go on without it, set When There Is None to Skip the Item or to Return Empty Fields',
				);
			default:
				return give();
		}
	}
}
