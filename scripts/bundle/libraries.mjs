import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { tidied } from './tidied.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FOLDER = 'nodes/CabinetFm/library';

/**
 * @typedef {object} Bundled
 * @property {Map<string, string>} files the code of each library, by its path from the root of the repository
 * @property {string[]} packages what was bundled, by name
 * @property {string[]} imports what was left for the host to provide
 */

/**
 * Bundles each file of `library/` with the packages that it needs into one readable file. From the sources, not from
 * what tsc made of them: those would pull in the larger CommonJS builds of the packages.
 * @returns {Promise<Bundled>}
 */
export async function bundleLibraries() {
	const { outputFiles, metafile } = await build({
		absWorkingDir: ROOT,
		entryPoints: [`${FOLDER}/*.ts`],
		outbase: '.',
		outdir: 'dist',
		bundle: true,
		platform: 'node',
		format: 'cjs',
		target: 'es2022',
		charset: 'utf8',
		minifySyntax: true,
		legalComments: 'inline',
		metafile: true,
		write: false,
	});
	return {
		files: new Map(outputFiles.map(({ path, text }) => [relative(ROOT, path), tidied(text)])),
		packages: packagesOf(Object.keys(metafile.inputs)),
		imports: Object.values(metafile.outputs).flatMap(({ imports }) =>
			imports.map(({ path }) => path),
		),
	};
}

/** @param {string[]} paths */
function packagesOf(paths) {
	const names = paths.map((path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? '');
	return [...new Set(names)].filter((name) => name !== '').sort();
}
