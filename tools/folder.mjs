import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { guard } from './ending.mjs';

/** A process that was just killed may still be closing files. */
const STUBBORN = { recursive: true, force: true, maxRetries: 10, retryDelay: 200 };

/**
 * An empty folder that is gone when this process ends, or earlier with `remove`.
 * @param {string} purpose
 */
export async function temporaryFolder(purpose) {
	const path = await mkdtemp(join(tmpdir(), `cabinetfm-${purpose}-`));
	const release = guard('folder', path);
	const removeAtExit = () => rmSync(path, STUBBORN);
	process.once('exit', removeAtExit);
	return {
		path,
		async remove() {
			process.off('exit', removeAtExit);
			await removeFolder(path);
			release();
		},
	};
}

/** @param {string} path */
export async function removeFolder(path) {
	await rm(path, STUBBORN);
}

/** All files of a folder, however deep. @param {string} folder */
export function filesOf(folder) {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name));
}

/**
 * Files that contain a text: the database, its journal, logs, event logs.
 * @param {string} folder
 * @param {string} text
 */
export function filesWith(folder, text) {
	return filesOf(folder)
		.filter((file) => readFileSync(file).includes(text))
		.map((file) => relative(folder, file));
}
