import { createRequire } from 'node:module';
import { join } from 'node:path';
import { alternate } from '../rounds.mjs';
import { figure, table, times } from '../table.mjs';
import { target } from '../targets.mjs';
import { bodies, withCustomFields } from './bodies.mjs';
import { pace } from './pace.mjs';

const ROUNDS = { usual: 21, growth: 7 };
const EVENTS = ['new', 'cancelled', 'report', 'reschedule'];
const SIZES = [1, 10, 100, 1000];

/**
 * From body to typed item, in this process.
 * @param {{ folder: string }} packed
 */
export async function processPart({ folder }) {
	const require = createRequire(join(folder, 'package.json'));
	const domain = (/** @type {string} */ path) =>
		require(`./dist/nodes/CabinetFm/domain/${path}.js`);
	const { recognise } = domain('callback/recognise');
	const { toItem } = domain('item/item');
	const { recordSchema, callbackTypeSchema } = domain('callback/schema');
	const { zoneOf } = domain('time/zone');
	const { z } = require('zod/v4');

	const setting = { zone: zoneOf('UTC'), workflowZone: zoneOf('Europe/Berlin'), countryCode: '7' };
	const read = (/** @type {unknown} */ body) => toItem(recognise(body).callback, setting);
	const schema = plainSchema(z, recordSchema, callbackTypeSchema);

	const rows = [];
	for (const event of EVENTS) {
		const texts = bodies(event).map((body) => JSON.stringify(body));
		const parsed = texts.map((text) => JSON.parse(text));
		const at = (/** @type {number} */ index) => index % texts.length;
		const contenders = {
			json: (/** @type {number} */ index) => JSON.parse(texts[at(index)]),
			zod: (/** @type {number} */ index) => schema.parse(parsed[at(index)]),
			item: (/** @type {number} */ index) => read(parsed[at(index)]),
			both: (/** @type {number} */ index) => read(JSON.parse(texts[at(index)])),
		};
		const { json, zod, item, both } = await alternate(contenders, pace, ROUNDS.usual);
		rows.push([
			`${event} (${texts[0].length} characters)`,
			...[json, zod, item, both].map(figure),
			times(item / json),
			times(item / zod),
		]);
		if (event === 'new') target('body to item', item, { atMost: 60, unit: 'us' });
	}
	console.log(`\nMicroseconds per callback, medians of ${ROUNDS.usual} alternating rounds:\n`);
	console.log(
		table(
			['Callback', 'JSON.parse', 'zod', 'to item', 'JSON.parse + to item', 'to JSON', 'to zod'],
			rows,
		),
	);
	await growth(read);
}

/** @param {(body: unknown) => unknown} read */
async function growth(read) {
	const contenders = Object.fromEntries(
		SIZES.map((size) => {
			const body = withCustomFields(size);
			return [size, () => read(body)];
		}),
	);
	const seen = await alternate(contenders, pace, ROUNDS.growth);
	console.log('\nMicroseconds per callback as custom fields grow:\n');
	console.log(
		table(
			['Custom fields', 'to item', 'per added field'],
			SIZES.map((size) => [
				size,
				figure(seen[size]),
				size === 1 ? '' : ((seen[size] - seen[1]) / (size - 1)).toFixed(3),
			]),
		),
	);
	const perField = (/** @type {number} */ size) => (seen[size] - seen[1]) / (size - 1);
	target('a field among 1,000 against one among 100', perField(1000) / perField(100), {
		atMost: 2,
		unit: 'x',
	});
}

/** What somebody would write who only wants the callback checked. */
function plainSchema(z, recordSchema, callbackTypeSchema) {
	const nullable = (/** @type {any} */ object) =>
		z.looseObject(
			Object.fromEntries(
				Object.entries(object.shape).map(([key, field]) => [
					key,
					(field.shape ? nullable(field) : field).nullish(),
				]),
			),
		);
	const record = nullable(recordSchema);
	return record.extend({
		callback_type: callbackTypeSchema,
		new: record.nullish(),
		old: record.nullish(),
	});
}
