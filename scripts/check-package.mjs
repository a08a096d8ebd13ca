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
import {
	foreignImports,
	loadingProblems,
	missingAssets,
	missingBesideNodes,
	pack,
} from './check-package/packed.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const LARGEST_PACKED_BYTES = 100_000;
const MEANT_FILES =
	/^(?:package\.json|README\.md|CHANGELOG\.md|LICENSE|dist\/.+\.(?:js|json|svg))$/;
const NEEDED_FILES = ['package.json', 'README.md', 'LICENSE'];

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
	report('no dependencies, no install scripts', [
		...Object.keys(manifest.dependencies ?? {}),
		...Object.keys(manifest.scripts ?? {}).filter((name) => /^(?:pre|post)?install$/.test(name)),
	]);
	report('the code imports only what n8n provides', foreignImports(packed));
	report('every manifest path loads', loadingProblems(packed, join(ROOT, 'node_modules')));
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

/** @param {string} folder @param {string[]} [patterns] */
async function scan(folder, patterns) {
	const { passed: clean, message, details } = await analyzePackage(folder, patterns);
	return clean && message === undefined ? [] : [details ?? message];
}

/** The newest released version in the changelog is the package's, with the day of its release. */
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
		return String(error.stdout || error.stderr)
			.trim()
			.split('\n');
	}
}
