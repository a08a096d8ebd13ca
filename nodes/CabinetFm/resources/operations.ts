import { bookingExtract } from './booking/extract';
import { generateSample } from './callback/generateSample';
import { parse } from './callback/parse';
import { clientExtract } from './client/extract';
import { refuseStep } from '../host/step';
import type { Result, Step } from '../host/step';
import type { Operation } from './operation';
import { compare } from './reschedule/compare';
import { extractPair } from './reschedule/extractPair';
import { workerExtract } from './worker/extract';

export interface Resource {
	/** As the resource dropdown and the node panel name it. */
	name: string;
	operations: Readonly<Record<string, Operation>>;
	/** Whether a callback may be without it, so that the user chooses what happens then. */
	canBeMissing: boolean;
}

/** Everything that the Cabinet.fm node can do: resource, then operation. */
export const RESOURCES = {
	booking: { name: 'Booking', canBeMissing: false, operations: { extract: bookingExtract } },
	callback: { name: 'Callback', canBeMissing: false, operations: { generateSample, parse } },
	client: { name: 'Client', canBeMissing: true, operations: { extract: clientExtract } },
	worker: { name: 'Expert', canBeMissing: true, operations: { extract: workerExtract } },
	reschedule: { name: 'Reschedule', canBeMissing: true, operations: { compare, extractPair } },
} satisfies Record<string, Resource>;

const SUBTITLES = JSON.stringify(
	Object.fromEntries(
		Object.entries<Resource>(RESOURCES).flatMap(([resource, { name, operations }]) =>
			Object.entries(operations).map(([operation, own]) => [
				`${resource} ${operation}`,
				`${own.name}: ${name}`,
			]),
		),
	),
);

/** What the node shows under its name, e.g. "Extract: Expert". */
export const subtitleExpression: `={{${string}}}` = `={{ (${SUBTITLES})[$parameter.resource + ' ' + $parameter.operation] ?? '' }}`;

/** Runs the operation that the parameters name on one input item. */
export function runStep(step: Step): Result {
	const resources: Readonly<Record<string, Resource>> = RESOURCES;
	const resource = String(step.parameter('resource', ''));
	const operation = String(step.parameter('operation', ''));
	const operations = Object.hasOwn(resources, resource) ? resources[resource].operations : {};
	if (Object.hasOwn(operations, operation)) return operations[operation].run(step);
	return refuseStep(
		`This version of the node has no operation "${operation}" of "${resource}"`,
		'Choose Resource and Operation again, or update the package',
	);
}
