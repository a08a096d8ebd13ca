import type { INodeProperties } from 'n8n-workflow';
import { clientContact, clientContactSchema } from '../../domain/person/contact';
import { give } from '../../host/step';
import { onCallback, thisCallback } from '../operation';
import type { Operation } from '../operation';

const unique: INodeProperties = {
	displayName: 'One Item per Client',
	name: 'unique',
	type: 'boolean',
	default: false,
	noDataExpression: true,
	description:
		'Whether to return each client once per run, with the newest of the bookings that came in',
};

export const clientExtract: Operation = {
	name: 'Extract',
	action: 'Extract a client',
	description: 'Get who booked, as a contact for a CRM: first and last name, e-mail, phone, key',
	fields: [unique],
	output: clientContactSchema,
	run: onCallback((item, step) => {
		const json = clientContact(item);
		if (!item.client) return step.whenMissing(`${thisCallback(item)} carries no client`, json);
		const isUnique = step.parameter('unique', false) === true;
		if (!isUnique || json.key === null) return give({ json });
		return give({ json, identity: { key: json.key, booking: item } });
	}),
};
