import { workerContact, workerContactSchema } from '../../domain/extract/contact';
import { give, nothing, onCallback, thisCallback } from '../operation';
import type { Operation } from '../operation';
import { EXPERT } from '../resource';

export const workerExtract: Operation = {
	resource: EXPERT,
	value: 'extract',
	name: 'Extract',
	action: 'Extract an expert',
	description: 'Get the expert of the booking as a contact, and whether the expert was removed',
	fields: [],
	output: workerContactSchema,
	canBeMissing: true,
	run: onCallback((item) => {
		const json = workerContact(item);
		return item.worker ? give({ json }) : nothing(`${thisCallback(item)} carries no expert`, json);
	}),
};
