import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/**
 * Files that contain a text: the database, its journal, logs, event logs.
 * @param {string} folder
 * @param {string} text
 */
export function filesWith(folder, text) {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.filter((file) => readFileSync(file).includes(text))
		.map((file) => relative(folder, file));
}
