import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** @typedef {{ path: string, text: string }} File path from the root of the repository */

/**
 * Writes derived files that are not as they should be, and says which.
 * @param {string} command that writes them
 * @param {File[]} files
 * @param {boolean} check changes nothing
 * @returns {Promise<boolean>} whether the files are now as they should be
 */
export async function writeFiles(command, files, check) {
	const stale = [];
	for (const { path, text } of files) {
		const target = join(ROOT, path);
		const wanted = await format(text, { ...(await resolveConfig(target)), filepath: target });
		if (wanted === (await readFile(target, 'utf8').catch(() => null))) continue;
		stale.push(path);
		if (check) continue;
		await mkdir(dirname(target), { recursive: true });
		await writeFile(target, wanted);
	}
	const done = check ? 'stale' : 'written';
	for (const path of stale) console.log(`${done}  ${path}`);
	console.log(`${command}: ${files.length} files, ${stale.length} ${done}`);
	if (!check || stale.length === 0) return true;
	console.log(`Run "npm run ${command}" and commit what it writes`);
	return false;
}
