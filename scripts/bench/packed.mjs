import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packPackage, temporaryFolder } from '../../e2e/host/index.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * The package as it would be published, unpacked beside what a host provides.
 * @returns {Promise<{ tarball: string, folder: string, manifest: any }>}
 */
export async function unpackPackage() {
	const tarball = await packPackage();
	const { path } = await temporaryFolder('bench');
	execFileSync('tar', ['-xzf', tarball, '-C', path]);
	symlinkSync(join(ROOT, 'node_modules'), join(path, 'node_modules'));
	const folder = join(path, 'package');
	return {
		tarball,
		folder,
		manifest: JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')),
	};
}

/** @param {string} folder @returns {{ files: number, bytes: number }} */
export function sizeOf(folder) {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => statSync(join(entry.parentPath, entry.name)).size);
	return { files: files.length, bytes: files.reduce((sum, size) => sum + size, 0) };
}
