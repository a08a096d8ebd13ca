import type { INodeProperties } from 'n8n-workflow';

/** No reminder is farther from its meeting. */
export const FARTHEST = 1_000_000;

export const reminders: INodeProperties = {
	displayName: 'Reminders',
	name: 'reminders',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true },
	placeholder: 'Add Reminder',
	default: { reminder: [{ amount: 24, unit: 'hours', when: 'before' }] },
	description: 'When to remind of the meeting: each gives an item of its own',
	options: [
		{
			displayName: 'Reminder',
			name: 'reminder',
			values: [
				{
					displayName: 'Amount',
					name: 'amount',
					type: 'number',
					typeOptions: { minValue: 0, maxValue: FARTHEST, numberPrecision: 0 },
					default: 24,
					description: 'How many minutes, hours or days',
				},
				{
					displayName: 'Unit',
					name: 'unit',
					type: 'options',
					options: [
						{ name: 'Days', value: 'days', description: 'At the same time of day' },
						{ name: 'Hours', value: 'hours' },
						{ name: 'Minutes', value: 'minutes' },
					],
					default: 'hours',
					description: "A day is one on the client's clock, also where the clocks change",
				},
				{
					displayName: 'When',
					name: 'when',
					type: 'options',
					options: [
						{ name: 'After the End', value: 'after' },
						{ name: 'Before the Start', value: 'before' },
					],
					default: 'before',
					description: 'Whether it comes before the meeting or after it',
				},
			],
		},
	],
};

export const quietFrom: INodeProperties = {
	displayName: 'Quiet From',
	name: 'quietFrom',
	type: 'string',
	default: '',
	placeholder: 'e.g. 22:00',
	description:
		"When the quiet time begins on the client's clock. A reminder before the meeting that falls into it goes out at its beginning.",
};

export const quietUntil: INodeProperties = {
	displayName: 'Quiet Until',
	name: 'quietUntil',
	type: 'string',
	default: '',
	placeholder: 'e.g. 08:00',
	description:
		"When the quiet time ends on the client's clock. A reminder after the meeting that falls into it goes out at its end.",
};
