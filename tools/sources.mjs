import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { transformSync } from '@swc/core';

const require = createRequire(import.meta.url);
const NODES = 'nodes/CabinetFm';

/** The zod of the sources, so that `instanceof` tells their schemas. @type {typeof import('zod/v4')} */
export const z = require('zod/v4');

/** What scripts and end-to-end tests need of the package's code: when a file moves, this is the place. */
const FILES = {
	columns: `${NODES}/domain/extract/columns.ts`,
	events: `${NODES}/domain/callback/event.ts`,
	input: `${NODES}/host/execute/input.ts`,
	item: `${NODES}/domain/item/item.ts`,
	itemSchema: `${NODES}/domain/item/schema.ts`,
	language: `${NODES}/domain/words/language.ts`,
	operations: `${NODES}/resources/table.ts`,
	options: `${NODES}/host/options.ts`,
	pair: `${NODES}/domain/extract/pair.ts`,
	recognise: `${NODES}/domain/callback/recognise.ts`,
	reword: `${NODES}/domain/item/reword.ts`,
	sample: `${NODES}/domain/sample/sample.ts`,
	wire: `${NODES}/domain/callback/schema.ts`,
	booking: `${NODES}/domain/booking/schema.ts`,
	changes: `${NODES}/domain/reschedule/schema.ts`,
	issue: `${NODES}/domain/callback/findings.ts`,
	person: `${NODES}/domain/person/schema.ts`,
	calendarReaders: 'test/domain/calendar/readers.ts',
	cases: 'test/laws/cases.ts',
	laws: 'test/laws/properties.ts',
	lossless: 'test/laws/lossless.ts',
};

/**
 * Loads one of them without building it.
 * @param {keyof typeof FILES} name
 * @returns {any}
 */
export const source = (name) => sourceAt(FILES[name]);

/**
 * Loads a TypeScript file of this repository without building it.
 * @param {string} path
 * @returns {any}
 */
export function sourceAt(path) {
	require.extensions['.ts'] ??= (module, filename) => {
		const { code } = transformSync(readFileSync(filename, 'utf8'), {
			filename,
			jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
			module: { type: 'commonjs' },
		});
		// Node's own way to compile a module has no public type.
		/** @type {any} */ (module)._compile(code, filename);
	};
	return require(`../${path}`);
}

/** Every schema of a callback and of an item, by the name that its file gives it. @returns {Record<string, any>} */
export const schemas = () =>
	Object.assign(
		{},
		...[source('wire'), source('booking'), source('changes'), source('issue')],
		...[source('itemSchema'), source('person')],
	);

/**
 * The way of a callback to its typed item, without n8n.
 * @returns {(callback: unknown, options?: Record<string, unknown>, timezone?: string) => any}
 *   `options`: of the trigger, its language among them; `timezone`: of the workflow
 */
export function itemReader() {
	const { recognise } = source('recognise');
	const { toItem } = source('item');
	const { readOptions } = source('options');
	const { ENGLISH } = source('language');
	return (callback, options = {}, timezone = 'UTC') => {
		const recognition = recognise(callback);
		if (!recognition.ok) throw new Error(recognition.problem);
		const { setting, language } = readOptions(options, timezone);
		return toItem(recognition.callback, setting, language ?? ENGLISH);
	};
}
