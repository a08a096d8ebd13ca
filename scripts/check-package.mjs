/**
 * What npm and n8n get: packs the package and checks the packed files. Prints one line a check.
 * Run `npm run build` first.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import {
	analyzePackage,
	SOURCE_FILE_PATTERNS,
} from '@n8n/scan-community-package/scanner/scanner.mjs';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

const root = fileURLToPath(new URL('..', import.meta.url));
const LARGEST_PACKED_BYTES = 100_000;
const MEANT_FILES =
	/^(?:package\.json|README\.md|CHANGELOG\.md|LICENSE|dist\/.+\.(?:js|json|svg))$/;
const PROVIDED_MODULES = new Set(['n8n-workflow', 'zod/v4', 'luxon', 'lodash', 'crypto']);

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

const work = mkdtempSync(path.join(tmpdir(), 'cabinetfm-package-'));
try {
	const [packed] = JSON.parse(
		execFileSync('npm', ['pack', '--json', '--pack-destination', work], {
			cwd: root,
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'ignore'],
		}),
	);
	execFileSync('tar', ['-xzf', path.join(work, packed.filename), '-C', work]);
	const unpacked = path.join(work, 'package');
	const manifest = JSON.parse(readFileSync(path.join(unpacked, 'package.json'), 'utf8'));
	const files = packed.files.map((file) => file.path);

	report(
		`packed files are the meant ones (${files.length} files)`,
		files.filter((file) => !MEANT_FILES.test(file)),
	);
	report(
		`packed size ${packed.size} bytes, below ${LARGEST_PACKED_BYTES} (${packed.unpackedSize} unpacked)`,
		packed.size < LARGEST_PACKED_BYTES ? [] : ['too large'],
	);
	report('no dependencies, no install scripts', [
		...Object.keys(manifest.dependencies ?? {}),
		...Object.keys(manifest.scripts ?? {}).filter((name) => /^(?:pre|post)?install$/.test(name)),
	]);
	report('the code imports only what n8n provides', foreignImports(unpacked, files));
	report('every manifest path loads', loadManifest(unpacked, manifest));
	report('every node has codex and both icons', missingBesideNodes(unpacked, manifest));
	report('the sources pass the scan of n8n', await scan(root, SOURCE_FILE_PATTERNS));
	report('the packed files pass the scan of n8n', await scan(unpacked));
	const { messages } = await publint({ pkgDir: unpacked, level: 'warning', strict: true });
	report(
		'publint',
		messages.map((message) => formatMessage(message, manifest) ?? message.code),
	);
} finally {
	rmSync(work, { recursive: true, force: true });
}

console.log(`check:package: ${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** @param {string} folder @param {string[]} [patterns] */
async function scan(folder, patterns) {
	const { passed: clean, message, details } = await analyzePackage(folder, patterns);
	return clean && message === undefined ? [] : [details ?? message];
}

/** n8n's own rule lets devDependencies pass, which no host has. */
function foreignImports(folder, files) {
	return files
		.filter((file) => file.endsWith('.js'))
		.flatMap((file) =>
			[...readFileSync(path.join(folder, file), 'utf8').matchAll(/require\(["']([^"']+)["']\)/g)]
				.map(([, module]) => module)
				.filter((module) => !module.startsWith('.') && !PROVIDED_MODULES.has(module))
				.map((module) => `${file} imports ${module}`),
		);
}

/** The packed code finds n8n-workflow, zod and luxon the way it does on a host: through NODE_PATH. */
function loadManifest(folder, { n8n }) {
	const code = `
		const [folder, ...files] = process.argv.slice(1);
		for (const file of files) {
			const name = require('node:path').basename(file).split('.')[0];
			const loaded = new (require(require('node:path').join(folder, file))[name])();
			if (!loaded.description?.properties && !loaded.properties) throw new Error(file + ' has no properties');
		}`;
	try {
		execFileSync(process.execPath, ['-e', code, folder, ...n8n.nodes, ...n8n.credentials], {
			env: { ...process.env, NODE_PATH: path.join(root, 'node_modules') },
			stdio: 'pipe',
			encoding: 'utf8',
		});
		return [];
	} catch (error) {
		return [String(error.stderr ?? error)];
	}
}

function missingBesideNodes(folder, { n8n }) {
	return n8n.nodes.flatMap((file) => {
		const beside = path.join(folder, path.dirname(file));
		const codex = path.join(folder, file.replace(/\.js$/, '.json'));
		const icons = readdirSync(beside).filter((name) => name.endsWith('.svg'));
		return [
			...(existsSync(codex) ? [] : [`no codex for ${file}`]),
			...(icons.length >= 2 ? [] : [`no themed icons beside ${file}`]),
		];
	});
}
