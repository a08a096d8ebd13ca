import { schemas, source, z } from '../../../tools/sources.mjs';

const all = schemas();
const { EVENT_NAMES } = source('events');

/** Objects that have a table of their own, by their shape: describing a schema copies it, but not its shape. */
const NAMED = new Map([
	[all.recordSchema.shape, '[Record](#record)'],
	[all.meetingSchema.shape, '[Booking](#booking)'],
	[all.userSchema.shape, '[User](#user)'],
	[all.lessonSchema.shape, '[Service](#service)'],
	[all.reportSchema.shape, '[Report](#report)'],
	[all.teamSchema.shape, '[Company](#company)'],
	[all.bookingSchema.shape, 'object: `id` to `updated_at` of the [item](#item)'],
	[all.localSchema.shape, '[Local](#local)'],
	[all.personSchema.shape, '[Person](#person)'],
	[all.lessonItemSchema.shape, '[Lesson](#lesson)'],
	[all.reportItemSchema.shape, '[Outcome](#outcome)'],
	[all.teamItemSchema.shape, '[Team](#team)'],
	[all.changesSchema.shape, '[Changes](#changes)'],
	[all.issueSchema.shape, '[Issue](#issue)'],
]);

/** @type {Record<string, string>} */
const WORDS = {
	string: 'text',
	number: 'number',
	boolean: 'true or false',
	object: 'object',
	record: 'object',
	unknown: 'anything',
};

/** Whether an object has a table of its own. @param {any} schema */
export function isNamed(schema) {
	return schema instanceof z.ZodObject && NAMED.has(schema.shape);
}

/**
 * The kinds of value that a schema admits, in words: "text, number or null".
 * @param {any} schema
 * @returns {string}
 */
export function typeOf(schema) {
	const kinds = kindsOf(schema);
	return [kinds.slice(0, -1).join(', '), ...kinds.slice(-1)].filter(Boolean).join(' or ');
}

/** @param {any} schema @returns {string[]} */
function kindsOf(schema) {
	if (schema instanceof z.ZodOptional) return kindsOf(schema.unwrap());
	if (schema instanceof z.ZodNullable) return [...kindsOf(schema.unwrap()), 'null'];
	if (schema instanceof z.ZodArray) return [`list of ${typeOf(schema.element)}`];
	if (schema instanceof z.ZodEnum) return choices(schema.options.map(String));
	if (schema instanceof z.ZodUnion) return schema.options.flatMap(kindsOf);
	return [NAMED.get(schema.shape) ?? WORDS[schema.def.type]];
}

/** @param {string[]} options */
function choices(options) {
	if (options.length === EVENT_NAMES.length) return ['[event](#events)'];
	return options.map((option) => `\`${option}\``);
}

/** What is behind `optional`, `nullable` and "list of". @param {any} schema @returns {any} */
export function contentOf(schema) {
	if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) {
		return contentOf(schema.unwrap());
	}
	return schema instanceof z.ZodArray ? contentOf(schema.element) : schema;
}

/** The fields of an object; none for anything else. @param {any} schema @returns {Array<[string, any]>} */
export function fieldsOf(schema) {
	return schema instanceof z.ZodObject ? Object.entries(schema.shape) : [];
}
