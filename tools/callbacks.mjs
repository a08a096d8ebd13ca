import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

const FOLDER = new URL('../test/fixtures/callbacks/', import.meta.url);

/** The sample callback of each event; the file's name is the event. @type {Map<string, any>} */
export const SAMPLES = new Map(
	readdirSync(FOLDER)
		.filter((name) => name.endsWith('.json'))
		.map((name) => [
			basename(name, '.json'),
			JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')),
		]),
);

/**
 * A sample with some fields replaced.
 * @param {string} event
 * @param {Record<string, unknown>} [fields]
 */
export function sample(event, fields = {}) {
	if (!SAMPLES.has(event)) throw new Error(`There is no test/fixtures/callbacks/${event}.json`);
	return { ...structuredClone(SAMPLES.get(event)), ...fields };
}
