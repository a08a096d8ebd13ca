import type { INodePropertyOptions } from 'n8n-workflow';
import { DOCUMENTED_EVENTS, EVENTS } from '../../domain/callback/event';
import type { DocumentedEvent } from '../../domain/callback/event';
import { recognise } from '../../domain/callback/recognise';
import { toItem } from '../../domain/item/item';
import { itemSchema } from '../../domain/item/schema';
import { sampleCallback } from '../../domain/sample/sample';
import { ENGLISH } from '../../domain/words/language';
import { refusal } from '../../host/execute/input';
import { itemFormat } from '../../parameters/itemFormat';
import { give } from '../operation';
import type { Operation } from '../operation';
import { CALLBACK } from '../resource';

const ALL = 'all';
const FARTHEST_DAYS = 3650;

const sampleEvents: INodePropertyOptions[] = [
	{
		name: 'All Events',
		value: ALL,
		description: 'One item for each event that cabinet.fm documents',
	},
	...EVENTS.filter(({ event }) => event !== 'other').map(({ event, label, firedBy }) => ({
		name: label,
		value: event,
		description: firedBy,
	})),
];

export const generateSample: Operation = {
	resource: CALLBACK,
	value: 'generateSample',
	name: 'Generate Sample',
	action: 'Generate a sample callback',
	description: 'Make a realistic callback to build and test with, without any booking',
	fields: [
		{
			displayName: 'Sample Event',
			name: 'sampleEvent',
			type: 'options',
			options: sampleEvents,
			default: 'new',
			description: 'What happened to the booking of the sample',
		},
		itemFormat,
		{
			displayName: 'Starts In (Days)',
			name: 'startsIn',
			type: 'number',
			typeOptions: { minValue: -FARTHEST_DAYS, maxValue: FARTHEST_DAYS, numberPrecision: 0 },
			default: 7,
			description: 'Days from today to the meeting of the sample; negative for a past meeting',
		},
	],
	output: itemSchema,
	readsNoCallback: true,
	canBeMissing: false,
	run(input) {
		const sampleEvent = String(input.parameter('sampleEvent', 'new'));
		const events = DOCUMENTED_EVENTS.filter((event) => [ALL, event].includes(sampleEvent));
		if (events.length === 0) {
			return refusal(
				`There is no sample of the event "${sampleEvent}"`,
				`Set Sample Event to ${ALL} or to one of ${DOCUMENTED_EVENTS.join(', ')}`,
			);
		}
		const startsIn = Number(input.parameter('startsIn', 7));
		if (!Number.isInteger(startsIn) || Math.abs(startsIn) > FARTHEST_DAYS) {
			return refusal(
				'Starts In is not a number of days',
				`Enter a whole number from ${-FARTHEST_DAYS} to ${FARTHEST_DAYS}`,
			);
		}
		const reading = input.reading();
		if (!reading.ok) return reading;
		const { setting } = reading;
		const language = reading.language ?? ENGLISH;
		const isRaw = input.parameter('itemFormat', 'typed') === 'raw';
		const day = { now: Date.now(), startsIn };
		return give(...events.map((event) => ({ json: sample(event) })));

		function sample(event: DocumentedEvent): object {
			const callback = sampleCallback(event, day, language);
			const recognition = recognise(callback);
			return isRaw || !recognition.ok ? callback : toItem(recognition.callback, setting, language);
		}
	},
};
