import type { INodeProperties } from 'n8n-workflow';
import { clientContact, clientContactSchema } from '../../domain/extract/contact';
import { newestOfEach } from '../../host/execute/gather';
import { give, nothing, onCallback, thisCallback } from '../operation';
import type { Operation } from '../operation';
import { CLIENT } from '../resource';

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
	resource: CLIENT,
	value: 'extract',
	name: 'Extract',
	action: 'Extract a client',
	description: 'Get who booked, as a contact for a CRM: first and last name, e-mail, phone, key',
	fields: [unique],
	output: clientContactSchema,
	gather: newestOfEach,
	canBeMissing: true,
	run: onCallback((item, input) => {
		const json = clientContact(item);
		if (!item.client) return nothing(`${thisCallback(item)} carries no client`, json);
		const isUnique = input.parameter('unique', false) === true;
		if (!isUnique || json.key === null) return give({ json });
		return give({ json, identity: { key: json.key, item } });
	}),
};
