import { SAMPLES, sample } from '../../tools/callbacks.mjs';
import { accepts } from './scene.mjs';

const created = sample('new');
const { callback_type, ...record } = created;
const odd = sample('new', {
	id: 'A-17',
	worker: 'nobody',
	updated_at: 'yesterday',
	colour: { favourite: ['green'] },
});
const local = sample('new', {
	booking: {
		...created.booking,
		start_time: '2026-12-01 18:00:00',
		end_time: '2026-12-01 19:30:00',
		client: { ...created.booking.client, phone: '8 916 123-45-67' },
	},
});
const strange = JSON.parse(
	'{"callback_type":"new","id":1,"__proto__":{"a":1},"constructor":"x","toString":null}',
);
const big = sample('new', { note: 'x'.repeat(2_000_000) });

/** @type {import('./scene.mjs').Scene[]} */
export const itemScenes = [
	{
		name: 'raw items',
		parameters: { itemFormat: 'raw' },
		sends: [...SAMPLES].map(([event, callback]) => accepts(event, callback)),
	},
	{
		name: 'options',
		timezone: 'Asia/Tokyo',
		parameters: { options: { includeRaw: true, timezone: 'Europe/Moscow', countryCode: '7' } },
		sends: [...SAMPLES]
			.map(([event, callback]) => accepts(event, callback))
			.concat(accepts('new', local, { label: 'a local time and phone' })),
	},
	{
		name: 'every reading of the page',
		parameters: {},
		sends: [
			accepts('new', { callback_type, booking: record }, { label: 'a nested record' }),
			accepts('worker_removed', sample('worker_removed', { callback_type: 'woker_removed' }), {
				label: 'woker_removed',
			}),
			accepts('other', { callback_type: 'survey' }, { label: 'nothing but a type' }),
			accepts('new', odd, { label: 'odd content' }),
			accepts('new', strange, { label: 'a key named __proto__' }),
			accepts('new', big, { label: 'a body of 2 MB' }),
		],
	},
	{
		name: 'content types',
		parameters: {},
		sends: [null, 'text/plain', 'application/octet-stream', 'application/vnd.api+json']
			.concat('application/x-www-form-urlencoded', 'application/json; charset=utf-8')
			.map((contentType) =>
				accepts('new', created, {
					label: `JSON sent as ${contentType ?? 'nothing'}`,
					sending: { contentType },
				}),
			),
	},
];
