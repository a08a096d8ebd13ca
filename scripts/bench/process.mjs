import { sample } from '../../tools/callbacks.mjs';
import { itemReader, source, z } from '../../tools/sources.mjs';
import { figure, table } from '../../tools/terminal.mjs';
import { firstEdition } from './firstEdition.mjs';
import { alternate, bodies, pace, target, times } from './measure.mjs';

const ROUNDS = { usual: 21, growth: 7 };
const EVENTS = ['new', 'cancelled', 'report', 'reschedule'];
const SIZES = [1, 10, 100, 1000];

/** From body to typed item, in this process. */
export async function processPart() {
	const { recordSchema, callbackTypeSchema } = source('wire');
	const readItem = itemReader();
	const readFirst = firstEdition();
	if (!readFirst) console.log('\nThe first edition did not run: this clone lacks its commit.');
	const read = (/** @type {unknown} */ body) =>
		readItem(body, { countryCode: '7' }, 'Europe/Berlin');
	const schema = plainSchema(recordSchema, callbackTypeSchema);

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
			...(readFirst && {
				first: (/** @type {number} */ index) => readFirst(parsed[at(index)], '7', 'Europe/Berlin'),
			}),
		};
		const { json, zod, item, both, first } = await alternate(contenders, pace, ROUNDS.usual);
		rows.push([
			`${event} (${texts[0].length} characters)`,
			...[json, zod, item, both].map(figure),
			times(item / json),
			times(item / zod),
			first === undefined ? '' : times(item / first),
		]);
		if (first !== undefined) {
			target(`${event}: body to item, to the first edition`, item / first, {
				atMost: 2,
				unit: 'x',
			});
		}
	}
	console.log(`\nMicroseconds per callback, medians of ${ROUNDS.usual} alternating rounds:\n`);
	console.log(
		table(
			[
				'Callback',
				'JSON.parse',
				'zod',
				'to item',
				'JSON.parse + to item',
				'to JSON',
				'to zod',
				'to 0.1.0',
			],
			rows,
			{ figures: true },
		),
	);
	await growth(read);
	await languages(readItem);
}

/**
 * What the words of an item cost: making them again takes as long as making them first.
 * @param {ReturnType<typeof itemReader>} readItem
 */
async function languages(readItem) {
	const { inLanguage } = source('reword');
	const { LANGUAGES, languageOf } = source('language');
	const callbacks = bodies('new');
	const at = (/** @type {number} */ index) => index % callbacks.length;
	const rows = [];
	for (const { value: language } of LANGUAGES) {
		const options = { countryCode: '7', language };
		const items = callbacks.map((body) => readItem(body, options, 'Europe/Berlin'));
		const { item, words } = await alternate(
			{
				item: (/** @type {number} */ index) =>
					readItem(callbacks[at(index)], options, 'Europe/Berlin'),
				words: (/** @type {number} */ index) => inLanguage(items[at(index)], languageOf(language)),
			},
			pace,
			ROUNDS.growth,
		);
		rows.push([language, figure(item), figure(words), times(item / (item - words))]);
		target(`${language}: an item with words to one without`, item / (item - words), {
			atMost: 2.5,
			unit: 'x',
		});
	}
	console.log('\nMicroseconds per new booking in each language:\n');
	console.log(
		table(['Language', 'to item', 'of it words', 'with words to without'], rows, { figures: true }),
	);
}

/** @param {(body: unknown) => unknown} read */
async function growth(read) {
	const contenders = Object.fromEntries(
		SIZES.map((size) => {
			const names = Array.from({ length: size }, (_, index) => [
				`field_${index}`,
				`value ${index}`,
			]);
			const body = sample('new', { custom_fields_values: Object.fromEntries(names) });
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
			{ figures: true },
		),
	);
	const perField = (/** @type {number} */ size) => (seen[size] - seen[1]) / (size - 1);
	target('a field among 1,000 against one among 100', perField(1000) / perField(100), {
		atMost: 2,
		unit: 'x',
	});
}

/**
 * What somebody would write who only wants the callback checked.
 * @param {any} recordSchema
 * @param {any} callbackTypeSchema
 */
function plainSchema(recordSchema, callbackTypeSchema) {
	/** @type {(object: any) => any} */
	const nullable = (object) =>
		z.looseObject(
			Object.fromEntries(
				Object.entries(object.shape).map(([key, /** @type {any} */ field]) => [
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
