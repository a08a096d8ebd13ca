/*
 * `npm run mutation`: plants small defects in the sources and tells which of them no test sees. In parts that end within
 * ten minutes each; what did not change since the last run is not tried again.
 *   --part NAME  a folder of nodes/CabinetFm, can be given more than once: json, host/webhook, resources/booking, ...
 *   --list       says which parts there are
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import groupBy from 'lodash/groupBy.js';
import pickBy from 'lodash/pickBy.js';
import sumBy from 'lodash/sumBy.js';
import { filesOf } from '../tools/folder.mjs';
import { Problem } from '../tools/problem.mjs';
import { table } from '../tools/terminal.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const NODES = join(ROOT, 'nodes/CabinetFm');
/** A larger folder is cut into several parts: words-1, words-2. */
const LINES_OF_A_PART = 250;

/** Where the tests are. Those that draw callbacks by chance, and those of the documents, stay out. */
const TESTS =
	/^test\/(domain|step|trigger|credentials|laws\/regressions|laws\/sentinel)\b.*\.test\.ts$/;
/** They run n8n's engine: not for a folder that has tests of its own. */
const ON_N8N = /^test\/(step|trigger|credentials)\//;
/** They take seconds, because they compare much: tried on defects in their own folder alone. */
const SLOW =
	/(addressReference|fileLaws|message\/laws|memory|nameLaws|offset|phoneReference|privacy|quiet|reading|size|words\/zone)\.test\.ts$/;
/** Runs the sources in a process of its own, where no defect is. */
const APART = 'test/domain/words/machine.test.ts';

const { values } = parseArgs({
	options: { part: { type: 'string', multiple: true }, list: { type: 'boolean' } },
});
const parts = partsOf(NODES);
if (values.list) {
	console.log([...parts.keys()].join('\n'));
} else {
	await mutate(values.part ?? [...parts.keys()]);
}

/** @param {string[]} names */
async function mutate(names) {
	const unknown = names.find((name) => !parts.has(name));
	if (unknown) throw new Problem(`There is no part ${unknown}.`, 'npm run mutation -- --list');
	/** @type {Row[]} */
	const rows = [];
	for (const name of names) rows.push(await runPart(name, parts.get(name) ?? []));
	const folders = groupBy(rows, ({ name }) => name.replace(/-\d+$/, ''));
	const layers = groupBy(rows, ({ layer }) => layer);
	const sums = [...sumsOf(pickBy(folders, ({ length }) => length > 1)), ...sumsOf(layers)];
	const head = ['Part', 'defects', 'seen', 'unseen', 'without a test', 'seen, %', 'seconds'];
	const lines = [...rows, ...sums].map(({ name, seen, unseen, untested, seconds }) => {
		const all = seen + unseen + untested;
		const score = all === 0 ? '' : ((seen / all) * 100).toFixed(1);
		return [name, all, seen, unseen, untested, score, seconds];
	});
	console.log(`\n${table(head, lines, { figures: true })}`);
}

/** @typedef {{ name: string, layer: string, seen: number, unseen: number, untested: number, seconds: number }} Row */

/** @param {Record<string, Row[]>} groups */
function sumsOf(groups) {
	return Object.entries(groups).map(([name, rows]) => ({
		name: `all of ${name}`,
		seen: sumBy(rows, 'seen'),
		unseen: sumBy(rows, 'unseen'),
		untested: sumBy(rows, 'untested'),
		seconds: sumBy(rows, 'seconds'),
	}));
}

/** @param {string} name @param {string[]} files @returns {Promise<Row>} */
async function runPart(name, files) {
	console.log(`\n## ${name}\n`);
	const started = Date.now();
	const results = await new Stryker({
		testRunner: 'warm-jest',
		plugins: [fileURLToPath(new URL('mutation/runner.mjs', import.meta.url))],
		mutate: files.map((file) => `nodes/CabinetFm/${file}`),
		warmJest: {
			testFiles: testsFor(files),
			sources: files.map((file) => `nodes/CabinetFm/${file}`),
		},
		coverageAnalysis: 'perTest',
		// Of a constant of a module every test sees every defect, and each costs a run of them all.
		ignoreStatic: true,
		ignorePatterns: ['dist', 'docs/images', 'e2e', 'tools', 'reports'],
		incremental: true,
		incrementalFile: `reports/mutation/${name.replace('/', '-')}.json`,
		// A loaded machine is slow, which is no proof of an endless loop.
		timeoutMS: 20_000,
		concurrency: 2,
		reporters: ['progress-append-only'],
		logLevel: /** @type {never} */ ('warn'),
	}).runMutationTest();
	const of = (/** @type {string[]} */ ...statuses) =>
		results.filter(({ status }) => statuses.includes(status));
	const [seen, unseen, untested] = [of('Killed', 'Timeout'), of('Survived'), of('NoCoverage')];
	for (const { fileName, location, mutatorName, replacement } of [...unseen, ...untested]) {
		const file = relative(NODES, fileName);
		const place = `${file}:${location.start.line}:${location.start.column}`;
		console.log(
			`${place}  ${mutatorName}: ${(replacement ?? '').replace(/\s+/g, ' ').slice(0, 80)}`,
		);
	}
	return {
		name,
		layer: files[0].includes('/') ? files[0].slice(0, files[0].indexOf('/')) : 'the nodes',
		seen: seen.length,
		unseen: unseen.length,
		untested: untested.length,
		seconds: Math.round((Date.now() - started) / 1000),
	};
}

/** @param {string[]} files @returns {string[]} paths */
function testsFor(files) {
	const folders = files.map((file) => `test/${dirname(file)}/`);
	const isNear = (/** @type {string} */ test) => folders.some((folder) => test.startsWith(folder));
	const isTestedAlone = folders.every((folder) => existsSync(join(ROOT, folder)));
	return filesOf(join(ROOT, 'test'))
		.map((path) => relative(ROOT, path).replaceAll('\\', '/'))
		.filter((file) => TESTS.test(file) && file !== APART)
		.filter((file) => !isTestedAlone || !ON_N8N.test(file))
		.filter((file) => !SLOW.test(file) || isNear(file));
}

/** @param {string} root @returns {Map<string, string[]>} files by the name of their part */
function partsOf(root) {
	/** @type {Map<string, string[]>} */
	const folders = new Map();
	for (const path of filesOf(root).sort()) {
		const file = relative(root, path).replaceAll('\\', '/');
		if (!file.endsWith('.ts')) continue;
		const folder = dirname(file)
			.replace(/^domain\//, '')
			.replace('.', 'entries');
		folders.set(folder, [...(folders.get(folder) ?? []), file]);
	}
	/** @type {Map<string, string[]>} */
	const found = new Map();
	for (const [folder, files] of folders) {
		const chunks = chunksOf(root, files);
		for (const [index, chunk] of chunks.entries()) {
			found.set(chunks.length === 1 ? folder : `${folder}-${index + 1}`, chunk);
		}
	}
	return found;
}

/** @param {string} root @param {string[]} files */
function chunksOf(root, files) {
	/** @type {string[][]} */
	const chunks = [[]];
	let lines = 0;
	for (const file of files) {
		const own = readFileSync(join(root, file), 'utf8').split('\n').length;
		if (lines > 0 && lines + own > LINES_OF_A_PART) {
			chunks.push([]);
			lines = 0;
		}
		chunks[chunks.length - 1].push(file);
		lines += own;
	}
	return chunks;
}
