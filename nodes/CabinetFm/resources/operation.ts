import type { INodeProperties } from 'n8n-workflow';
import type { z } from 'zod/v4';
import { labelOf } from '../domain/callback/event';
import type { Item } from '../domain/item/schema';
import type { Result, Step } from '../host/step';

/** What a step of the Cabinet.fm node can do with an input item. */
export interface Operation {
	/** As the operation dropdown names it. */
	name: string;
	/** As the node panel lists it. */
	action: string;
	description: string;
	/** Parameters that only this operation has. */
	fields: INodeProperties[];
	/** What an output item holds: the preview in the editor and the reference page show it. */
	output: z.ZodType;
	run(step: Step): Result;
}

/** An operation on the callback that the input item holds. */
export function onCallback(run: (item: Item, step: Step) => Result): Operation['run'] {
	return (step) => {
		const source = step.readCallback();
		return source.ok ? run(source.found.item, step) : source;
	};
}

/** "This callback (Booking Created) ...": how a message begins that says what a callback lacks. */
export function thisCallback({ event }: Item): string {
	return `This callback (${labelOf(event)})`;
}
