import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { temporaryFolder } from './folder.mjs';
import { npm } from './npm.mjs';
import { Problem } from './problem.mjs';
import { withProgress } from './progress.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const run = promisify(execFile);

/**
 * Builds this package and packs it as it would be published.
 * @param {{ root?: string, log?: (line: string) => void }} [options] `root`: the package to pack
 * @returns {Promise<string>} the tarball, in a folder that is gone when this process ends
 */
export async function packPackage({ root = ROOT, log = console.error } = {}) {
	const folder = await temporaryFolder('pack');
	return withProgress(
		'Building and packing the package',
		async () => {
			await npm(['run', 'build'], { cwd: root });
			const output = await npm(
				['pack', '--silent', '--ignore-scripts', '--pack-destination', folder.path],
				{ cwd: root },
			);
			const name = output.trim().split('\n').at(-1);
			if (!name) throw new Problem('npm packed nothing.', 'Check "files" in package.json.');
			return join(folder.path, name);
		},
		{ log },
	);
}

/**
 * Puts a packed community package where n8n's own installer puts it: unpacked beneath the user
 * folder, without the dependencies that n8n itself provides.
 * @param {string} tarball
 * @param {string} userFolder the host's N8N_USER_FOLDER; n8n must not be running
 * @returns {Promise<string>} the folder of the installed package
 */
export async function installPackage(tarball, userFolder) {
	const downloads = join(userFolder, '.n8n', 'nodes');
	const manifest = JSON.parse(await readFromTarball(tarball, 'package/package.json'));
	const folder = join(downloads, 'node_modules', manifest.name);
	await mkdir(folder, { recursive: true });
	await run('tar', ['-xzf', basename(tarball), '-C', folder, '--strip-components=1'], {
		cwd: dirname(tarball),
	});

	const { devDependencies, peerDependencies, optionalDependencies, ...kept } = manifest;
	if (kept.dependencies && Object.keys(kept.dependencies).length > 0) {
		throw new Problem(
			`${manifest.name} has dependencies of its own: ${Object.keys(kept.dependencies).join(', ')}.`,
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

/**
 * @param {string} tarball
 * @param {string} member
 */
async function readFromTarball(tarball, member) {
	const { stdout } = await run('tar', ['-xzOf', basename(tarball), member], {
		cwd: dirname(tarball),
	});
	return stdout;
}

/**
 * @param {string} path
 * @param {unknown} value
 */
async function writeJson(path, value) {
	await writeFile(path, `${JSON.stringify(value, null, 2)}\n`);
}
