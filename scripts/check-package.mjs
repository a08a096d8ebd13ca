/*
 * What npm and n8n get: packs the package and checks the packed files. Prints one line a check.
 * Run `npm run build` first.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
	analyzePackage,
	SOURCE_FILE_PATTERNS,
} from '@n8n/scan-community-package/scanner/scanner.mjs';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { bundleLibraries } from './bundle/libraries.mjs';
import { bundleProblems, LICENSES, licenseProblems } from './check-package/bundled.mjs';
import { loadingTime } from './check-package/loading.mjs';
import {
	dependencyProblems,
	foreignImports,
	loadingProblems,
	missingAssets,
	missingBesideNodes,
	outputOf,
	pack,
} from './check-package/packed.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const MODULES = join(ROOT, 'node_modules');
const LARGEST_PACKED_BYTES = 150_000;
/**
 * Beside what n8n-workflow, zod and luxon take. The limit in milliseconds is the bench's: it depends on the machine,
 * and this one only tells when something large was added.
 */
const LARGEST_LOADING_SHARE = 0.25;
const LOADING_ROUNDS = 9;
const MEANT_FILES =
	/^(?:package\.json|README\.md|CHANGELOG\.md|LICENSE|dist\/THIRD-PARTY-LICENSES|dist\/.+\.(?:js|json|svg))$/;
const NEEDED_FILES = ['package.json', 'README.md', 'LICENSE', LICENSES];

let failed = 0;
let passed = 0;

/** @param {string} name @param {string[]} problems */
function report(name, problems) {
	if (problems.length === 0) {
		passed++;
		console.log(`ok      ${name}`);
		return;
	}
	failed++;
	console.log(`FAILED  ${name}`);
	for (const problem of problems) console.log(`        ${problem}`);
}

const packed = pack(ROOT);
try {
	const { files, folder, manifest, size, unpackedSize } = packed;
	report(`packed files are the meant ones (${files.length} files)`, [
		...files.filter((file) => !MEANT_FILES.test(file)).map((file) => `${file} is not meant`),
		...NEEDED_FILES.filter((file) => !files.includes(file)).map((file) => `${file} is missing`),
	]);
	report(
		`packed size ${size} bytes, below ${LARGEST_PACKED_BYTES} (${unpackedSize} unpacked)`,
		size < LARGEST_PACKED_BYTES ? [] : ['too large'],
	);
	report('no dependencies but n8n, no install scripts', dependencyProblems(packed));
	const bundled = await bundleLibraries();
	report(
		`only the meant libraries are bundled (${bundled.packages.join(', ')})`,
		bundleProblems(packed, bundled),
	);
	report('the licence of every bundled library is packed', licenseProblems(packed, bundled));
	report('the code imports only what n8n provides', foreignImports(packed));
	report('every manifest path loads', loadingProblems(packed, MODULES));
	reportLoading();
	report('every node has codex, both icons and schema previews', missingBesideNodes(packed));
	report('every icon, codex and preview of the sources is packed', missingAssets(packed, ROOT));
	report('the sources pass the scan of n8n', await scan(ROOT, SOURCE_FILE_PATTERNS));
	report('the packed files pass the scan of n8n', await scan(folder));
	const { messages } = await publint({ pkgDir: folder, level: 'warning', strict: true });
	report(
		'publint',
		messages.map((message) => formatMessage(message, manifest) ?? message.code),
	);
	report(`the changelog is that of ${manifest.version}`, changelogProblems(manifest.version));
	report('generated files are up to date', staleFiles());
} finally {
	packed.remove();
}

console.log(`check:package: ${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function reportLoading() {
	const { milliseconds, share } = loadingTime(packed, MODULES, LOADING_ROUNDS);
	const percent = (/** @type {number} */ part) => `${Math.round(part * 100)} %`;
	report(
		`both nodes load in ${milliseconds.toFixed(1)} ms, ${percent(share)} of what n8n has loaded before, ` +
			`at most ${percent(LARGEST_LOADING_SHARE)}`,
		share <= LARGEST_LOADING_SHARE ? [] : ['too slow'],
	);
}

/**
 * n8n's own scan of a published package.
 * @param {string} folder
 * @param {string[]} [patterns]
 * @returns {Promise<string[]>}
 */
async function scan(folder, patterns) {
	const { passed: clean, message, details } = await analyzePackage(folder, patterns);
	return clean && message === undefined ? [] : [details ?? message];
}

/**
 * The newest released version in the changelog is the package's, with the day of its release.
 * @param {string} version
 */
function changelogProblems(version) {
	const changelog = readFileSync(join(ROOT, 'CHANGELOG.md'), 'utf8');
	const [, newest, day] = /^## \[(\d[^\]]*)\](?: - (\S+))?$/m.exec(changelog) ?? [];
	return [
		...(newest === version ? [] : [`its newest version is ${newest ?? 'missing'}`]),
		...(/^\d{4}-\d{2}-\d{2}$/.test(day ?? '') ? [] : ['its newest version has no day']),
	];
}

function staleFiles() {
	try {
		execFileSync(process.execPath, [join(ROOT, 'scripts/generate.mjs'), '--check'], {
			encoding: 'utf8',
			stdio: 'pipe',
		});
		return [];
	} catch (error) {
		return outputOf(error).trim().split('\n');
	}
}
