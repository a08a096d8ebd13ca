import type { INodeProperties } from 'n8n-workflow';
import { bookingRow, bookingRowSchema } from '../../domain/extract/row';
import type { RowChoice } from '../../domain/extract/row';
import { give, onCallback } from '../operation';
import type { Operation } from '../operation';
import { BOOKING } from '../resource';

const fields: INodeProperties[] = [
	{
		displayName: 'Columns',
		name: 'columns',
		type: 'options',
		noDataExpression: true,
		options: [
			{
				name: 'Standard',
				value: 'standard',
				description: 'What most tables need: the same 31 columns for every booking',
			},
			{
				name: 'All',
				value: 'all',
				description: 'Everything that a booking has, such as links, reports and UTM parameters',
			},
		],
		default: 'standard',
		description: 'Which columns the row has',
	},
	{
		displayName: 'Custom Fields',
		name: 'customFields',
		type: 'options',
		noDataExpression: true,
		options: [
			{
				name: 'A Column for Each',
				value: 'columns',
				description:
					'Columns such as custom_level. A new custom field in cabinet.fm is a new column, which a table may lack.',
			},
			{ name: 'Leave Out', value: 'none', description: 'No column for custom fields' },
			{
				name: 'One Column',
				value: 'oneColumn',
				description: 'One column, custom_fields, with all of them as JSON text',
			},
		],
		default: 'oneColumn',
		description: 'How custom fields stand in the row',
	},
];

export const bookingExtract: Operation = {
	resource: BOOKING,
	value: 'extract',
	name: 'Extract',
	action: 'Extract a booking',
	description: 'Get the booking as one flat row for a table: times, names, price, summary',
	fields,
	output: bookingRowSchema,
	canBeMissing: false,
	run: onCallback((item, input) => {
		const columns = input.parameter('columns', 'standard') === 'all' ? 'all' : 'standard';
		const customFields = input.parameter('customFields', 'oneColumn') as RowChoice['customFields'];
		return give({ json: bookingRow(item, { columns, customFields }) });
	}),
};
