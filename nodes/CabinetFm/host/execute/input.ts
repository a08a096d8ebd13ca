import type { IExecuteFunctions, INodeExecutionData, NodeParameterValueType } from 'n8n-workflow';
import type { Item } from '../../domain/item/schema';
import { readSource } from '../../domain/source/source';
import type { Held } from '../../domain/source/source';
import { ENGLISH } from '../../domain/words/language';
import type { Language } from '../../domain/words/language';
import { readOptions } from '../options';
import type { EnteredOptions, ReadOptions } from '../options';
import type { Memories } from './memory';

/** What went wrong, then what to do. */
export interface Refusal {
	ok: false;
	problem: string;
	advice: string;
	/** What n8n or an expression threw. */
	cause?: Error;
}

export function refusal(problem: string, advice: string): Refusal {
	return { ok: false, problem, advice };
}

/** One input item of the Cabinet.fm node, with the parameters as they are for it. */
export class Input {
	constructor(
		private readonly context: IExecuteFunctions,
		private readonly given: INodeExecutionData,
		private readonly index: number,
		readonly memories: Memories,
	) {}

	/** The parameter as it is for this item; whoever reads it knows its values. */
	parameter(name: string, fallback: NodeParameterValueType): unknown {
		return this.context.getNodeParameter(name, this.index, fallback);
	}

	/** An option of the operation. */
	option(name: string): unknown {
		return this.options()[name];
	}

	/** How this step reads callbacks, and in which language it writes; a wrong option stops it. */
	reading(): (ReadOptions & { ok: true }) | Refusal {
		const entered: EnteredOptions = this.options();
		const read = readOptions(entered, this.context.getTimezone());
		const [problem] = read.problems;
		if (!problem) return { ok: true, ...read };
		return refusal(problem.message, `Change ${optionPath(problem.path)} of this step`);
	}

	/** The callback that the item, or the Callback parameter, holds. */
	held(): { ok: true; held: Held; language: Language } | Refusal {
		const reading = this.reading();
		if (!reading.ok) return reading;
		const isParameter = this.parameter('source', 'item') === 'json';
		const value: unknown = isParameter ? this.parameter('callback', '') : this.given.json;
		const source = readSource(value, reading);
		const { language } = reading;
		if (source.ok) return { ok: true, held: source.held, language: language ?? ENGLISH };
		return isParameter ? noCallbackGiven(source.problem) : this.noCallback(source.problem);
	}

	/** The input item as it is, whatever it holds. */
	whole(): Pick<INodeExecutionData, 'json' | 'binary'> {
		return this.given;
	}

	/** The step that the item comes from, for a message. */
	giver(): string {
		const before = this.context.getInputSourceData?.()?.previousNode;
		return before === undefined ? 'the step before' : `the step "${before}"`;
	}

	/** The typed item, in the step's language. */
	item(): { ok: true; item: Item; language: Language } | Refusal {
		const source = this.held();
		return source.ok ? { ok: true, item: source.held.item, language: source.language } : source;
	}

	private options(): Record<string, unknown> {
		return this.parameter('options', {}) as Record<string, unknown>;
	}

	private noCallback(problem: string): Refusal {
		return refusal(
			`The input item holds no callback of cabinet.fm: ${problem}`,
			`It comes from ${this.giver()}. Connect the Cabinet.fm Trigger, or a Webhook node that receives the callbacks, before this step, or let the steps in between keep all fields. A callback from elsewhere goes into Callback From: JSON`,
		);
	}
}

function noCallbackGiven(problem: string): Refusal {
	return refusal(
		`The Callback parameter holds no callback of cabinet.fm: ${problem}`,
		'Give it the whole callback as JSON, with its callback_type, or set Callback From to Input Item',
	);
}

function optionPath(path: string): string {
	return path.startsWith('Options > ') ? path : `Options > ${path}`;
}
