const { mkdir, readdir, readFile, writeFile } = require('node:fs/promises');
const { dirname, join } = require('node:path');
const { dest, parallel, src } = require('gulp');

/**
 * What n8n reads beside the code (icons, codex, schema previews) is copied into dist.
 * @param {string} patterns
 * @param {string} base
 */
function copy(patterns, base) {
	return src(patterns, { base, encoding: false, allowEmpty: true }).pipe(dest('dist'));
}

const icons = () => copy('{nodes,credentials}/**/*.svg', '.');

/** @param {Iterable<[string, string]>} files */
async function writeAll(files) {
	for (const [path, code] of files) {
		await mkdir(dirname(path), { recursive: true });
		await writeFile(path, code);
	}
}

/** Codex and previews, for n8n alone and so without white space. */
async function json() {
	const paths = await readdir('nodes', { recursive: true });
	const files = paths.filter((path) => path.endsWith('.json'));
	await writeAll(
		await Promise.all(
			files.map(async (path) => {
				const content = JSON.parse(await readFile(join('nodes', path), 'utf8'));
				return /** @type {[string, string]} */ ([
					join('dist/nodes', path),
					JSON.stringify(content),
				]);
			}),
		),
	);
}

/** A package that n8n verifies has no dependencies, so its libraries come along inside it. */
async function libraries() {
	const { bundleLibraries } = await import('./scripts/bundle/libraries.mjs');
	const { thirdPartyLicenses } = await import('./scripts/bundle/licenses.mjs');
	const { files, packages } = await bundleLibraries();
	await writeAll([...files, ['dist/THIRD-PARTY-LICENSES', thirdPartyLicenses(packages)]]);
}

async function nodes() {
	const { bundleNodes } = await import('./scripts/bundle/nodes.mjs');
	await writeAll(await bundleNodes());
}

icons.displayName = 'icons';
json.displayName = 'json';
libraries.displayName = 'libraries';
nodes.displayName = 'nodes';

exports.build = parallel(icons, json, libraries, nodes);
