import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Problem } from '../host/index.mjs';
import { EVENT_NAMES } from './event.mjs';

const FOLDER = fileURLToPath(new URL('../../test/fixtures/callbacks/', import.meta.url));

/** The sample callback of each event; the file's name is the event. @type {Map<string, any>} */
export const SAMPLES = new Map(
	readdirSync(FOLDER)
		.filter((name) => name.endsWith('.json'))
		.map((name) => [basename(name, '.json'), JSON.parse(readFileSync(join(FOLDER, name), 'utf8'))]),
);

const missing = EVENT_NAMES.filter((event) => !SAMPLES.has(event));
if (missing.length > 0) {
	throw new Problem(
		`There is no sample callback of ${missing.join(', ')}.`,
		'Add test/fixtures/callbacks/<event>.json for each event.',
	);
}

/**
 * A sample with some fields replaced.
 * @param {string} event
 * @param {Record<string, unknown>} [fields]
 */
export function sample(event, fields = {}) {
	return { ...structuredClone(SAMPLES.get(event)), ...fields };
}
