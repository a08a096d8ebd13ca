import { bookingRow, bookingRowSchema } from '../../domain/booking/row';
import { give } from '../../host/step';
import { onCallback } from '../operation';
import type { Operation } from '../operation';

export const bookingExtract: Operation = {
	name: 'Extract',
	action: 'Extract a booking',
	description:
		'Get the booking as one flat row for a table or a deal: times, names, price, links, custom fields',
	fields: [],
	output: bookingRowSchema,
	run: onCallback((item) => give({ json: bookingRow(item) })),
};
