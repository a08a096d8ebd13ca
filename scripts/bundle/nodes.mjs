import { readFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { foldedLists } from './foldedLists.mjs';
import { tidied } from './tidied.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FOLDER = 'nodes/CabinetFm';
const NODES = ['CabinetFm', 'CabinetFmTrigger'];
/** The code of both nodes, which n8n loads once: some 200 files would take several times as long. */
const CODE = 'nodes.js';

const FUNCTION = /^export function (\w+)/gm;

/** Libraries stay files of their own, loaded when one of their functions is first called. */
const librariesApart = {
	name: 'libraries-apart',
	/** @param {import('esbuild').PluginBuild} build */
	setup({ onResolve, onLoad }) {
		onResolve({ filter: /^\.\/library\// }, ({ path }) => ({ path, external: true }));
		onLoad({ filter: /\/library\/\w+\.ts$/ }, async ({ path }) => {
			const file = `./library/${basename(path, '.ts')}`;
			const names = Array.from(
				(await readFile(path, 'utf8')).matchAll(FUNCTION),
				([, name]) => name,
			);
			return {
				contents: names
					.map((name) => `export const ${name} = (...args) => require('${file}').${name}(...args);`)
					.join('\n'),
			};
		});
	},
};

/** n8n provides lodash, but a function of it is up to thirty files. It too waits for its first call, and is kept: a row calls one per column. */
const lodashLater = {
	name: 'lodash-later',
	/** @param {import('esbuild').PluginBuild} build */
	setup({ onResolve, onLoad }) {
		onResolve({ filter: /^lodash\// }, ({ path, namespace }) =>
			namespace === 'lodash' ? { path, external: true } : { path, namespace: 'lodash' },
		);
		onLoad({ filter: /./, namespace: 'lodash' }, ({ path }) => ({
			contents: `let it; export default (...args) => (it ??= require('${path}'))(...args);`,
		}));
	},
};

const DESCRIPTION = /\s*\.describe\(\s*(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`[^`]*`),?\s*\)/g;

/** What schemas say of their fields is for the previews and the reference, which are written from the sources. */
const withoutDescriptions = {
	name: 'without-descriptions',
	/** @param {import('esbuild').PluginBuild} build */
	setup({ onLoad }) {
		onLoad({ filter: /\.ts$/ }, async ({ path }) => ({
			contents: (await readFile(path, 'utf8')).replace(DESCRIPTION, ''),
			loader: 'ts',
		}));
	},
};

/** Of all docstrings esbuild keeps those of methods alone. */
const DOCSTRING = /^\t*\/\*\* .* \*\/\n/gm;

/** @type {import('esbuild').BuildOptions} */
const OPTIONS = {
	absWorkingDir: ROOT,
	bundle: true,
	packages: 'external',
	platform: 'node',
	format: 'cjs',
	target: 'es2022',
	charset: 'utf8',
	minifySyntax: true,
	// A dynamic import of a CommonJS file beside it is a require.
	supported: { 'dynamic-import': false },
	write: false,
};

/**
 * Bundles the nodes into one readable file, with a file for each node where n8n looks for it, and the credential.
 * @returns {Promise<Map<string, string>>} code by its path from the root of the repository
 */
export async function bundleNodes() {
	const contents = NODES.map((node) => `export { ${node} } from './${node}.node';`).join('\n');
	const nodes = await build({
		...OPTIONS,
		stdin: { contents, resolveDir: join(ROOT, FOLDER), loader: 'ts' },
		outfile: `dist/${FOLDER}/${CODE}`,
		plugins: [librariesApart, lodashLater, foldedLists, withoutDescriptions],
	});
	const credentials = await build({
		...OPTIONS,
		entryPoints: ['credentials/*.ts'],
		outbase: '.',
		outdir: 'dist',
	});
	const files = [...(nodes.outputFiles ?? []), ...(credentials.outputFiles ?? [])];
	return new Map([
		...files.map(
			({ path, text }) =>
				/** @type {const} */ ([relative(ROOT, path), tidied(text).replace(DOCSTRING, '')]),
		),
		...NODES.map(
			(node) =>
				/** @type {const} */ ([
					`dist/${FOLDER}/${node}.node.js`,
					`'use strict';\nexports.${node} = require('./${CODE}').${node};\n`,
				]),
		),
	]);
}
