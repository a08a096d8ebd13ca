// Plants a bad import for each rule of .dependency-cruiser.cjs in a small house of its own. Part of `npm run check:house`.
import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { execa } from 'execa';
import { temporaryFolder } from './folder.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const CONFIG = join(ROOT, '.dependency-cruiser.cjs');
const SOURCES = ['nodes', 'credentials', 'e2e', 'scripts', 'tools', 'gulpfile.js'];
const HOUSE = 'nodes/CabinetFm';
/** Written down once more, so that a change of the order is seen here. */
const LAYERS = ['description', 'resources', 'parameters', 'host', 'domain/json', 'library'];
const DOMAIN = (
	'json schema time callback reading person booking reschedule words ' +
	'item extract message calendar reminder filter source sample address'
).split(' ');

/** @typedef {Record<string, string[]>} Tree files, and what they import */

const entry = `${HOUSE}/Some.node.ts`;
const fileOf = (/** @type {string} */ folder) => `${HOUSE}/${folder}/file.ts`;
const planted = (/** @type {string} */ folder) => `${HOUSE}/${folder}/planted.ts`;

/** Every file imports all that it may: the layers below, the folders of the domain before it. @type {Tree} */
const GOOD = {
	[entry]: [...LAYERS, ...DOMAIN.map((folder) => `domain/${folder}`)].map(fileOf),
	'credentials/Some.credentials.ts': ['n8n-workflow'],
	...Object.fromEntries(
		LAYERS.map((layer, index) => [
			fileOf(layer),
			[...LAYERS.slice(index + 1).map(fileOf), 'zod/v4', 'luxon', 'crypto'],
		]),
	),
	...Object.fromEntries(
		DOMAIN.map((folder, index) => [
			fileOf(`domain/${folder}`),
			[...DOMAIN.slice(0, index).map((before) => fileOf(`domain/${before}`)), fileOf('library')],
		]),
	),
	[fileOf('library')]: ['libphonenumber-js/min'],
	// A folder and its own subfolders may import each other.
	[fileOf('host')]: [fileOf('host/webhook'), fileOf('library'), 'n8n-workflow'],
	[fileOf('host/webhook')]: [`${HOUSE}/host/other.ts`],
	[`${HOUSE}/host/other.ts`]: ['zod/v4'],
	'gulpfile.js': ['scripts/script.mjs'],
	'tools/tool.mjs': ['node:fs'],
	'e2e/run.mjs': ['e2e/check/check.mjs', 'e2e/browser/panel.mjs'],
	'e2e/check/check.mjs': ['tools/tool.mjs'],
	'e2e/browser/panel.mjs': ['tools/tool.mjs'],
	'scripts/script.mjs': ['tools/tool.mjs'],
};

/** For each rule one import that breaks it: the file, and what it imports. @type {Record<string, [string, string]>} */
const BAD = {
	'no-circle-of-files': [`${HOUSE}/host/circle.ts`, `${HOUSE}/host/other.ts`],
	'no-circle-of-folders': [planted('resources/one'), fileOf('resources/two')],
	'every-file-has-a-layer': [entry, `${HOUSE}/utils/file.ts`],
	'domain-has-no-other-folders': [fileOf('host'), fileOf('domain/common')],
	'domain-knows-no-n8n': [planted('domain/item'), 'n8n-workflow'],
	'only-library-imports-bundled-packages': [planted('host'), 'libphonenumber-js/min'],
	'of-node-itself-only-crypto': [planted('domain/json'), 'node:fs'],
	'every-file-is-reached': [planted('resources'), fileOf('parameters')],
	'every-tool-is-reached': ['scripts/bench/lonely.mjs', 'tools/tool.mjs'],
	'nobody-imports-what-is-not-there': [planted('parameters'), `${HOUSE}/nowhere.ts`],
	'e2e-imports-no-scripts': ['e2e/planted.mjs', 'scripts/script.mjs'],
	'scripts-import-no-e2e': ['scripts/planted.mjs', 'e2e/check/check.mjs'],
	'tools-import-neither': ['tools/planted.mjs', 'e2e/check/check.mjs'],
	'the-package-knows-no-tools': [planted('host/webhook'), 'tools/tool.mjs'],
	...Object.fromEntries(
		LAYERS.map((layer, index) => [
			`${layer.split('/')[0]}-imports-nothing-above`,
			[`${HOUSE}/${layer}/up.ts`, index === 0 ? entry : fileOf(LAYERS[index - 1])],
		]),
	),
	...Object.fromEntries(
		DOMAIN.slice(0, -1).map((folder, index) => [
			`domain-${folder}-imports-nothing-later`,
			[`${HOUSE}/domain/${folder}/later.ts`, fileOf(`domain/${DOMAIN[index + 1]}`)],
		]),
	),
};

/** @param {Tree} tree @returns {Promise<Array<{ rule: { name: string }, from: string }>>} */
async function violationsIn(tree) {
	const folder = await temporaryFolder('house');
	for (const [file, imports] of Object.entries(tree)) {
		const path = join(folder.path, file);
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, imports.map((each) => `import '${specifier(file, each)}';\n`).join(''));
	}
	symlinkSync(join(ROOT, 'node_modules'), join(folder.path, 'node_modules'));
	const cruise = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
	const args = [cruise, '-c', CONFIG, '-T', 'json', ...SOURCES];
	const { stdout } = await execa(process.execPath, args, { cwd: folder.path, reject: false });
	await folder.remove();
	return JSON.parse(stdout).summary.violations;
}

/** A path of the tree becomes relative to its importer, a package stays as it is. @param {string} from @param {string} to */
function specifier(from, to) {
	if (!/^(nodes|e2e|scripts|tools)\//.test(to)) return to;
	const up = '../'.repeat(from.split('/').length - 1);
	return `./${up}${to.replace(/\.ts$/, '')}`;
}

test('files may import what is below them', async () => {
	assert.deepEqual(await violationsIn(GOOD), []);
});

test('each rule has a planted import', () => {
	/** @type {Array<{ name: string }>} */
	const rules = createRequire(import.meta.url)(CONFIG).forbidden;
	assert.deepEqual(Object.keys(BAD).sort(), rules.map(({ name }) => name).sort());
});

test('each planted import is found', async () => {
	const tree = { ...GOOD };
	for (const [file, imported] of Object.values(BAD)) {
		tree[file] = [...(tree[file] ?? []), imported];
	}
	tree[fileOf('resources/two')] = [planted('resources/one')];
	tree[`${HOUSE}/utils/file.ts`] = [];
	tree[fileOf('domain/common')] = [];
	tree[`${HOUSE}/host/other.ts`] = [`${HOUSE}/host/circle.ts`];
	const found = await violationsIn(tree);
	const missing = Object.entries(BAD).filter(
		([name, [file]]) =>
			!found.some(({ rule, from }) => rule.name === name && [file, dirname(file)].includes(from)),
	);
	assert.deepEqual(missing, []);
});
