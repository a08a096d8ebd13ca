const { mkdir, writeFile } = require('node:fs/promises');
const { dirname } = require('node:path');
const { dest, parallel, src } = require('gulp');

/**
 * tsc compiles; what n8n reads beside the code (icons, codex, schema previews) is copied into dist.
 * @param {string} patterns
 * @param {string} base
 */
function copy(patterns, base) {
	return src(patterns, { base, encoding: false, allowEmpty: true }).pipe(dest('dist'));
}

const icons = () => copy('{nodes,credentials}/**/*.svg', '.');
const codex = () => copy('nodes/**/*.node.json', '.');
const schemas = () => copy('nodes/**/__schema__/**/*.json', '.');

/** A package that n8n verifies has no dependencies, so its libraries come along inside it. */
async function libraries() {
	const { bundleLibraries } = await import('./scripts/bundle/libraries.mjs');
	const { thirdPartyLicenses } = await import('./scripts/bundle/licenses.mjs');
	const { files, packages } = await bundleLibraries();
	for (const [path, code] of [
		...files,
		['dist/THIRD-PARTY-LICENSES', thirdPartyLicenses(packages)],
	]) {
		await mkdir(dirname(path), { recursive: true });
		await writeFile(path, code);
	}
}

icons.displayName = 'icons';
codex.displayName = 'codex';
schemas.displayName = 'schemas';
libraries.displayName = 'libraries';

exports.build = parallel(icons, codex, schemas, libraries);
