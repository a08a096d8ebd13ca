import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { onEnding } from './ending.mjs';
import { removeFolder } from './folder.mjs';
import { guard } from './guard.mjs';
import { withLock } from './lock.mjs';
import { withProgress } from './progress.mjs';

/**
 * Makes a folder in one step: it is filled under another name and renamed when complete, so one
 * that exists is finished. Does nothing if it exists.
 * @param {string} folder
 * @param {object} options
 * @param {string} options.label what the person waits for
 * @param {(line: string) => void} options.log
 * @param {(partial: string) => Promise<void>} options.work fills the folder
 * @param {(partial: string) => Promise<string>} [options.measure] how far it is, in words
 */
export async function assemble(folder, { label, log, work, measure }) {
	if (existsSync(folder)) return;
	await mkdir(dirname(folder), { recursive: true });
	await withLock(`${folder}.lock`, () => fill(), { log });

	async function fill() {
		if (existsSync(folder)) return;
		await removeLeftovers(folder);
		const partial = `${folder}.partial-${process.pid}`;
		const release = guard('folder', partial);
		const forget = onEnding(() => removeFolder(partial));
		try {
			await mkdir(partial);
			// Ends npm's search for the project that a folder belongs to.
			await writeFile(join(partial, 'package.json'), '{ "private": true }\n');
			await withProgress(label, () => work(partial), {
				log,
				measure: measure && (() => measure(partial)),
			});
			await rename(partial, folder).catch((error) => {
				// Another process was faster: its folder is as good.
				if (!existsSync(folder)) throw error;
			});
		} finally {
			forget();
			await removeFolder(partial);
			release();
		}
	}
}

/** @param {string} folder whose earlier installation was cut off */
async function removeLeftovers(folder) {
	const siblings = await readdir(dirname(folder));
	const leftovers = siblings.filter((name) => name.startsWith(`${basename(folder)}.partial-`));
	for (const name of leftovers) await removeFolder(join(dirname(folder), name));
}
