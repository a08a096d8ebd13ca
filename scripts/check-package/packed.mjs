import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a host brings along; everything else would be missing there. */
const PROVIDED_MODULES = /^(n8n-workflow|zod\/v4|luxon|lodash\/\w+|crypto)$/;

/**
 * @typedef {object} Packed the package as npm gets it
 * @property {string} folder where it is unpacked
 * @property {Record<string, any>} manifest
 * @property {string[]} files
 * @property {number} size bytes of the tarball
 * @property {number} unpackedSize bytes
 * @property {() => void} remove
 */

/**
 * Packs the package and unpacks it again.
 * @param {string} root
 * @returns {Packed}
 */
export function pack(root) {
	const work = mkdtempSync(join(tmpdir(), 'cabinetfm-package-'));
	const [{ filename, files, size, unpackedSize }] = JSON.parse(
		execFileSync('npm', ['pack', '--json', '--pack-destination', work], {
			cwd: root,
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'ignore'],
		}),
	);
	execFileSync('tar', ['-xzf', join(work, filename), '-C', work]);
	const folder = join(work, 'package');
	return {
		folder,
		manifest: JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')),
		files: files.map((/** @type {{ path: string }} */ { path }) => path),
		size,
		unpackedSize,
		remove: () => rmSync(work, { recursive: true, force: true }),
	};
}

/**
 * What npm would install along with the package, and what would run then.
 * @param {Packed} packed
 */
export function dependencyProblems({ manifest }) {
	const { peerDependencies = {}, scripts = {} } = manifest;
	const installed = ['dependencies', 'optionalDependencies', 'bundleDependencies'];
	return [
		...installed.filter((field) => Object.keys(manifest[field] ?? {}).length > 0),
		...Object.entries(peerDependencies)
			.filter(([name, range]) => name !== 'n8n-workflow' || range !== '*')
			.map(([name, range]) => `peer dependency ${name} ${range}`),
		...Object.keys(scripts).filter((name) => /^(?:pre|post)?install$/.test(name)),
	];
}

/** n8n's own rule lets devDependencies pass, which no host has. @param {Packed} packed */
export function foreignImports({ folder, files }) {
	return files
		.filter((file) => file.endsWith('.js'))
		.flatMap((file) =>
			[...readFileSync(join(folder, file), 'utf8').matchAll(/require\(["']([^"']+)["']\)/g)]
				.map(([, module]) => module)
				.filter((module) => !module.startsWith('.') && !PROVIDED_MODULES.test(module))
				.map((module) => `${file} imports ${module}`),
		);
}

/**
 * Loads what the manifest names. The packed code finds n8n-workflow, zod and luxon the way it does on a host:
 * through NODE_PATH.
 * @param {Packed} packed
 * @param {string} modules folder of the host's modules
 */
export function loadingProblems({ folder, manifest: { n8n } }, modules) {
	const code = `
		const [folder, ...files] = process.argv.slice(1);
		for (const file of files) {
			const name = require('node:path').basename(file).split('.')[0];
			const loaded = new (require(require('node:path').join(folder, file))[name])();
			if (!loaded.description?.properties && !loaded.properties) throw new Error(file + ' has no properties');
		}`;
	try {
		execFileSync(process.execPath, ['-e', code, folder, ...n8n.nodes, ...n8n.credentials], {
			env: { ...process.env, NODE_PATH: modules },
			stdio: 'pipe',
			encoding: 'utf8',
		});
		return [];
	} catch (error) {
		return [outputOf(error)];
	}
}

/**
 * What stands beside the sources but is not packed: icons, codex, schema previews.
 * @param {Packed} packed
 * @param {string} root
 */
export function missingAssets({ files }, root) {
	return readdirSync(join(root, 'nodes'), { recursive: true })
		.map((path) => `dist/nodes/${String(path).replaceAll('\\', '/')}`)
		.filter((path) => /\.(?:svg|json)$/.test(path) && !files.includes(path));
}

/**
 * What each node needs beside it: a codex, an icon for light and one for dark, and previews where it is no trigger.
 * @param {Packed} packed
 */
export function missingBesideNodes({ files, manifest: { n8n } }) {
	return n8n.nodes.flatMap((/** @type {string} */ node) => {
		const beside = node.slice(0, node.lastIndexOf('/') + 1);
		const has = (/** @type {RegExp} */ pattern) =>
			files.some((file) => file.startsWith(beside) && pattern.test(file));
		return [
			...(files.includes(node.replace(/\.js$/, '.json')) ? [] : [`no codex for ${node}`]),
			...(has(/\.dark\.svg$/) ? [] : [`no icon for the dark theme beside ${node}`]),
			...(has(/(?<!\.dark)\.svg$/) ? [] : [`no icon for the light theme beside ${node}`]),
			...(node.includes('Trigger') || has(/__schema__\/v1\.0\.0\/\w+\/\w+\.json$/)
				? []
				: [`no schema previews for ${node}`]),
		];
	});
}

/**
 * What a child process that failed has to say.
 * @param {unknown} error of execFileSync
 * @returns {string}
 */
export function outputOf(error) {
	const { stdout, stderr } = /** @type {{ stdout?: string, stderr?: string }} */ (error);
	return stdout || stderr || String(error);
}
