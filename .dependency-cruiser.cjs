/*
 * The shape of the house: imports point down this list only. `npm run check:house` proves it,
 * tools/house.test.mjs plants a bad import for each rule.
 */
const NODE = '^nodes/CabinetFm/';

/** Top to bottom; a file imports from its own layer and from those below. */
const LAYERS = {
	entries: `${NODE}[^/]+\\.node\\.ts$|^credentials/`,
	description: `${NODE}description/`,
	resources: `${NODE}resources/`,
	parameters: `${NODE}parameters/`,
	host: `${NODE}host/`,
	domain: `${NODE}domain/`,
	library: `${NODE}library/`,
};

/** Folders of domain/: each imports only from those before it. */
const DOMAIN = [
	...['json', 'schema', 'time', 'callback', 'reading', 'person', 'booking', 'reschedule', 'words'],
	...[
		'item',
		'extract',
		'message',
		'calendar',
		'reminder',
		'filter',
		'source',
		'sample',
		'address',
	],
];
const inDomain = (/** @type {string[]} */ folders) => `${NODE}domain/(${folders.join('|')})/`;

/** What is started by its name: commands, helpers of a process of their own, configuration. */
const STARTED =
	'^(gulpfile|e2e/(run|report)|scripts/[^/]+|scripts/(bench/engine|mutation/runner)' +
	'|tools/(run|guardian|house\\.test|eslint\\.config))\\.m?js$';

/** What n8n provides at run time; the rest is bundled by library/. */
const PROVIDED = '(^|/)node_modules/(n8n-workflow|zod|luxon|lodash|@types/(luxon|lodash))/';

const names = Object.keys(LAYERS);
const layerRules = names.slice(1).map((name, index) => ({
	name: `${name}-imports-nothing-above`,
	severity: 'error',
	from: { path: LAYERS[name] },
	to: { path: names.slice(0, index + 1).map((above) => LAYERS[above]) },
}));

const domainRules = DOMAIN.slice(0, -1).map((folder, index) => ({
	name: `domain-${folder}-imports-nothing-later`,
	severity: 'error',
	from: { path: inDomain([folder]) },
	to: { path: inDomain(DOMAIN.slice(index + 1)) },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
	forbidden: [
		{ name: 'no-circle-of-files', severity: 'error', from: {}, to: { circular: true } },
		{
			name: 'no-circle-of-folders',
			severity: 'error',
			scope: 'folder',
			from: {},
			to: { circular: true },
		},
		...layerRules,
		...domainRules,
		{
			name: 'every-file-has-a-layer',
			severity: 'error',
			from: {},
			to: { path: '^nodes/', pathNot: [...Object.values(LAYERS)] },
		},
		{
			name: 'domain-has-no-other-folders',
			severity: 'error',
			from: {},
			to: { path: LAYERS.domain, pathNot: inDomain(DOMAIN) },
		},
		{
			name: 'domain-knows-no-n8n',
			severity: 'error',
			from: { path: LAYERS.domain },
			to: { path: '(^|/)(node_modules/)?(@n8n/|n8n-)' },
		},
		{
			name: 'only-library-imports-bundled-packages',
			severity: 'error',
			from: { path: '^(nodes|credentials)/', pathNot: LAYERS.library },
			to: { dependencyTypesNot: ['local', 'core'], pathNot: [PROVIDED, '^(nodes|credentials)/'] },
		},
		{
			name: 'of-node-itself-only-crypto',
			severity: 'error',
			from: { path: '^(nodes|credentials)/', pathNot: LAYERS.library },
			to: { dependencyTypes: ['core'], pathNot: '^(node:)?crypto$' },
		},
		{
			name: 'every-file-is-reached',
			severity: 'error',
			from: { path: LAYERS.entries },
			to: { path: '^nodes/', pathNot: LAYERS.entries, reachable: false },
		},
		{
			name: 'every-tool-is-reached',
			severity: 'error',
			from: { path: STARTED },
			to: { path: '^(e2e|scripts|tools)/', pathNot: STARTED, reachable: false },
		},
		{
			name: 'nobody-imports-what-is-not-there',
			severity: 'error',
			from: {},
			to: { couldNotResolve: true },
		},
		{
			name: 'e2e-imports-no-scripts',
			severity: 'error',
			from: { path: '^e2e/' },
			to: { path: '^scripts/' },
		},
		{
			name: 'scripts-import-no-e2e',
			severity: 'error',
			from: { path: '^scripts/' },
			to: { path: '^e2e/' },
		},
		{
			name: 'tools-import-neither',
			severity: 'error',
			from: { path: '^tools/' },
			to: { path: '^(e2e|scripts)/' },
		},
		{
			name: 'the-package-knows-no-tools',
			severity: 'error',
			from: { path: '^(nodes|credentials)/' },
			to: { path: '^(e2e|scripts|tools|test)/' },
		},
	],
	options: {
		doNotFollow: { path: 'node_modules' },
		exclude: { path: '\\.d\\.ts$' },
		preserveSymlinks: true,
		// An import of a type is an import.
		tsPreCompilationDeps: true,
		parser: 'tsc',
		detectJSDocImports: true,
		moduleSystems: ['es6', 'cjs'],
		enhancedResolveOptions: {
			exportsFields: ['exports'],
			conditionNames: ['import', 'require', 'node'],
		},
	},
};
