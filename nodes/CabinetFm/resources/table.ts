import { bookingExtract } from './booking/extract';
import { createFile } from './calendar/createFile';
import { getEvent } from './calendar/getEvent';
import { generateSample } from './callback/generateSample';
import { parse } from './callback/parse';
import { removeRepeats } from './callback/removeRepeats';
import { clientExtract } from './client/extract';
import { messageWrite } from './message/write';
import type { Operation } from './operation';
import { reminderPlan } from './reminder/plan';
import { stillValid } from './reminder/stillValid';
import { compare } from './reschedule/compare';
import { extractPair } from './reschedule/extractPair';
import { workerExtract } from './worker/extract';

/** Everything that the Cabinet.fm node can do, in the order of its dropdowns. */
export const OPERATIONS: readonly Operation[] = [
	bookingExtract,
	createFile,
	getEvent,
	generateSample,
	parse,
	removeRepeats,
	clientExtract,
	workerExtract,
	messageWrite,
	reminderPlan,
	stillValid,
	compare,
	extractPair,
];

/** The operation that the node's parameters name. */
export function operationOf(resource: string, operation: string): Operation | undefined {
	return OPERATIONS.find((one) => one.resource.value === resource && one.value === operation);
}
