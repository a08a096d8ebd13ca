import { readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { onEnding } from './ending.mjs';

const HEARTBEAT_MS = 10_000;
/** A holder that has not shown itself for so long is gone, even if its process id is in use again. */
const STALE_MS = 120_000;

/**
 * Lets one process at a time do a piece of work. It only saves double work: what the work produces
 * has to appear in one step (a rename) all the same.
 * @template T
 * @param {string} path of the lock file
 * @param {() => Promise<T>} work
 * @param {{ log: (line: string) => void }} options
 * @returns {Promise<T>}
 */
export async function withLock(path, work, { log }) {
	await acquire(path, log);
	const release = () => rm(path, { force: true });
	const forget = onEnding(release);
	const heartbeat = setInterval(() => {
		const now = new Date();
		utimes(path, now, now).catch(() => {});
	}, HEARTBEAT_MS);
	try {
		return await work();
	} finally {
		clearInterval(heartbeat);
		forget();
		await release();
	}
}

/**
 * @param {string} path
 * @param {(line: string) => void} log
 */
async function acquire(path, log) {
	for (let told = false; !(await claim(path)); ) {
		if (await isStale(path)) {
			await removeStale(path);
			continue;
		}
		if (!told) log('Another process is at the same work: waiting until it has finished');
		told = true;
		await sleep(1000);
	}
}

/**
 * @param {string} path
 * @returns {Promise<boolean>} whether the file is ours now
 */
async function claim(path) {
	try {
		await writeFile(path, String(process.pid), { flag: 'wx' });
		return true;
	} catch (error) {
		if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
		return false;
	}
}

/**
 * One process at a time, and each looks again: otherwise the second would remove the fresh lock of
 * the first.
 * @param {string} path
 */
async function removeStale(path) {
	const turn = `${path}.turn`;
	if (await claim(turn)) {
		if (await isStale(path)) await rm(path, { force: true });
		await rm(turn, { force: true });
	} else {
		await sleep(100);
		if (await isStale(turn)) await rm(turn, { force: true });
	}
}

/** @param {string} path */
async function isStale(path) {
	try {
		const [text, { mtimeMs }] = await Promise.all([readFile(path, 'utf8'), stat(path)]);
		if (Date.now() - mtimeMs > STALE_MS) return true;
		// Empty: its holder is just writing it.
		return text !== '' && !isAlive(Number(text));
	} catch {
		return false;
	}
}

/** @param {number} pid */
function isAlive(pid) {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
	}
}
