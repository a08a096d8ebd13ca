import { spawnSync } from 'child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { dirname, join } from 'path';

const ROOT = join(__dirname, '..', '..');
const CONFIG = join(ROOT, '.dependency-cruiser.cjs');
const HOUSE = 'nodes/CabinetFm';
/** Written down once more, so that a change of the order is seen here. */
const LAYERS = ['description', 'resources', 'parameters', 'host', 'domain/json', 'library'];
const DOMAIN = (
	'json schema time callback reading person booking reschedule words ' +
	'item extract message calendar reminder filter source sample address'
).split(' ');

type Tree = Record<string, string[]>;

const entry = `${HOUSE}/Some.node.ts`;
const fileOf = (folder: string) => `${HOUSE}/${folder}/file.ts`;
const planted = (folder: string) => `${HOUSE}/${folder}/planted.ts`;

/** Every file imports all that it may: the layers below, the folders of the domain before it. */
const GOOD: Tree = {
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
	'tools/tool.mjs': ['node:fs'],
	'e2e/check.mjs': ['tools/tool.mjs'],
	'scripts/script.mjs': ['tools/tool.mjs'],
};

/** For each rule one import that breaks it: the file, and what it imports. */
const BAD: Record<string, [file: string, imported: string]> = {
	'no-circle-of-files': [`${HOUSE}/host/circle.ts`, `${HOUSE}/host/other.ts`],
	'no-circle-of-folders': [planted('resources/one'), fileOf('resources/two')],
	'every-file-has-a-layer': [entry, `${HOUSE}/utils/file.ts`],
	'domain-has-no-other-folders': [fileOf('host'), fileOf('domain/common')],
	'domain-knows-no-n8n': [planted('domain/item'), 'n8n-workflow'],
	'only-library-imports-bundled-packages': [planted('host'), 'libphonenumber-js/min'],
	'of-node-itself-only-crypto': [planted('domain/json'), 'node:fs'],
	'every-file-is-reached': [planted('resources'), fileOf('parameters')],
	'nobody-imports-what-is-not-there': [planted('parameters'), `${HOUSE}/nowhere.ts`],
	'e2e-imports-no-scripts': ['e2e/planted.mjs', 'scripts/script.mjs'],
	'scripts-import-no-e2e': ['scripts/planted.mjs', 'e2e/check.mjs'],
	'tools-import-neither': ['tools/planted.mjs', 'e2e/check.mjs'],
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

function violationsIn(tree: Tree): Array<{ rule: string; from: string }> {
	const folder = mkdtempSync(join(tmpdir(), 'cabinetfm-house-'));
	try {
		for (const [file, imports] of Object.entries(tree)) {
			const path = join(folder, file);
			mkdirSync(dirname(path), { recursive: true });
			writeFileSync(path, imports.map((each) => `import '${specifier(file, each)}';\n`).join(''));
		}
		symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
		const cruise = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
		const { stdout, stderr } = spawnSync(
			process.execPath,
			[cruise, '-c', CONFIG, '-T', 'json', ...SOURCES],
			{ cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 28 },
		);
		if (stdout === '') throw new Error(stderr);
		const { summary }: { summary: { violations: Violation[] } } = JSON.parse(stdout);
		return summary.violations.map(({ rule, from }) => ({ rule: rule.name, from }));
	} finally {
		rmSync(folder, { recursive: true });
	}
}

interface Violation {
	rule: { name: string };
	from: string;
}

const SOURCES = ['nodes', 'credentials', 'e2e', 'scripts', 'tools'];

/** A path of the tree becomes relative to its importer, a package stays as it is. */
function specifier(from: string, to: string): string {
	if (!/^(nodes|e2e|scripts|tools)\//.test(to)) return to;
	const up = '../'.repeat(from.split('/').length - 1);
	return `./${up}${to.replace(/\.ts$/, '')}`;
}

describe('the shape of the house', () => {
	it('lets files import what is below them', () => {
		expect(violationsIn(GOOD)).toEqual([]);
	}, 60_000);

	it('has a planted import for each rule', () => {
		const { forbidden } = jest.requireActual<{ forbidden: Array<{ name: string }> }>(CONFIG);
		const rules = forbidden.map(({ name }) => name);
		expect(Object.keys(BAD).sort()).toEqual(rules.sort());
	});

	it('finds each planted import', () => {
		const tree: Tree = { ...GOOD };
		for (const [file, imported] of Object.values(BAD)) {
			tree[file] = [...(tree[file] ?? []), imported];
		}
		tree[fileOf('resources/two')] = [planted('resources/one')];
		tree[`${HOUSE}/utils/file.ts`] = [];
		tree[fileOf('domain/common')] = [];
		tree[`${HOUSE}/host/other.ts`] = [`${HOUSE}/host/circle.ts`];
		const found = violationsIn(tree);
		const missing = Object.entries(BAD).filter(
			([rule, [file]]) =>
				!found.some((each) => each.rule === rule && [file, dirname(file)].includes(each.from)),
		);
		expect(missing.map(([rule]) => rule)).toEqual([]);
	}, 60_000);
});
