import { workerContact, workerContactSchema } from '../../domain/person/contact';
import { give } from '../../host/step';
import { onCallback, thisCallback } from '../operation';
import type { Operation } from '../operation';

export const workerExtract: Operation = {
	name: 'Extract',
	action: 'Extract an expert',
	description: 'Get the expert of the booking as a contact, and whether the expert was removed',
	fields: [],
	output: workerContactSchema,
	run: onCallback((item, step) => {
		const json = workerContact(item);
		if (!item.worker) return step.whenMissing(`${thisCallback(item)} carries no expert`, json);
		return give({ json });
	}),
};
