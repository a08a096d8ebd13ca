import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';

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
