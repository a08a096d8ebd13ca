import assert from 'node:assert/strict';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';
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
	const files = outputFiles.map(
		async ({ path, text }) =>
			/** @type {const} */ ([relative(ROOT, path), await withoutNotes(tidied(text))]),
	);
	return {
		files: new Map(await Promise.all(files)),
		packages: packagesOf(Object.keys(metafile.inputs)),
		imports: Object.values(metafile.outputs).flatMap(({ imports }) =>
			imports.map(({ path }) => path),
		),
	};
}

/** Lines that are a comment and no licence. */
const NOTE = /^\s*\/\/(?!!).*\n/gm;

/** What the authors note in their code is for those who change it, and no small part of the package. @param {string} code */
async function withoutNotes(code) {
	const without = code.replace(NOTE, '');
	const [before, after] = await Promise.all(
		[code, without].map((each) => transform(each, { minify: true })),
	);
	assert.equal(after.code, before.code, 'a line was no comment');
	return without;
}

/** @param {string[]} paths */
function packagesOf(paths) {
	const names = paths.map((path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? '');
	return [...new Set(names)].filter((name) => name !== '').sort();
}
