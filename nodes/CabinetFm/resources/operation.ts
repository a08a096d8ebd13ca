import type { INodeProperties } from 'n8n-workflow';
import type { z } from 'zod/v4';
import { labelOf } from '../domain/callback/event';
import type { Item } from '../domain/item/schema';
import type { Language } from '../domain/words/language';
import type { Gather } from '../host/execute/gather';
import type { Input, Refusal } from '../host/execute/input';
import type { Output } from '../host/execute/output';

/** What an operation is about, as the resource dropdown and the node panel name it. */
export interface Resource {
	value: string;
	name: string;
}

export interface Given {
	ok: true;
	outputs: Output[];
}

/** The callback lacks what the operation is about. */
export interface Nothing {
	ok: true;
	/** What is missing, as a sentence. */
	missing: string;
	/** What Return Empty Fields gives. */
	empty: object;
}

/** Everything that an operation of the Cabinet.fm node says about itself but what it does. */
interface About {
	resource: Resource;
	value: string;
	/** As the operation dropdown names it. */
	name: string;
	/** As the node panel lists it. */
	action: string;
	description: string;
	/** Parameters of its own, with their own display conditions. */
	fields: INodeProperties[];
	/** Options of its own. */
	options?: INodeProperties[];
	/** Whether it works on something else than a callback, or on nothing. */
	readsNoCallback?: boolean;
	/** What an output item holds: the preview in the editor and the reference page show it. */
	output: z.ZodType;
	/** What becomes of the outputs of all items together. */
	gather?: Gather;
}

type Run<Result> = (input: Input) => Result | Promise<Result>;

/**
 * An operation, and what it gives for an input item. Where something can be missing it says so instead of giving
 * nothing, and the node applies When There Is None.
 */
export type Operation = About &
	(
		| { canBeMissing: false; run: Run<Given | Refusal> }
		| { canBeMissing: true; run: Run<Given | Nothing | Refusal> }
	);

export function give(...outputs: Output[]): Given {
	return { ok: true, outputs };
}

export function nothing(missing: string, empty: object): Nothing {
	return { ok: true, missing, empty };
}

/** An operation on the callback that the input item holds. */
export function onCallback<Result>(
	run: (item: Item, input: Input, language: Language) => Result | Promise<Result>,
): Run<Result | Refusal> {
	return (input) => {
		const source = input.item();
		return source.ok ? run(source.item, input, source.language) : source;
	};
}

/** "This callback (Booking Created) ...": how a message begins that says what a callback lacks. */
export function thisCallback({ event }: Item): string {
	return `This callback (${labelOf(event)})`;
}
