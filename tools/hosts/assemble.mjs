import { existsSync } from 'node:fs';
import { access, mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import envPaths from 'env-paths';
import { lock } from 'proper-lockfile';
import { guard, onEnding } from '../ending.mjs';
import { removeFolder } from '../folder.mjs';
import { withProgress } from '../terminal.mjs';
import { until } from '../waiting.mjs';

/** The folder of this user that outlives clones: an installed n8n has 3 GB and takes minutes. */
export const CACHE = envPaths('n8n-nodes-cabinetfm', { suffix: '' }).cache;

const PATIENCE_MS = 60 * 60_000;

/**
 * Makes a folder in one step: it is filled under another name and renamed when complete, so one that exists is
 * finished. Does nothing if it exists; one process at a time does the work.
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
	const release = await claim(folder, log);
	try {
		if (!existsSync(folder)) await fill();
	} finally {
		await release();
	}

	async function fill() {
		await removeLeftovers(folder);
		const partial = `${folder}.partial-${process.pid}`;
		const unguard = guard('folder', partial);
		const forget = onEnding(() => removeFolder(partial));
		try {
			await mkdir(partial);
			// Ends npm's search for the project that a folder belongs to.
			await writeFile(join(partial, 'package.json'), '{ "private": true }\n');
			const progress = { log, measure: measure && (() => measure(partial)) };
			await withProgress(label, () => work(partial), progress);
			await rename(partial, folder);
		} finally {
			forget();
			await removeFolder(partial);
			unguard();
		}
	}
}

/**
 * @param {string} folder
 * @param {(line: string) => void} log
 */
async function claim(folder, log) {
	let told = false;
	const release = await until(
		() =>
			lock(folder, { realpath: false, stale: 60_000, update: 10_000 }).catch((error) => {
				if (error.code !== 'ELOCKED') throw error;
				if (!told) log('Another process is at the same work: waiting until it has finished');
				told = true;
			}),
		{ everyMs: 1000, timeoutMs: PATIENCE_MS, otherwise: () => new Error(`${folder} stays locked`) },
	);
	return /** @type {() => Promise<void>} */ (release);
}

/** @param {string} folder whose earlier installation was cut off */
async function removeLeftovers(folder) {
	const siblings = await readdir(dirname(folder));
	const leftovers = siblings.filter((name) => name.startsWith(`${basename(folder)}.partial-`));
	for (const name of leftovers) await removeFolder(join(dirname(folder), name));
}

/**
 * Says how far `npm ci` is, in words.
 * @param {string} lockFile a package-lock.json
 * @returns {Promise<(folder: string) => Promise<string>>} counts what has arrived in a folder
 */
export async function arrivalsOf(lockFile) {
	/** @type {{ packages: Record<string, { optional?: boolean }> }} */
	const { packages } = JSON.parse(await readFile(lockFile, 'utf8'));
	// Optional ones are for other platforms, mostly.
	const places = Object.keys(packages).filter((place) => place !== '' && !packages[place].optional);
	return async (folder) => {
		const found = await Promise.allSettled(
			places.map((place) => access(join(folder, place, 'package.json'))),
		);
		const arrived = found.filter(({ status }) => status === 'fulfilled').length;
		return `${arrived} of ${places.length} packages`;
	};
}
