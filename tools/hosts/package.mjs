import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { execa } from 'execa';
import { temporaryFolder } from '../folder.mjs';
import { npm } from '../npm.mjs';
import { Problem } from '../problem.mjs';
import { withProgress } from '../terminal.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Builds this package and packs it as it would be published.
 * @param {import('./install.mjs').Log} [log]
 * @returns {Promise<string>} the tarball, in a folder that is gone when this process ends
 */
export async function packPackage(log = console.error) {
	const { path } = await temporaryFolder('pack');
	return withProgress(
		'Building and packing the package',
		async () => {
			await npm(['run', 'build'], { cwd: ROOT });
			const pack = ['pack', '--silent', '--ignore-scripts', '--pack-destination', path];
			const name = (await npm(pack, { cwd: ROOT })).trim().split('\n').at(-1);
			if (!name) throw new Problem('npm packed nothing.', 'Check "files" in package.json.');
			return join(path, name);
		},
		{ log },
	);
}

/**
 * Unpacks a tarball of npm.
 * @param {string} tarball
 * @param {string} folder
 */
export async function unpack(tarball, folder) {
	await mkdir(folder, { recursive: true });
	await execa('tar', ['-xzf', basename(tarball), '-C', folder, '--strip-components=1'], {
		cwd: dirname(tarball),
	});
	/** @type {Record<string, any>} */
	const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
	return manifest;
}

/**
 * Puts a packed community package where n8n's own installer puts it: unpacked beneath the user folder, without the
 * dependencies that n8n itself provides.
 * @param {string} tarball
 * @param {string} userFolder the host's N8N_USER_FOLDER; n8n must not be running
 * @returns {Promise<string>} the folder of the installed package
 */
export async function installPackage(tarball, userFolder) {
	const downloads = join(userFolder, '.n8n', 'nodes');
	const unpacked = await temporaryFolder('unpack');
	const manifest = await unpack(tarball, unpacked.path);
	await unpacked.remove();
	const folder = join(downloads, 'node_modules', manifest.name);
	await unpack(tarball, folder);

	const { devDependencies, peerDependencies, optionalDependencies, ...kept } = manifest;
	const needed = Object.keys(kept.dependencies ?? {});
	if (needed.length > 0) {
		throw new Problem(
			`${manifest.name} has dependencies of its own: ${needed.join(', ')}.`,
			'A verified community package has none. Move them to devDependencies or do without them.',
		);
	}
	await writeJson(join(folder, 'package.json'), kept);
	await writeJson(join(downloads, 'package.json'), {
		name: 'installed-nodes',
		private: true,
		dependencies: { [kept.name]: kept.version },
	});
	return folder;
}

/** @param {string} path @param {unknown} value */
async function writeJson(path, value) {
	await writeFile(path, `${JSON.stringify(value, null, 2)}\n`);
}
