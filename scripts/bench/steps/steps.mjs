import { assignmentsOf, bookingFields, clientFields, expertFields, pairFields } from './fields.mjs';

const ours = (resource, operation, event = 'new') => ({
	type: 'n8n-nodes-cabinetfm.cabinetFm',
	typeVersion: 1,
	parameters: { resource, operation },
	event,
	form: 'webhook',
});
const editFields = (fields, event = 'new') => ({
	type: 'n8n-nodes-base.set',
	typeVersion: 3.4,
	parameters: { assignments: { assignments: assignmentsOf(fields) }, options: {} },
	event,
	form: 'webhook',
});

/** Each operation, and the Edit Fields node that a user would set up for the same. */
export const PAIRS = {
	'Booking: Extract': [ours('booking', 'extract'), editFields(bookingFields)],
	'Client: Extract': [ours('client', 'extract'), editFields(clientFields)],
	'Expert: Extract': [ours('worker', 'extract'), editFields(expertFields)],
	'Callback: Parse': [
		ours('callback', 'parse'),
		editFields({ ...bookingFields, ...clientFields, ...expertFields }),
	],
	'Reschedule: Extract Pair': [
		ours('reschedule', 'extractPair', 'reschedule'),
		editFields(pairFields, 'reschedule'),
	],
	'Reschedule: Compare': [
		ours('reschedule', 'compare', 'reschedule'),
		editFields(pairFields, 'reschedule'),
	],
};
